import type { ProximityRow } from './proximity.ts';
import type { Situation } from './resolve.ts';

/** How one focus place fares in two situations. */
export interface FocusDifference {
  readonly focusId: string;
  readonly depthBefore: number;
  readonly depthAfter: number;
  readonly uncertainBefore: number;
  readonly uncertainAfter: number;
  readonly nearestBefore: ProximityRow | undefined;
  readonly nearestAfter: ProximityRow | undefined;
}

/** What one situation has that another has not. */
export interface Difference {
  /** Sites closed before and open after, in the atlas's order. */
  readonly opened: readonly string[];
  /** Sites open before and closed after. */
  readonly closed: readonly string[];
  /** Focus places of both situations whose answer changed. */
  readonly focus: readonly FocusDifference[];
}

/** Compares two situations of the same atlas. Equal situations give an empty difference. */
export function difference(before: Situation, after: Situation): Difference {
  const wasOpen = (siteId: string) => before.access.get(siteId)?.open ?? false;
  const sites = [...after.access.values()];
  const beforeByFocus = new Map(before.focus.map((focus) => [focus.focusId, focus]));
  const focus = after.focus.flatMap((now): FocusDifference[] => {
    const then = beforeByFocus.get(now.focusId);
    if (then === undefined) return [];
    const same =
      sameSites(then.inside, now.inside) &&
      sameSites(then.uncertain, now.uncertain) &&
      then.nearestOpen?.siteId === now.nearestOpen?.siteId;
    if (same) return [];
    return [
      {
        focusId: now.focusId,
        depthBefore: then.depth,
        depthAfter: now.depth,
        uncertainBefore: then.uncertain.length,
        uncertainAfter: now.uncertain.length,
        nearestBefore: then.nearestOpen,
        nearestAfter: now.nearestOpen,
      },
    ];
  });
  return {
    opened: sites.filter(({ siteId, open }) => open && !wasOpen(siteId)).map((s) => s.siteId),
    closed: sites.filter(({ siteId, open }) => !open && wasOpen(siteId)).map((s) => s.siteId),
    focus,
  };
}

function sameSites(one: readonly ProximityRow[], other: readonly ProximityRow[]): boolean {
  return one.length === other.length && one.every((row, i) => row.siteId === other[i]?.siteId);
}
