import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SeaQuestion } from '#situation/sea-way.ts';
import { openSea } from '#worker/open-sea.ts';

const folder = 'https://atlas.example/';
const root = new URL('../../', import.meta.url);

const files = {
  coast: ['region.bin', 'taiwan.bin', 'world.bin'].map((name) => `${folder}public/coast/${name}`),
  sea: `${folder}data/sea.json`,
};

const question: SeaQuestion = {
  from: { id: 'white-beach', position: [127.9103, 26.3017] },
  to: { id: 'kaohsiung', position: [120.3133, 22.6163] },
  closedIds: [],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the sea without workers', () => {
  it('answers in place', { timeout: 30_000 }, async () => {
    vi.stubGlobal('Worker', undefined);
    vi.stubGlobal('fetch', async (address: string) => {
      const bytes = await readFile(new URL(address.slice(folder.length), root));
      return new Response(Uint8Array.from(bytes));
    });

    expect(await openSea(files)(question)).toMatchObject({ kind: 'way' });
  });

  it('says which file the server does not have', async () => {
    vi.stubGlobal('Worker', undefined);
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));

    expect(await openSea(files)(question)).toMatchObject({
      code: 'failed',
      message: expect.stringMatching(/^https:.* the server answered 404\.$/),
    });
  });
});

describe('the sea with a worker', () => {
  /** Workers that remember what they were sent, and fail when they are told to. */
  function stubWorkers() {
    const started: { sent: unknown[]; isOver: boolean; fail: (message: string) => void }[] = [];
    class StubWorker extends EventTarget {
      readonly sent: unknown[] = [];
      isOver = false;

      constructor() {
        super();
        started.push(this);
      }

      postMessage(message: unknown) {
        this.sent.push(message);
      }

      terminate() {
        this.isOver = true;
      }

      fail(message: string) {
        this.dispatchEvent(Object.assign(new Event('error'), { message }));
      }
    }
    vi.stubGlobal('Worker', StubWorker);
    return started;
  }

  it('starts it at the first question, and once', () => {
    const started = stubWorkers();
    const ask = openSea(files);
    expect(started).toHaveLength(0);
    void ask(question);
    void ask(question);
    expect(started).toHaveLength(1);
    expect(started[0]?.sent).toMatchObject([
      { kind: 'open', files },
      { kind: 'ask', id: 1, question },
      { kind: 'ask', id: 2, question },
    ]);
  });

  it('answers with a failure when it fails, and starts another for the next question', async () => {
    const started = stubWorkers();
    const ask = openSea(files);
    const answer = ask(question);
    started[0]?.fail('out of memory');
    expect(await answer).toEqual({ kind: 'problem', code: 'failed', message: 'out of memory' });
    expect(started[0]?.isOver).toBe(true);
    void ask(question);
    expect(started).toHaveLength(2);
  });
});
