import { afterEach, describe, expect, it } from 'vitest';
import type { AskSea, SeaAnswer, SeaQuestion } from '#situation/sea-way.ts';
import { callSea } from '../../src/worker/call-sea.ts';
import { serveSea } from '../../src/worker/serve-sea.ts';

const files = { coast: ['https://atlas.example/a.bin'], sea: 'https://atlas.example/sea.json' };

const question: SeaQuestion = {
  from: { id: 'here', position: [1, 2] },
  to: { id: 'there', position: [3, 4] },
  closedIds: ['strait'],
};

const open: MessagePort[] = [];

/** Two ends of a line, as a page and its worker have them. */
function aLine() {
  const { port1, port2 } = new MessageChannel();
  for (const port of [port1, port2]) {
    port.start();
    open.push(port);
  }
  return { page: port1, worker: port2 };
}

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

function aWay(metres: number): SeaAnswer {
  return { kind: 'way', metres, openMetres: metres, path: Float64Array.of(1, 2, 3, 4) };
}

describe('a line to the sea', () => {
  it('carries question, files and answer', async () => {
    const { page, worker } = aLine();
    const heard: unknown[] = [];
    serveSea(worker, (given) => async (asked) => {
      heard.push(given, asked);
      return aWay(5);
    });
    expect(await callSea(page, files).ask(question)).toEqual(aWay(5));
    expect(heard).toEqual([files, question]);
  });

  it('transfers the path of an answer', async () => {
    const { page, worker } = aLine();
    const given = aWay(5);
    serveSea(worker, () => async () => given);
    await callSea(page, files).ask(question);
    expect(given.kind === 'way' && given.path.length).toBe(0);
  });

  it('gives each question its own answer, in whichever order they come', async () => {
    const { page, worker } = aLine();
    const settles: ((answer: SeaAnswer) => void)[] = [];
    const slow: AskSea = () =>
      new Promise((settle) => {
        settles.push(settle);
        if (settles.length === 2) {
          settles[1]?.(aWay(2));
          settles[0]?.(aWay(1));
        }
      });
    serveSea(worker, () => slow);
    const line = callSea(page, files);
    const answers = await Promise.all([line.ask(question), line.ask(question)]);
    expect(answers).toMatchObject([{ metres: 1 }, { metres: 2 }]);
  });

  it('drops an answer that nobody asked for', async () => {
    const { page, worker } = aLine();
    worker.postMessage({ id: 77, answer: { ...aWay(77) } });
    serveSea(worker, () => async () => aWay(5));
    expect(await callSea(page, files).ask(question)).toMatchObject({ metres: 5 });
  });

  it.each([
    ['nothing of an answer', { id: 1 }],
    ['a path that is no array of numbers', { id: 1, answer: { ...aWay(5), path: [1, 2] } }],
    ['a length below zero', { id: 1, answer: aWay(-5) }],
  ])('takes %s for a failure', async (_, message) => {
    const { page, worker } = aLine();
    const answer = callSea(page, files).ask(question);
    worker.postMessage(message);
    expect(await answer).toMatchObject({ kind: 'problem', code: 'failed' });
  });

  it('fails what is waited for when the other end is gone', async () => {
    const { page } = aLine();
    const line = callSea(page, files);
    const answer = line.ask(question);
    line.fail('gone');
    expect(await answer).toEqual({ kind: 'problem', code: 'failed', message: 'gone' });
  });
});
