import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '#atlas/atlas.ts';
import { type Difference, difference } from '#situation/difference.ts';
import { resolve, type Situation } from '#situation/resolve.ts';
import type { DocumentStore } from './document-store.ts';
import type { ViewStore } from './view-store.ts';

/** What follows now, and what the last act changed. */
export interface Following {
  readonly situation: Situation;
  /** Absent before the first act, and after a change of the earth model. */
  readonly change: Difference | undefined;
}

export type SituationStore = StoreApi<Following>;

/** Keeps the situation in step with the scenario and the earth model. */
export function createSituationStore(
  atlas: Atlas,
  document: DocumentStore,
  view: ViewStore,
): SituationStore {
  const follow = (): Situation =>
    resolve(atlas, document.getState().scenario, { earthModel: view.getState().earthModel });
  const store = createStore<Following>(() => ({ situation: follow(), change: undefined }));
  document.subscribe((now, before) => {
    if (now.scenario === before.scenario) return;
    const situation = follow();
    store.setState({ situation, change: difference(store.getState().situation, situation) });
  });
  view.subscribe((now, before) => {
    if (now.earthModel === before.earthModel) return;
    store.setState({ situation: follow(), change: undefined });
  });
  return store;
}
