import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SweepQuestion, SweepRow } from '#situation/sweep.ts';

/** How far a sweep of all combinations has come. */
export type SweepProgress =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'working';
      readonly question: SweepQuestion;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'cancelled'; readonly question: SweepQuestion }
  | {
      readonly kind: 'answered';
      readonly question: SweepQuestion;
      /** In the order of the sweep. */
      readonly rows: readonly SweepRow[];
    }
  | { readonly kind: 'failed'; readonly question: SweepQuestion; readonly message: string };

export type SweepStore = StoreApi<{ readonly progress: SweepProgress }>;

/** A store that nothing has been swept in yet. */
export function createSweepStore(): SweepStore {
  return createStore<{ readonly progress: SweepProgress }>(() => ({ progress: { kind: 'none' } }));
}
