import type { Atlas } from '#atlas/atlas.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { conditionHolds } from './access.ts';

/** One thing that a scenario assumes and another does not. */
export type AssumedOtherwise =
  | { readonly kind: 'condition'; readonly conditionId: string; readonly holds: boolean }
  | {
      readonly kind: 'forced';
      readonly siteId: string;
      /** Absent where the site is left to its conditions again. */
      readonly state: 'open' | 'closed' | undefined;
    }
  | { readonly kind: 'system'; readonly systemId: string; readonly chosen: boolean }
  | { readonly kind: 'assigned'; readonly systemId: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'own' };

/**
 * What the second of two scenarios assumes otherwise than the first, in the order of a scenario: conditions, sites held
 * open or closed, systems and where they operate, the date, and records of its own. What is asked about (places in
 * focus, rings, own places that are no sites) is not assumed. O(conditions + forced + systems).
 *
 * @param atlas with the records of both (`comparedAtlas`)
 */
export function assumedOtherwise(
  atlas: Atlas,
  before: Scenario,
  after: Scenario,
): readonly AssumedOtherwise[] {
  const conditions = [...atlas.conditions.keys()].flatMap((conditionId): AssumedOtherwise[] => {
    const holds = conditionHolds(atlas, after, conditionId);
    if (holds === conditionHolds(atlas, before, conditionId)) return [];
    return [{ kind: 'condition', conditionId, holds }];
  });
  const forcedIds = [...new Set([...Object.keys(before.forced), ...Object.keys(after.forced)])];
  const forced = forcedIds.flatMap((siteId): AssumedOtherwise[] => {
    const state = after.forced[siteId];
    return state === before.forced[siteId] ? [] : [{ kind: 'forced', siteId, state }];
  });
  const date: AssumedOtherwise[] =
    before.date === after.date ? [] : [{ kind: 'date', date: after.date }];
  const own: AssumedOtherwise[] = isSame(assumedOf(before.own), assumedOf(after.own))
    ? []
    : [{ kind: 'own' }];
  return [...conditions, ...forced, ...systemsOtherwise(before, after), ...date, ...own];
}

function systemsOtherwise(before: Scenario, after: Scenario): AssumedOtherwise[] {
  const chosen = [...new Set([...before.systemIds, ...after.systemIds])];
  return chosen.flatMap((systemId): AssumedOtherwise[] => {
    const [was, is] = [before, after].map(({ systemIds }) => systemIds.includes(systemId));
    if (was !== is) return [{ kind: 'system', systemId, chosen: is === true }];
    const [then, now] = [before.assigned[systemId], after.assigned[systemId]];
    return isSame(sorted(then), sorted(now)) ? [] : [{ kind: 'assigned', systemId }];
  });
}

function sorted(ids: readonly string[] | undefined): readonly string[] | undefined {
  return ids && [...ids].sort();
}

/** The own records that something can follow from: a place that is no site can only be asked about. */
function assumedOf(own: Scenario['own']): Scenario['own'] {
  return { ...own, places: own.places.filter(({ site }) => site !== undefined) };
}

/** Whether two plain values say the same. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
