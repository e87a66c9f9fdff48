import type { AskSea } from '#situation/sea-way.ts';
import { callSea } from './call-sea.ts';
import type { SeaFiles } from './sea-files.ts';

/**
 * Opens the sea. Nothing is read or started before the first question; from then on a worker answers. Where the
 * browser has no workers the same is done in place. After a worker fails, the next question starts another.
 */
export function openSea(files: SeaFiles): AskSea {
  let ask: AskSea | undefined;
  const startWorker = (): AskSea => {
    const worker = new Worker(new URL('./sea-worker.ts', import.meta.url), { type: 'module' });
    const line = callSea(worker, files);
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      ask = undefined;
      line.fail(message || 'The worker for ways by sea could not be started.');
    });
    return line.ask;
  };
  return (question) => {
    ask ??= typeof Worker === 'undefined' ? inPlace(files) : startWorker();
    return ask(question);
  };
}

function inPlace(files: SeaFiles): AskSea {
  const desk = import('./sea-desk.ts').then(({ createSeaDesk }) => createSeaDesk(files));
  return async (question) => (await desk)(question);
}
