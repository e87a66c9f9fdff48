import type { AskSea, SeaQuestion } from '#situation/sea-way.ts';
import { createSeaDesk } from './sea-desk.ts';
import type { SeaFiles } from './sea-files.ts';
import { type SeaReply, seaRequest } from './sea-messages.ts';
import type { SeaPort } from './sea-port.ts';

/**
 * Answers what comes in at a port. The path of an answer is transferred, not copied.
 * A message that is no request of the page throws, which the page hears of.
 */
export function serveSea(
  port: SeaPort,
  makeDesk: (files: SeaFiles) => AskSea = createSeaDesk,
): void {
  let ask: AskSea | undefined;
  port.addEventListener('message', ({ data }) => {
    const request = seaRequest.parse(data);
    if (request.kind === 'open') ask = makeDesk(request.files);
    else if (ask === undefined) throw new Error('The sea was asked before it was opened.');
    else void answer(port, ask, request.id, request.question);
  });
}

async function answer(port: SeaPort, ask: AskSea, id: number, question: SeaQuestion) {
  const given = await ask(question);
  const reply: SeaReply = { id, answer: given };
  port.postMessage(reply, { transfer: given.kind === 'way' ? [given.path.buffer] : [] });
}
