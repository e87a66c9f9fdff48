import type { MeasureLines } from '#situation/measured-line.ts';
import type { Engine } from './engine.ts';

/**
 * Measures lines with the engine. Nothing is read before the first question. It never rejects: where the coast cannot be
 * read, each question is answered with that problem.
 */
export function openShores(engine: Pick<Engine, 'measureLines'>): MeasureLines {
  return async (questions) => {
    try {
      return await engine.measureLines(questions);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return questions.map(() => ({ kind: 'problem', code: 'failed', message }));
    }
  };
}
