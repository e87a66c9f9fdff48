import { describe, expect, it } from 'vitest';
import { askNewest } from '#worker/ask-newest.ts';

/** A door where each question waits until it is told its answer. */
function openDoor() {
  const asked: { question: string; settle: (answer: string) => void; fail: (e: Error) => void }[] =
    [];
  const heard: unknown[] = [];
  const ask = askNewest(
    (question: string) =>
      new Promise<string>((settle, fail) => {
        asked.push({ question, settle, fail });
      }),
    {
      onAnswer: (one) => heard.push(one),
      onFailure: (one) => heard.push({ ...one, failed: true }),
    },
  );
  return { ask, asked, heard };
}

const turn = () => new Promise((done) => setTimeout(done, 0));

describe('asking for the newest answer', () => {
  it('gives the answer with the revision of its question', async () => {
    const { ask, asked, heard } = openDoor();
    expect(ask('a')).toBe(1);
    asked[0]?.settle('A');
    await turn();
    expect(heard).toEqual([{ revision: 1, question: 'a', answer: 'A' }]);
  });

  it('asks one at a time, and of those that came in meanwhile only the newest', async () => {
    const { ask, asked, heard } = openDoor();
    for (const question of ['a', 'b', 'c']) ask(question);
    expect(asked.map(({ question }) => question)).toEqual(['a']);
    asked[0]?.settle('A');
    await turn();
    expect(asked.map(({ question }) => question)).toEqual(['a', 'c']);
    asked[1]?.settle('C');
    await turn();
    expect(heard).toEqual([{ revision: 3, question: 'c', answer: 'C' }]);
  });

  it('drops a failure that is stale, and tells of one that is not', async () => {
    const { ask, asked, heard } = openDoor();
    ask('a');
    ask('b');
    asked[0]?.fail(new Error('gone'));
    await turn();
    expect(heard).toEqual([]);
    asked[1]?.fail(new Error('gone again'));
    await turn();
    expect(heard).toEqual([{ revision: 2, question: 'b', answer: 'gone again', failed: true }]);
  });

  it('goes on after a failure', async () => {
    const { ask, asked, heard } = openDoor();
    ask('a');
    asked[0]?.fail(new Error('gone'));
    await turn();
    ask('b');
    asked[1]?.settle('B');
    await turn();
    expect(heard.at(-1)).toEqual({ revision: 2, question: 'b', answer: 'B' });
  });
});
