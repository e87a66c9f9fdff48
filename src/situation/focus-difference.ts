import type { Verdict } from './band.ts';
import { inBothOrders } from './difference/in-both-orders.ts';
import type { FocusSituation, ProximityRow } from './proximity.ts';

/** How one system answers for a focus place. */
export interface SystemStanding {
  /** The best answer from any site; outside too where it operates from none. */
  readonly verdict: Verdict;
  /** How many sites it reaches the place from for certain, and by some published figures only. */
  readonly inside: number;
  readonly uncertain: number;
}

/** A system whose answer for a focus place differs. */
interface SystemDifference {
  readonly systemId: string;
  readonly before: SystemStanding;
  readonly after: SystemStanding;
}

/** How one focus place fares in two situations. */
export interface FocusDifference {
  readonly focusId: string;
  readonly depthBefore: number;
  readonly depthAfter: number;
  readonly uncertainBefore: number;
  readonly uncertainAfter: number;
  /** Sites that reach it for certain after and not before, nearest first; and the reverse. */
  readonly gainedSiteIds: readonly string[];
  readonly lostSiteIds: readonly string[];
  /** The systems, of either situation, whose answer differs. */
  readonly systems: readonly SystemDifference[];
  /** The nearest open sites, with their distances and azimuths. */
  readonly nearestBefore: ProximityRow | undefined;
  readonly nearestAfter: ProximityRow | undefined;
}

/** Compares what follows for one focus place, or gives nothing where it is the same. O(rows that reach it). */
export function focusDifference(
  before: FocusSituation,
  after: FocusSituation,
): FocusDifference | undefined {
  const systems = systemDifferences(before, after);
  const gainedSiteIds = sitesOnlyIn(after.inside, before.inside);
  const lostSiteIds = sitesOnlyIn(before.inside, after.inside);
  const same =
    systems.length + gainedSiteIds.length + lostSiteIds.length === 0 &&
    before.uncertain.length === after.uncertain.length &&
    sitesOnlyIn(after.uncertain, before.uncertain).length === 0 &&
    isSameNearest(before.nearestOpen, after.nearestOpen);
  if (same) return undefined;
  return {
    focusId: after.focusId,
    depthBefore: before.depth,
    depthAfter: after.depth,
    uncertainBefore: before.uncertain.length,
    uncertainAfter: after.uncertain.length,
    gainedSiteIds,
    lostSiteIds,
    systems,
    nearestBefore: before.nearestOpen,
    nearestAfter: after.nearestOpen,
  };
}

function sitesOnlyIn(rows: readonly ProximityRow[], others: readonly ProximityRow[]): string[] {
  if (rows === others) return [];
  const known = new Set(others.map(({ siteId }) => siteId));
  return rows.filter(({ siteId }) => !known.has(siteId)).map(({ siteId }) => siteId);
}

function isSameNearest(one: ProximityRow | undefined, other: ProximityRow | undefined): boolean {
  return (
    one?.siteId === other?.siteId &&
    one?.metres === other?.metres &&
    one?.azimuthDegrees === other?.azimuthDegrees
  );
}

const unreached: SystemStanding = { verdict: 'outside', inside: 0, uncertain: 0 };

function systemDifferences(before: FocusSituation, after: FocusSituation): SystemDifference[] {
  const then = standings(before);
  const now = standings(after);
  return inBothOrders([...then.keys()], [...now.keys()]).flatMap((systemId) => {
    const one = then.get(systemId) ?? unreached;
    const other = now.get(systemId) ?? unreached;
    const same = one.inside === other.inside && one.uncertain === other.uncertain;
    return same ? [] : [{ systemId, before: one, after: other }];
  });
}

/** The systems that reach a place from some site, certainly or not. */
function standings({ inside, uncertain }: FocusSituation): ReadonlyMap<string, SystemStanding> {
  const counts = new Map<string, { inside: number; uncertain: number }>();
  for (const { systems } of [...inside, ...uncertain]) {
    for (const { systemId, verdict } of systems) {
      if (verdict === 'outside') continue;
      const count = counts.get(systemId) ?? { inside: 0, uncertain: 0 };
      count[verdict] += 1;
      counts.set(systemId, count);
    }
  }
  return new Map(
    [...counts].map(([systemId, count]) => {
      const verdict = count.inside > 0 ? 'inside' : 'uncertain';
      return [systemId, { verdict, ...count }] as const;
    }),
  );
}
