import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SeaAnswer, SeaProblem, SeaQuestion, SeaWay } from '#situation/sea-way.ts';

/** What the reader has chosen to ask about; a place that is not chosen is undefined. */
export interface SeaChoice {
  readonly fromId: string | undefined;
  readonly toId: string | undefined;
  /** Straits that are closed to the way. */
  readonly closedIds: readonly string[];
  /** The speed that the hours under way are counted at. */
  readonly knots: number;
}

/** How far the question about a way by sea has come. */
export type SeaProgress =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly question: SeaQuestion }
  | { readonly kind: 'answered'; readonly question: SeaQuestion; readonly way: SeaWay }
  | { readonly kind: 'failed'; readonly question: SeaQuestion; readonly problem: SeaProblem };

/** The choice and how far its answer has come. */
export interface SeaWayState {
  readonly choice: SeaChoice;
  readonly progress: SeaProgress;
}

export type SeaWayStore = StoreApi<SeaWayState>;

const DEFAULT_KNOTS = 18;

/** A store that nothing has been asked of yet. */
export function createSeaWayStore(): SeaWayStore {
  return createStore<SeaWayState>(() => ({
    choice: { fromId: undefined, toId: undefined, closedIds: [], knots: DEFAULT_KNOTS },
    progress: { kind: 'none' },
  }));
}

/** Puts an answer beside its question. An answer to a question that is no longer asked changes nothing. */
export function answerSeaQuestion(
  store: SeaWayStore,
  question: SeaQuestion,
  answer: SeaAnswer,
): void {
  const { progress } = store.getState();
  if (progress.kind !== 'working' || progress.question !== question) return;
  store.setState({
    progress:
      answer.kind === 'way'
        ? { kind: 'answered', question, way: answer }
        : { kind: 'failed', question, problem: answer },
  });
}
