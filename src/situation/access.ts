import type { Atlas } from '#atlas/atlas.ts';
import type { Site } from '#atlas/place.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** One link in the chain of why a site is open or closed to US forces. */
export type Reason =
  | { readonly kind: 'condition'; readonly conditionId: string; readonly holds: boolean }
  | { readonly kind: 'ungoverned' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'not-yet'; readonly availableFrom: string }
  | { readonly kind: 'forced'; readonly state: 'open' | 'closed' };

/** Whether US forces may operate from a site in the scenario, and why. */
export interface SiteAccess {
  readonly siteId: string;
  readonly open: boolean;
  /** The deciding reasons first: those that close a closed site, or open an open one. */
  readonly reasons: readonly Reason[];
}

/** Judges one site against the scenario's conditions, its date and what the user forced. */
export function siteAccess(atlas: Atlas, scenario: Scenario, site: Site): SiteAccess {
  const forced = scenario.forced[site.id];
  const rules = ruleReasons(atlas, scenario, site);
  if (forced !== undefined) {
    const reasons: Reason[] = [{ kind: 'forced', state: forced }, ...rules];
    return { siteId: site.id, open: forced === 'open', reasons };
  }
  const closing = rules.filter(closes);
  const opening = rules.filter((reason) => !closes(reason));
  return { siteId: site.id, open: closing.length === 0, reasons: [...closing, ...opening] };
}

/** Whether a condition holds: as the scenario says, always where it is fixed, not where unsaid. */
export function conditionHolds(atlas: Atlas, scenario: Scenario, conditionId: string): boolean {
  if (atlas.conditions.get(conditionId)?.fixed === true) return true;
  return scenario.conditions[conditionId] ?? false;
}

/**
 * Whether a record from `from` exists on `day`. A date known to the month or year counts from its
 * first day: `2024-01` exists on 2024-01-01.
 */
export function existsOn(from: string | undefined, day: string): boolean {
  if (from === undefined) return true;
  const first = from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  return first <= day;
}

function ruleReasons(atlas: Atlas, scenario: Scenario, { site }: Site): Reason[] {
  const reasons: Reason[] = site.needs.map((conditionId) => ({
    kind: 'condition',
    conditionId,
    holds: conditionHolds(atlas, scenario, conditionId),
  }));
  if (site.availableFrom !== undefined && !existsOn(site.availableFrom, scenario.date)) {
    reasons.push({ kind: 'not-yet', availableFrom: site.availableFrom });
  }
  if (site.basis === 'none') reasons.push({ kind: 'no-access' });
  return reasons.length > 0 ? reasons : [{ kind: 'ungoverned' }];
}

function closes(reason: Reason): boolean {
  if (reason.kind === 'condition') return !reason.holds;
  return reason.kind === 'not-yet' || reason.kind === 'no-access';
}
