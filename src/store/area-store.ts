import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AreaDifference, AreaQuestion } from '#situation/area-difference.ts';
import type { SoleQuestion } from '#situation/failure-areas.ts';
import type { LowAndHigh, SeaAndLand } from '#situation/sea-and-land.ts';

/** How far a question has come. */
export type Asked<Question, Answer> =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly question: Question }
  | { readonly kind: 'answered'; readonly question: Question; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly question: Question; readonly message: string };

/** The areas that are asked for: they take too long to follow every act. */
interface AreaState {
  /** The sea and land that two scenarios reach. */
  readonly difference: Asked<AreaQuestion, LowAndHigh<AreaDifference>>;
  /** What each site alone reaches. */
  readonly sole: Asked<SoleQuestion, ReadonlyMap<string, LowAndHigh<SeaAndLand>>>;
}

export type AreaStore = StoreApi<AreaState>;

/** A store that nothing has been asked of yet. */
export function createAreaStore(): AreaStore {
  return createStore<AreaState>(() => ({ difference: { kind: 'none' }, sole: { kind: 'none' } }));
}
