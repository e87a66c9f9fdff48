import { describe, expect, it } from 'vitest';
import { assumeCondition } from '#commands/assume-condition.ts';
import { changeView } from '#commands/change-view.ts';
import { tellDepth } from '#commands/tell-depth.ts';
import { flattenShapes } from '#geodesy/flat-shapes.ts';
import type { AreaAtDepth, DepthAreaQuestion } from '#situation/depth-by-area.ts';
import { DEPTH_REGION } from '#situation/depth-by-area.ts';
import type { DepthOutlineQuestion, DepthOutlines } from '#situation/depth-outlines.ts';
import { type LowAndHigh, NO_AREA } from '#situation/sea-and-land.ts';
import { keepDepthDrawn } from '../../src/app/keep-depth-drawn.ts';
import { keepDepthTold } from '../../src/app/keep-depth-told.ts';
import { openStores } from '../fixtures/open-stores.ts';

interface Waiting<Question, Answer> {
  readonly question: Question;
  answer(answer: Answer): Promise<void>;
  fail(message: string): Promise<void>;
}

/** What is asked of an engine, to be answered by hand. */
function byHand<Question, Answer>() {
  const asked: Waiting<Question, Answer>[] = [];
  const turn = () => new Promise<void>((done) => setTimeout(done));
  const ask = (question: Question) =>
    new Promise<Answer>((settle, reject) => {
      asked.push({
        question,
        answer: (answer) => {
          settle(answer);
          return turn();
        },
        fail: (message) => {
          reject(new Error(message));
          return turn();
        },
      });
    });
  return { ask, asked };
}

function areas(seaSquareMetres: number): LowAndHigh<AreaAtDepth[]> {
  const all = [{ depth: 0, ...NO_AREA, seaSquareMetres }];
  return { low: all, high: all };
}

function outlines(count: number): DepthOutlines {
  const flat = flattenShapes(Array.from({ length: count }, () => []));
  return { areas: flat, edges: flat };
}

describe('area by depth', () => {
  function open() {
    const stores = openStores();
    const { ask, asked } = byHand<DepthAreaQuestion, LowAndHigh<readonly AreaAtDepth[]>>();
    keepDepthTold(stores, { depthAreas: ask });
    return { stores, asked, state: () => stores.depth.getState() };
  }

  it('is asked for when it is to be told, and not before', async () => {
    const { stores, asked, state } = open();
    assumeCondition(stores, 'consent', false);
    expect(asked).toHaveLength(0);
    tellDepth(stores, 'usual');
    expect(asked[0]?.question).toMatchObject({ region: DEPTH_REGION });
    expect(state().areas.kind).toBe('working');
    await asked[0]?.answer(areas(7));
    expect(state().told?.areas).toEqual(areas(7));
  });

  it('follows an act that changes what reaches; the last areas stay until the newer are there', async () => {
    const { stores, asked, state } = open();
    tellDepth(stores, 'usual');
    await asked[0]?.answer(areas(7));
    assumeCondition(stores, 'consent', false);
    expect(asked[1]?.question.scenario.conditions).toMatchObject({ consent: false });
    expect(state().told?.areas).toEqual(areas(7));
    await asked[1]?.answer(areas(8));
    expect(state().told?.areas).toEqual(areas(8));
  });

  it('is not asked anew after an act that leaves reach as it was', async () => {
    const { stores, asked } = open();
    tellDepth(stores, 'usual');
    await asked[0]?.answer(areas(7));
    stores.document.setState(({ scenario }) => ({ scenario: { ...scenario, focusIds: [] } }));
    expect(asked).toHaveLength(1);
  });

  it('is told of what the map shows, and follows it', async () => {
    const { stores, asked, state } = open();
    stores.depth.setState({ shownRegion: [118, 20, 132, 30] });
    tellDepth(stores, 'shown');
    stores.depth.setState({ shownRegion: [119, 20, 133, 30] });
    await asked[0]?.answer(areas(7));
    expect(state().told).toBeUndefined();
    expect(asked[1]?.question.region).toEqual([119, 20, 133, 30]);
  });

  it('is dropped where nobody waits for it any more', async () => {
    const { stores, asked, state } = open();
    tellDepth(stores, 'usual');
    tellDepth(stores, undefined);
    await asked[0]?.answer(areas(7));
    expect(state()).toMatchObject({ areas: { kind: 'none' }, told: undefined });
  });

  it('says why there is none', async () => {
    const { stores, asked, state } = open();
    tellDepth(stores, 'usual');
    await asked[0]?.fail('the coast is gone');
    expect(state().areas).toMatchObject({ kind: 'failed', message: 'the coast is gone' });
  });
});

describe('outlines of depth', () => {
  function open() {
    const stores = openStores();
    const { ask, asked } = byHand<DepthOutlineQuestion, DepthOutlines>();
    keepDepthDrawn(stores, { depthOutlines: ask });
    return { stores, asked, state: () => stores.depth.getState() };
  }

  it('are asked for while depth is drawn, for each scenario there is', async () => {
    const { stores, asked, state } = open();
    expect(asked).toHaveLength(0);
    changeView(stores, { drawnAs: 'depth' });
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(outlines(2));
    expect(state().drawn.a?.areas.shapeStarts).toHaveLength(3);
    expect(state().drawn.b).toBeUndefined();
  });

  it('of a second scenario are kept apart', async () => {
    const { stores, asked, state } = open();
    changeView(stores, { drawnAs: 'depth' });
    await asked[0]?.answer(outlines(2));
    stores.document.setState(({ scenario }) => ({
      other: { ...scenario, conditions: { ...scenario.conditions, consent: false } },
    }));
    expect(asked).toHaveLength(2);
    await asked[1]?.answer(outlines(1));
    expect(state().drawn.a?.areas.shapeStarts).toHaveLength(3);
    expect(state().drawn.b?.areas.shapeStarts).toHaveLength(2);
  });

  it('that are stale are dropped, the last ones staying until then', async () => {
    const { stores, asked, state } = open();
    changeView(stores, { drawnAs: 'depth' });
    await asked[0]?.answer(outlines(2));
    assumeCondition(stores, 'consent', false);
    assumeCondition(stores, 'consent', true);
    await asked[1]?.answer(outlines(1));
    expect(state().drawn.a?.areas.shapeStarts).toHaveLength(3);
    await asked[2]?.answer(outlines(4));
    expect(state().drawn.a?.areas.shapeStarts).toHaveLength(5);
  });

  it('are gone when reach is drawn again, late ones too', async () => {
    const { stores, asked, state } = open();
    changeView(stores, { drawnAs: 'depth' });
    changeView(stores, { drawnAs: 'reach' });
    await asked[0]?.answer(outlines(2));
    expect(state().drawn.a).toBeUndefined();
  });

  it('that fail say why', async () => {
    const { stores, asked, state } = open();
    changeView(stores, { drawnAs: 'depth' });
    await asked[0]?.fail('no room');
    expect(state().drawingProblem).toBe('no room');
  });
});
