import { type TemporalState, temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario } from '#scenario/scenario.ts';

/** What the user did last, so that undo can name it. */
export interface Act {
  readonly kind:
    | 'open-preset'
    | 'assume'
    | 'choose-system'
    | 'choose-focus'
    | 'lead-focus'
    | 'draw-rings'
    | 'remove-rings';
  /** The condition, system, place or preset that it was done to. */
  readonly subjectId: string;
}

/** The scenario as it stands, and the act that made it so. */
interface ScenarioDocument {
  readonly scenario: Scenario;
  readonly act: Act | undefined;
}

export type DocumentStore = StoreApi<ScenarioDocument> & {
  readonly temporal: StoreApi<TemporalState<ScenarioDocument>>;
};

const UNDO_STEPS = 200;

/** The scenario with its history: each change of the scenario is one step, 200 kept. */
export function createDocumentStore(scenario: Scenario): DocumentStore {
  return createStore<ScenarioDocument>()(
    temporal((): ScenarioDocument => ({ scenario, act: undefined }), {
      limit: UNDO_STEPS,
      equality: (before, after) => before.scenario === after.scenario,
    }),
  );
}
