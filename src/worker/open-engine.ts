import { proxy, wrap } from 'comlink';
import type { Atlas } from '#atlas/atlas.ts';
import type { Engine, EngineFiles } from './engine.ts';
import type { OpenDesk } from './engine-worker.ts';

/** What answers, as far as the page sees it: at hand at once, in a worker, or on its way. */
interface Line {
  readonly engine: Promise<Engine>;
  /** What to call for each answer that is waited for when the other end is gone. */
  readonly rejects: Set<(reason: Error) => void>;
}

/**
 * Opens the engine. Nothing is read or started before the first question; from then on a worker answers, which is given
 * the atlas once. Where the browser has no workers the same object answers in place. After a worker fails, all that is
 * waited for rejects, and the next question starts another.
 */
export function openEngine(atlas: Atlas, files: EngineFiles): Engine {
  let line: Line | undefined;
  const startWorker = (): Line => {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
    const started: Line = { engine: wrap<OpenDesk>(worker)(atlas, files), rejects: new Set() };
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      if (line === started) line = undefined;
      const reason = new Error(message || 'The worker of the engine could not be started.');
      for (const reject of started.rejects) reject(reason);
    });
    return started;
  };
  const ask = <Answer>(question: (engine: Engine) => Promise<Answer>): Promise<Answer> => {
    line ??= typeof Worker === 'undefined' ? inPlace(atlas, files) : startWorker();
    const { engine, rejects } = line;
    return new Promise<Answer>((resolve, reject) => {
      rejects.add(reject);
      engine
        .then(question)
        .then(resolve, reject)
        .finally(() => rejects.delete(reject));
    });
  };
  return {
    depthAreas: (question) => ask((engine) => engine.depthAreas(question)),
    depthOutlines: (question) => ask((engine) => engine.depthOutlines(question)),
    depthChange: (question) => ask((engine) => engine.depthChange(question)),
    areaDifference: (question) => ask((engine) => engine.areaDifference(question)),
    soleAreas: (question) => ask((engine) => engine.soleAreas(question)),
    measureLines: (questions) => ask((engine) => engine.measureLines(questions)),
    sweep: (question, report) => ask((engine) => engine.sweep(question, proxy(report))),
  };
}

function inPlace(atlas: Atlas, files: EngineFiles): Line {
  const engine = import('./engine-desk.ts').then(({ createEngineDesk }) =>
    createEngineDesk(atlas, files),
  );
  return { engine, rejects: new Set() };
}
