import type { SiteAccess } from './access.ts';
import { inBothOrders } from './difference/in-both-orders.ts';
import { type FocusDifference, focusDifference } from './focus-difference.ts';
import type { Situation } from './resolve.ts';

/** A site that one situation has open and the other has not, with the reasons of both. */
export interface SiteDifference {
  readonly siteId: string;
  /** Absent where the situation is of an atlas without the site. */
  readonly before: SiteAccess | undefined;
  readonly after: SiteAccess | undefined;
}

/** What one situation has that another has not. */
export interface Difference {
  /** Sites closed before and open after, in the order of the atlas after. */
  readonly opened: readonly SiteDifference[];
  /** Sites open before and closed after, in the order of the atlas before. */
  readonly closed: readonly SiteDifference[];
  /** Focus places of both situations whose answer differs, in an order that stands by both lists. */
  readonly focus: readonly FocusDifference[];
  /** Places that only the situation before asks about: what changed for them is not known. */
  readonly focusOnlyBefore: readonly string[];
  readonly focusOnlyAfter: readonly string[];
}

/**
 * Compares two situations. Equal situations give an empty difference, and swapped ones the same with before and after
 * swapped. O(sites + rows that reach the focus places).
 */
export function difference(before: Situation, after: Situation): Difference {
  const thenByFocus = new Map(before.focus.map((focus) => [focus.focusId, focus]));
  const nowByFocus = new Map(after.focus.map((focus) => [focus.focusId, focus]));
  const [then, now] = [[...thenByFocus.keys()], [...nowByFocus.keys()]];
  const focus = inBothOrders(then, now).flatMap((focusId) => {
    const one = thenByFocus.get(focusId);
    const other = nowByFocus.get(focusId);
    if (one === undefined || other === undefined || one === other) return [];
    return focusDifference(one, other) ?? [];
  });
  return {
    opened: openOnlyIn(after, before).map((siteId) => siteDifference(siteId, before, after)),
    closed: openOnlyIn(before, after).map((siteId) => siteDifference(siteId, before, after)),
    focus,
    focusOnlyBefore: then.filter((focusId) => !nowByFocus.has(focusId)),
    focusOnlyAfter: now.filter((focusId) => !thenByFocus.has(focusId)),
  };
}

function openOnlyIn({ access }: Situation, other: Situation): string[] {
  if (access === other.access) return [];
  const found: string[] = [];
  for (const { siteId, open } of access.values()) {
    if (open && other.access.get(siteId)?.open !== true) found.push(siteId);
  }
  return found;
}

function siteDifference(siteId: string, before: Situation, after: Situation): SiteDifference {
  return { siteId, before: before.access.get(siteId), after: after.access.get(siteId) };
}
