import type { SweepProgress, SweepStore } from '#store/sweep-store.ts';
import type { Engine } from '#worker/engine.ts';

type Working = Extract<SweepProgress, { readonly kind: 'working' }>;

/**
 * Answers the sweeps that are asked of the store, and tells it how far they come. One that is cancelled, or that another
 * takes the place of, stops at its next slice, and what it still gives is dropped.
 * @returns what to call to stop
 */
export function keepSweepAnswered(store: SweepStore, { sweep }: Pick<Engine, 'sweep'>): () => void {
  const isWanted = ({ question }: Working) => {
    const { progress } = store.getState();
    return progress.kind === 'working' && progress.question === question;
  };
  const answer = async (asked: Working) => {
    const { question } = asked;
    const settle = (progress: SweepProgress) => {
      if (isWanted(asked)) store.setState({ progress });
    };
    try {
      const rows = await sweep(question, ({ done, total }) => {
        settle({ kind: 'working', question, done, total });
        return isWanted(asked);
      });
      if (rows !== undefined) settle({ kind: 'answered', question, rows });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      settle({ kind: 'failed', question, message });
    }
  };
  return store.subscribe(({ progress }, before) => {
    if (progress.kind !== 'working') return;
    const isNew =
      before.progress.kind !== 'working' || before.progress.question !== progress.question;
    if (isNew) void answer(progress);
  });
}
