import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '#atlas/atlas.ts';
import { type Difference, difference } from '#situation/difference.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import type { Situation } from '#situation/resolve.ts';
import type { DocumentStore } from './document-store.ts';
import type { ViewStore } from './view-store.ts';

/** What follows now, and what the last act changed. */
export interface Following {
  readonly situation: Situation;
  /** Absent before the first act, and after a change of the earth model. */
  readonly change: Difference | undefined;
}

export type SituationStore = StoreApi<Following>;

/**
 * Keeps the situation in step with the scenario and the earth model. Parts that an act leaves as they were stay the same
 * objects; another earth model measures all of them anew.
 */
export function createSituationStore(
  atlas: Atlas,
  document: DocumentStore,
  view: ViewStore,
): SituationStore {
  const open = () => openLiveSituation(atlas, { earthModel: view.getState().earthModel });
  let live = open();
  const follow = (): Situation => live.update(document.getState().scenario).situation;
  const store = createStore<Following>(() => ({ situation: follow(), change: undefined }));
  document.subscribe((now, before) => {
    if (now.scenario === before.scenario) return;
    const situation = follow();
    store.setState({ situation, change: difference(store.getState().situation, situation) });
  });
  view.subscribe((now, before) => {
    if (now.earthModel === before.earthModel) return;
    live = open();
    store.setState({ situation: follow(), change: undefined });
  });
  return store;
}
