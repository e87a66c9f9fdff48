import type { Atlas } from '#atlas/atlas.ts';
import { firstDay } from '#atlas/day.ts';
import type { Site } from '#atlas/place.ts';
import type { Scenario } from '#scenario/scenario.ts';

interface ConditionReason {
  readonly kind: 'condition';
  readonly conditionId: string;
  readonly holds: boolean;
  /** Where it holds on a ground that was agreed after the scenario's day: when. It counts all the same. */
  readonly laterGround?: string;
}

/** One link in the chain of why a site is open or closed to US forces. */
export type Reason =
  | ConditionReason
  | { readonly kind: 'ungoverned' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'not-yet'; readonly availableFrom: string }
  /** US forces use it on a ground that has ended since. */
  | { readonly kind: 'former'; readonly until: string }
  | { readonly kind: 'no-longer'; readonly until: string }
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
  return from === undefined || firstDay(from) <= day;
}

/** The conditions that use of a site needs on a day: those of a former ground while it lasts. */
export function needsOn({ site }: Site, day: string): readonly string[] {
  const { former, needs } = site;
  return former !== undefined && !existsOn(former.until, day) ? former.needs : needs;
}

function ruleReasons(atlas: Atlas, scenario: Scenario, place: Site): Reason[] {
  const { site } = place;
  const { former } = site;
  const conditions = needsOn(place, scenario.date).map((conditionId): ConditionReason => {
    return { kind: 'condition', conditionId, holds: conditionHolds(atlas, scenario, conditionId) };
  });
  if (former !== undefined && !existsOn(former.until, scenario.date)) {
    return [...conditions, { kind: 'former', until: former.until }];
  }
  const reasons: Reason[] = conditions.map((reason) => withGround(atlas, scenario, reason));
  if (former !== undefined && site.basis === 'none') {
    reasons.push({ kind: 'no-longer', until: former.until });
  }
  if (site.availableFrom !== undefined && !existsOn(site.availableFrom, scenario.date)) {
    reasons.push({ kind: 'not-yet', availableFrom: site.availableFrom });
  }
  if (site.basis === 'none') reasons.push({ kind: 'no-access' });
  return reasons.length > 0 ? reasons : [{ kind: 'ungoverned' }];
}

function withGround(atlas: Atlas, scenario: Scenario, reason: ConditionReason): ConditionReason {
  const later = reason.holds ? laterGround(atlas, scenario, reason.conditionId) : undefined;
  return later === undefined ? reason : { ...reason, laterGround: later };
}

function laterGround(atlas: Atlas, { date }: Scenario, conditionId: string): string | undefined {
  const since = atlas.conditions.get(conditionId)?.since;
  return existsOn(since, date) ? undefined : since;
}

function closes(reason: Reason): boolean {
  if (reason.kind === 'condition') return !reason.holds;
  return ['not-yet', 'no-longer', 'no-access'].includes(reason.kind);
}
