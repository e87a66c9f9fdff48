import type { Atlas } from '#atlas/atlas.ts';
import type { Site } from '#atlas/place.ts';
import type { System } from '#atlas/system.ts';
import { isOwn } from '#scenario/own.ts';
import type { Band } from '#situation/band.ts';
import type { Reach } from '#situation/reach.ts';

/** One system with its band and the sites that it operates from. */
export interface ReachGroup {
  readonly system: System;
  readonly band: Band;
  readonly sites: readonly Site[];
}

/** Gathers reach by system, in the order in which the systems first come. */
export function reachGroups(atlas: Atlas, reach: readonly Reach[]): readonly ReachGroup[] {
  const siteOf = new Map(atlas.sites.map((site) => [site.id, site]));
  const groups = new Map<string, { system: System; band: Band; sites: Site[] }>();
  for (const { siteId, systemId, band } of reach) {
    const site = siteOf.get(siteId);
    const system = atlas.systems.get(systemId);
    if (site === undefined || system === undefined) continue;
    const group = groups.get(systemId);
    if (group === undefined) groups.set(systemId, { system, band, sites: [site] });
    else group.sites.push(site);
  }
  return [...groups.values()];
}

/** What a group's geometry depends on, as one string: equal strings, equal rings. */
export function reachSignature(groups: readonly ReachGroup[]): string {
  return groups
    .map(({ system, band, sites }) =>
      [
        system.id,
        band.lowMetres,
        band.statedMetres,
        band.highMetres,
        band.computed,
        ...sites.map((site) => (isOwn(site.id) ? [site.id, ...site.position].join(' ') : site.id)),
        ...(isOwn(system.id) ? [system.names.en] : []),
      ].join(','),
    )
    .join(';');
}
