/** An answer with the revision of its question: the greater is the newer. */
interface Revised<Question, Answer> {
  readonly revision: number;
  readonly question: Question;
  readonly answer: Answer;
}

/** What becomes of the questions that are asked. */
export interface NewestHandlers<Question, Answer> {
  onAnswer(revised: Revised<Question, Answer>): void;
  onFailure(revised: Revised<Question, string>): void;
}

/**
 * Asks one question at a time, and of those that come in meanwhile only the newest. Each has a revision, and an answer is
 * given on only while its question is the newest: what is stale is dropped.
 */
export function askNewest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  { onAnswer, onFailure }: NewestHandlers<Question, Answer>,
): (question: Question) => number {
  let newest: { readonly revision: number; readonly question: Question } | undefined;
  let isAsking = false;
  const answer = async (asked: { readonly revision: number; readonly question: Question }) => {
    try {
      const given = await ask(asked.question);
      if (newest === asked) onAnswer({ ...asked, answer: given });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (newest === asked) onFailure({ ...asked, answer: reason });
    }
  };
  const answerAll = async () => {
    if (isAsking) return;
    isAsking = true;
    try {
      for (let asked: typeof newest; newest !== undefined && newest !== asked; ) {
        asked = newest;
        await answer(asked);
      }
    } finally {
      isAsking = false;
    }
  };
  return (question) => {
    newest = { revision: (newest?.revision ?? 0) + 1, question };
    void answerAll();
    return newest.revision;
  };
}
