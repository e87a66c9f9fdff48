import type { AreaStore } from '#store/area-store.ts';
import { askNewest } from '#worker/ask-newest.ts';
import type { Engine } from '#worker/engine.ts';

/**
 * Answers what is asked of the store about areas, each kind of question one at a time: of those that come in meanwhile
 * only the newest is asked, and an answer that nobody waits for any more is dropped.
 * @returns what to call to stop
 */
export function keepAreasAnswered(
  store: AreaStore,
  engine: Pick<Engine, 'areaDifference' | 'soleAreas'>,
): () => void {
  const askDifference = askNewest(engine.areaDifference, {
    onAnswer: ({ question, answer }) =>
      store.setState({ difference: { kind: 'answered', question, answer } }),
    onFailure: ({ question, answer }) =>
      store.setState({ difference: { kind: 'failed', question, message: answer } }),
  });
  const askSole = askNewest(engine.soleAreas, {
    onAnswer: ({ question, answer }) =>
      store.setState({ sole: { kind: 'answered', question, answer } }),
    onFailure: ({ question, answer }) =>
      store.setState({ sole: { kind: 'failed', question, message: answer } }),
  });
  return store.subscribe(({ difference, sole }, before) => {
    if (difference !== before.difference && difference.kind === 'working') {
      askDifference(difference.question);
    }
    if (sole !== before.sole && sole.kind === 'working') askSole(sole.question);
  });
}
