import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '#atlas/atlas.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type Difference, difference } from '#situation/difference.ts';
import { type LiveSituation, openLiveSituation } from '#situation/live-situation.ts';
import type { Situation } from '#situation/resolve.ts';
import { type DocumentStore, otherSide, type Side } from './document-store.ts';
import type { ViewStore } from './view-store.ts';

/** What follows now, and what the last act changed. */
export interface Following {
  /** Of the scenario that acts change. */
  readonly situation: Situation;
  /** Of the scenario that it is compared with, where there is one. */
  readonly other: Situation | undefined;
  /** Absent before the first act, after a change of the earth model, and after turning to the other scenario. */
  readonly change: Difference | undefined;
}

export type SituationStore = StoreApi<Following>;

/**
 * Keeps what follows in step with the scenarios and the earth model. Parts that an act leaves as they were stay the same
 * objects; another earth model measures all of them anew.
 */
export function createSituationStore(
  atlas: Atlas,
  document: DocumentStore,
  view: ViewStore,
): SituationStore {
  const open = (): Record<Side, LiveSituation> => {
    const { earthModel } = view.getState();
    return {
      a: openLiveSituation(atlas, { earthModel }),
      b: openLiveSituation(atlas, { earthModel }),
    };
  };
  let live = open();
  const follow = (): Omit<Following, 'change'> => {
    const { scenario, other, side } = document.getState();
    const of = (one: Scenario, at: Side) => live[at].update(one).situation;
    return {
      situation: of(scenario, side),
      other: other && of(other, otherSide(side)),
    };
  };
  const store = createStore<Following>(() => ({ ...follow(), change: undefined }));
  document.subscribe((now, before) => {
    const isTurned = now.side !== before.side;
    if (now.scenario === before.scenario && now.other === before.other && !isTurned) return;
    const following = follow();
    const last = store.getState();
    const change =
      isTurned || now.scenario === before.scenario
        ? undefined
        : difference(last.situation, following.situation);
    store.setState({ ...following, change });
  });
  view.subscribe((now, before) => {
    if (now.earthModel === before.earthModel) return;
    live = open();
    store.setState({ ...follow(), change: undefined });
  });
  return store;
}
