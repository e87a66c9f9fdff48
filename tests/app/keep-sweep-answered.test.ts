import { describe, expect, it } from 'vitest';
import { keepSweepAnswered } from '#app/keep-sweep-answered.ts';
import { cancelSweep, runSweep } from '#commands/run-sweep.ts';
import type { SweepQuestion, SweepRow } from '#situation/sweep.ts';
import type { Engine, ReportSweep } from '#worker/engine.ts';
import { openStores } from '../fixtures/open-stores.ts';

const rows: readonly SweepRow[] = [{ holding: ['consent'], focus: [] }];

/** An engine that reports and ends when it is told to. */
function handledEngine() {
  const asked: {
    readonly question: SweepQuestion;
    readonly report: ReportSweep;
    readonly end: (rows: readonly SweepRow[] | undefined) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const sweep: Engine['sweep'] = (question, report) =>
    new Promise((end, fail) => {
      asked.push({ question, report, end, fail });
    });
  return { asked, sweep };
}

function opened() {
  const stores = openStores();
  const engine = handledEngine();
  keepSweepAnswered(stores.sweep, engine);
  const { scenario } = stores.document.getState();
  const ask = () => runSweep(stores, { scenario, conditionIds: ['consent'], earthModel: 'wgs84' });
  return { stores, engine, ask, progress: () => stores.sweep.getState().progress };
}

describe('keepSweepAnswered', () => {
  it('tells how far a sweep comes, then its rows', async () => {
    const { engine, ask, progress } = opened();
    ask();
    expect(progress()).toMatchObject({ kind: 'working', done: 0, total: 2 });
    expect(await engine.asked[0]?.report({ done: 1, total: 2 })).toBe(true);
    expect(progress()).toMatchObject({ kind: 'working', done: 1 });
    engine.asked[0]?.end(rows);
    await Promise.resolve();
    expect(progress()).toMatchObject({ kind: 'answered', rows });
    expect(engine.asked).toHaveLength(1);
  });

  it('stops a sweep that is cancelled, and drops what it still gives', async () => {
    const { stores, engine, ask, progress } = opened();
    ask();
    cancelSweep(stores);
    expect(await engine.asked[0]?.report({ done: 1, total: 2 })).toBe(false);
    engine.asked[0]?.end(rows);
    await Promise.resolve();
    expect(progress().kind).toBe('cancelled');
  });

  it('drops a sweep that another takes the place of', async () => {
    const { engine, ask, progress } = opened();
    ask();
    ask();
    expect(await engine.asked[0]?.report({ done: 1, total: 2 })).toBe(false);
    engine.asked[0]?.end([]);
    engine.asked[1]?.end(rows);
    await Promise.resolve();
    expect(progress()).toMatchObject({ kind: 'answered', rows });
  });

  it('says why a sweep failed', async () => {
    const { engine, ask, progress } = opened();
    ask();
    engine.asked[0]?.fail(new Error('out of memory'));
    await Promise.resolve();
    await Promise.resolve();
    expect(progress()).toMatchObject({ kind: 'failed', message: 'out of memory' });
  });
});
