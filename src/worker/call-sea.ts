import type { AskSea, SeaAnswer, SeaQuestion } from '#situation/sea-way.ts';
import type { SeaFiles } from './sea-files.ts';
import { type SeaRequest, seaReply } from './sea-messages.ts';
import type { SeaPort } from './sea-port.ts';

/** The page's end of the line. */
export interface SeaLine {
  readonly ask: AskSea;
  /** Answers all that is waited for with a problem: the other end is gone. */
  fail(message: string): void;
}

/** Opens the sea at the other end of a port and asks there. A reply that nobody waits for is dropped. */
export function callSea(port: SeaPort, files: SeaFiles): SeaLine {
  const waiting = new Map<number, (answer: SeaAnswer) => void>();
  let lastId = 0;
  const send = (request: SeaRequest) => port.postMessage(request);
  const fail = (message: string) => {
    const settles = [...waiting.values()];
    waiting.clear();
    for (const settle of settles) settle({ kind: 'problem', code: 'failed', message });
  };
  port.addEventListener('message', ({ data }) => {
    const reply = seaReply.safeParse(data);
    if (!reply.success) {
      fail('The answer about the way by sea was not one.');
      return;
    }
    waiting.get(reply.data.id)?.(reply.data.answer);
    waiting.delete(reply.data.id);
  });
  send({ kind: 'open', files: { coast: [...files.coast], sea: files.sea } });
  return {
    ask: ({ from, to, closedIds }) =>
      new Promise((settle) => {
        lastId += 1;
        waiting.set(lastId, settle);
        const ends = { from: endOf(from), to: endOf(to) };
        send({ kind: 'ask', id: lastId, question: { ...ends, closedIds: [...closedIds] } });
      }),
    fail,
  };
}

function endOf({ id, position: [longitude, latitude] }: SeaQuestion['from']) {
  return { id, position: [longitude, latitude] satisfies [number, number] };
}
