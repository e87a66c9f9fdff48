import type { Atlas } from '#atlas/atlas.ts';
import type { Site } from '#atlas/place.ts';
import type { System } from '#atlas/system.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { conditionHolds, type SiteAccess } from './access.ts';
import { type Band, bandOf } from './band.ts';
import { operationAt } from './operation.ts';

/** A system at a site that it can operate from, with its band. */
export interface Reach {
  readonly siteId: string;
  readonly systemId: string;
  /** Whose forces: the host's own need no one's consent on their own soil. */
  readonly user: 'US' | 'JP';
  readonly band: Band;
}

/** The condition that fills tanks in flight. */
export const refuellingConditionId = 'aerial-refuelling';

/** Every chosen system at every site that it may and can operate from, by site, then by system. */
export function reachOf(
  atlas: Atlas,
  scenario: Scenario,
  access: ReadonlyMap<string, SiteAccess>,
): Reach[] {
  const refuelled = conditionHolds(atlas, scenario, refuellingConditionId);
  const systems = scenario.systemIds.flatMap((id) => atlas.systems.get(id) ?? []);
  return atlas.sites.flatMap((site) =>
    systems.flatMap((system) => {
      const band = bandOf(system, refuelled);
      if (band === undefined) return [];
      return reachAt(site, system, band, scenario, access.get(site.id)?.open ?? false) ?? [];
    }),
  );
}

/**
 * One system at one site, or nothing where it may not or cannot operate there. Of the scenario only the date, what
 * it forces of this site and where it assigns the system count; of access only whether the site is open.
 */
export function reachAt(
  site: Site,
  system: System,
  band: Band,
  scenario: Scenario,
  open: boolean,
): Reach | undefined {
  const { user } = operationAt(site, system, scenario, open);
  return user && { siteId: site.id, systemId: system.id, user, band };
}
