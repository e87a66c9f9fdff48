import { type TemporalState, temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Comparison } from '#scenario/comparison.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** What the user did last, so that undo can name it. */
export interface Act {
  readonly kind:
    | 'open-preset'
    | 'assume'
    | 'choose-system'
    | 'choose-focus'
    | 'lead-focus'
    | 'set-date'
    | 'open-combination'
    | 'force-site'
    | 'assign-system'
    | 'add-own'
    | 'edit-own'
    | 'remove-own'
    | 'import-own'
    | 'draw-rings'
    | 'remove-rings'
    | 'compare'
    | 'swap-sides'
    | 'copy-side'
    | 'stop-comparing'
    | 'open-link'
    | 'open-file'
    | 'open-draft'
    | 'name-scenario';
  /** The condition, system, place, preset, day, own record, file or name that it was done to; of several own places the count. */
  readonly subjectId: string;
}

/** One of the two scenarios of a comparison. */
export type Side = 'a' | 'b';

/** The scenario as it stands, the one that it is compared with, and the act that made them so. */
export interface ScenarioDocument {
  /** The scenario that acts change. */
  readonly scenario: Scenario;
  /** The other one of a comparison, where there is one. */
  readonly other: Scenario | undefined;
  /** Which of the two `scenario` is; `other` is the other. */
  readonly side: Side;
  readonly act: Act | undefined;
}

/** The side that a side is compared with. */
export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

/** Both scenarios of a comparison by their side; a lone scenario is A. */
export function sidesOf({
  scenario,
  other,
  side,
}: ScenarioDocument): Readonly<Record<Side, Scenario | undefined>> {
  return side === 'a' ? { a: scenario, b: other } : { a: other, b: scenario };
}

/** The scenarios of a document as a link, a file and a draft hold them. */
export function comparisonOf(document: ScenarioDocument): Comparison {
  const { a, b } = sidesOf(document);
  if (a === undefined) return { a: document.scenario, b: undefined, side: 'a' };
  return { a, b, side: document.side };
}

/** A comparison as the document holds it. */
export function documentOf({ a, b, side }: Comparison): Omit<ScenarioDocument, 'act'> {
  return side === 'b' && b !== undefined
    ? { scenario: b, other: a, side }
    : { scenario: a, other: b, side: 'a' };
}

export type DocumentStore = StoreApi<ScenarioDocument> & {
  readonly temporal: StoreApi<TemporalState<ScenarioDocument>>;
};

const UNDO_STEPS = 200;

/** The scenario with its history: each change of A or of B is one step, 200 kept; turning from one to the other is none. */
export function createDocumentStore(start: Comparison): DocumentStore {
  return createStore<ScenarioDocument>()(
    temporal((): ScenarioDocument => ({ ...documentOf(start), act: undefined }), {
      limit: UNDO_STEPS,
      equality: (before, after) => {
        const [one, two] = [sidesOf(before), sidesOf(after)];
        return one.a === two.a && one.b === two.b;
      },
    }),
  );
}
