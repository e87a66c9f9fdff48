import type { Difference } from './difference.ts';
import type { Situation } from './resolve.ts';

/** The nearest site that a headline names. */
export interface NamedDistance {
  readonly siteId: string;
  readonly metres: number;
}

/** The sentence above the map, without its words: what follows for the first focus place. */
export type Headline =
  | { readonly kind: 'no-focus' }
  | {
      readonly kind: 'no-system';
      readonly focusId: string;
      readonly nearest: NamedDistance | undefined;
    }
  | {
      readonly kind: 'reached';
      readonly focusId: string;
      readonly depth: number;
      readonly uncertain: number;
      readonly nearest: NamedDistance;
    }
  | {
      readonly kind: 'uncertain';
      readonly focusId: string;
      readonly uncertain: number;
      readonly nearest: NamedDistance;
    }
  | {
      readonly kind: 'unreached';
      readonly focusId: string;
      readonly nearest: NamedDistance | undefined;
    };

/** What the last act changed, without its words. */
export interface ChangeStatement {
  readonly openedCount: number;
  readonly closedCount: number;
  /** Focus places whose depth changed, in the scenario's order. */
  readonly depths: readonly {
    readonly focusId: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** Focus places that some site reached before and none does now. */
  readonly lost: readonly string[];
  /** Focus places that no site reached before and some does now. */
  readonly gained: readonly string[];
}

function named(row: { readonly siteId: string; readonly metres: number }): NamedDistance {
  return { siteId: row.siteId, metres: row.metres };
}

/** What follows for the first focus place: how many sites reach it, and the nearest of them. */
export function headline(situation: Situation): Headline {
  const first = situation.focus[0];
  if (first === undefined) return { kind: 'no-focus' };
  const { focusId, depth, inside, uncertain, nearestOpen } = first;
  const nearest = nearestOpen && named(nearestOpen);
  if (situation.reach.length === 0) return { kind: 'no-system', focusId, nearest };
  const nearestInside = inside[0];
  if (nearestInside !== undefined) {
    return {
      kind: 'reached',
      focusId,
      depth,
      uncertain: uncertain.length,
      nearest: named(nearestInside),
    };
  }
  const nearestUncertain = uncertain[0];
  if (nearestUncertain !== undefined) {
    return {
      kind: 'uncertain',
      focusId,
      uncertain: uncertain.length,
      nearest: named(nearestUncertain),
    };
  }
  return { kind: 'unreached', focusId, nearest };
}

/** What an act changed, or nothing where it changed neither a site nor a depth. */
export function changeStatement(change: Difference): ChangeStatement | undefined {
  const depths = change.focus
    .filter(({ depthBefore, depthAfter }) => depthBefore !== depthAfter)
    .map(({ focusId, depthBefore, depthAfter }) => ({
      focusId,
      before: depthBefore,
      after: depthAfter,
    }));
  const openedCount = change.opened.length;
  const closedCount = change.closed.length;
  if (openedCount + closedCount + depths.length === 0) return undefined;
  return {
    openedCount,
    closedCount,
    depths,
    lost: depths.filter(({ after }) => after === 0).map(({ focusId }) => focusId),
    gained: depths.filter(({ before }) => before === 0).map(({ focusId }) => focusId),
  };
}
