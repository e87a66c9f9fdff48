import type { AskSea, SeaQuestion } from '#situation/sea-way.ts';
import { answerSeaQuestion, type SeaWayStore } from '#store/sea-way-store.ts';

function openQuestion(store: SeaWayStore): SeaQuestion | undefined {
  const { progress } = store.getState();
  return progress.kind === 'working' ? progress.question : undefined;
}

/**
 * Answers what is asked of the store, one question at a time: of those that come in meanwhile only the newest
 * is asked, and an answer that nobody waits for any more is dropped.
 * @returns what to call to stop
 */
export function keepSeaAnswered(store: SeaWayStore, ask: AskSea): () => void {
  let isAsking = false;
  const answerAll = async () => {
    if (isAsking) return;
    isAsking = true;
    try {
      for (
        let question = openQuestion(store);
        question !== undefined;
        question = openQuestion(store)
      ) {
        answerSeaQuestion(store, question, await ask(question));
      }
    } finally {
      isAsking = false;
    }
  };
  return store.subscribe(() => void answerAll());
}
