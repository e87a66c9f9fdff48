import { describe, expect, it } from 'vitest';
import { assumeCondition } from '#commands/assume-condition.ts';
import { changeView } from '#commands/change-view.ts';
import { turnTo } from '#commands/compare-turn.ts';
import { compareWithCopy } from '#commands/compare-with.ts';
import { flattenShapes } from '#geodesy/flat-shapes.ts';
import type { DepthChange, DepthChangeQuestion } from '#situation/depth-change.ts';
import { keepDepthChangeDrawn } from '../../src/app/keep-depth-change-drawn.ts';
import { openStores } from '../fixtures/open-stores.ts';

const flat = flattenShapes([]);
const nothing = { areas: flat, edges: flat };

function aChange(): DepthChange {
  return { raised: nothing, lowered: nothing };
}

function open() {
  const stores = openStores();
  const asked: DepthChangeQuestion[] = [];
  const settles: { answer: (change: DepthChange) => void; fail: (reason: Error) => void }[] = [];
  keepDepthChangeDrawn(stores, {
    depthChange: (question) => {
      asked.push(question);
      return new Promise((answer, fail) => {
        settles.push({ answer, fail });
      });
    },
  });
  const turn = () => new Promise<void>((done) => setTimeout(done));
  return { stores, asked, settles, turn, state: () => stores.depth.getState() };
}

describe('the change of depth', () => {
  it('is asked for while depth is drawn and two scenarios are on one map', async () => {
    const { stores, asked, settles, turn } = open();
    changeView(stores, { drawnAs: 'depth' });
    expect(asked).toHaveLength(0);
    compareWithCopy(stores);
    expect(asked).toHaveLength(1);
    settles[0]?.answer(aChange());
    await turn();
    assumeCondition(stores, 'consent', false);
    expect(asked[1]?.before.conditions).toMatchObject({ consent: true });
    expect(asked[1]?.after.conditions).toMatchObject({ consent: false });
  });

  it('stays until a newer one is there, and a stale one is dropped', async () => {
    const { stores, settles, turn, state } = open();
    changeView(stores, { drawnAs: 'depth' });
    compareWithCopy(stores);
    const [first, second] = [aChange(), aChange()];
    settles[0]?.answer(first);
    await turn();
    assumeCondition(stores, 'consent', false);
    expect(state().change).toBe(first);
    settles[1]?.answer(second);
    await turn();
    expect(state().change).toBe(second);
  });

  it('is not asked for anew when the reader turns to the other scenario', () => {
    const { stores, asked } = open();
    changeView(stores, { drawnAs: 'depth' });
    compareWithCopy(stores);
    turnTo(stores, 'a');
    expect(asked).toHaveLength(1);
  });

  it('is gone where each scenario has a map of its own, late answers too', async () => {
    const { stores, settles, turn, state } = open();
    changeView(stores, { drawnAs: 'depth' });
    compareWithCopy(stores);
    changeView(stores, { compareView: 'swipe' });
    settles[0]?.answer(aChange());
    await turn();
    expect(state().change).toBeUndefined();
  });

  it('that fails says why', async () => {
    const { stores, settles, turn, state } = open();
    changeView(stores, { drawnAs: 'depth' });
    compareWithCopy(stores);
    settles[0]?.fail(new Error('no room'));
    await turn();
    expect(state().drawingProblem).toBe('no room');
  });
});
