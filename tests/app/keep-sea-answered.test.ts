import { describe, expect, it } from 'vitest';
import { askSeaWay } from '#commands/ask-sea-way.ts';
import { chooseSeaWay } from '#commands/choose-sea-way.ts';
import { clearSeaWay } from '#commands/clear-sea-way.ts';
import type { SeaAnswer, SeaQuestion } from '#situation/sea-way.ts';
import { keepSeaAnswered } from '../../src/app/keep-sea-answered.ts';
import { openStores } from '../fixtures/open-stores.ts';

/** Stores whose questions by sea are answered by hand. */
function answeredByHand() {
  const stores = openStores();
  const asked: { question: SeaQuestion; answer: (answer: SeaAnswer) => Promise<void> }[] = [];
  keepSeaAnswered(
    stores.seaWay,
    (question) =>
      new Promise((settle) => {
        const answer = async (given: SeaAnswer) => {
          settle(given);
          await new Promise((done) => setTimeout(done));
        };
        asked.push({ question, answer });
      }),
  );
  const choice = { fromId: 'base', toId: 'town', closedIds: [], knots: 18 };
  const progress = () => stores.seaWay.getState().progress;
  return { stores, asked, choice, progress };
}

function aWay(metres: number): SeaAnswer {
  return { kind: 'way', metres, openMetres: metres, path: new Float64Array() };
}

describe('a question by sea', () => {
  it('is answered', async () => {
    const { stores, asked, choice, progress } = answeredByHand();
    askSeaWay(stores, choice);
    expect(progress().kind).toBe('working');
    await asked[0]?.answer(aWay(7));
    expect(progress()).toMatchObject({ kind: 'answered', way: { metres: 7 } });
  });

  it('that another one followed is not answered, and of several only the newest is asked', async () => {
    const { stores, asked, choice, progress } = answeredByHand();
    askSeaWay(stores, choice);
    chooseSeaWay(stores, { closedIds: ['first'] });
    chooseSeaWay(stores, { closedIds: ['second'] });
    await asked[0]?.answer(aWay(7));
    expect(progress().kind).toBe('working');
    expect(asked.map(({ question }) => question.closedIds)).toEqual([[], ['second']]);
    await asked[1]?.answer(aWay(8));
    expect(progress()).toMatchObject({ kind: 'answered', way: { metres: 8 } });
  });

  it('that was given up is not answered', async () => {
    const { stores, asked, choice, progress } = answeredByHand();
    askSeaWay(stores, choice);
    clearSeaWay(stores);
    await asked[0]?.answer(aWay(7));
    expect(progress().kind).toBe('none');
  });

  it('that fails says why', async () => {
    const { stores, asked, choice, progress } = answeredByHand();
    askSeaWay(stores, choice);
    await asked[0]?.answer({ kind: 'problem', code: 'inland', message: 'too far' });
    expect(progress()).toMatchObject({ kind: 'failed', problem: { code: 'inland' } });
  });

  it('is not asked anew for another speed, nor before it was asked for', async () => {
    const { stores, asked, choice } = answeredByHand();
    chooseSeaWay(stores, choice);
    expect(asked).toHaveLength(0);
    askSeaWay(stores, choice);
    await asked[0]?.answer(aWay(7));
    chooseSeaWay(stores, { knots: 30 });
    expect(asked).toHaveLength(1);
    expect(stores.seaWay.getState().choice.knots).toBe(30);
  });

  it('leaves the scenario and its history as they are', () => {
    const { stores, choice } = answeredByHand();
    const { scenario } = stores.document.getState();
    askSeaWay(stores, choice);
    expect(stores.document.getState().scenario).toBe(scenario);
    expect(stores.document.temporal.getState().pastStates).toEqual([]);
  });
});
