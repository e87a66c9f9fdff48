import type { MultiPolygon, Polygon } from 'geojson';
import type { Disc } from './disc.ts';
import { differenceArcs } from './outline/difference-arcs.ts';
import { DiscTable } from './outline/disc-table.ts';
import { LiveArcs } from './outline/live-arcs.ts';
import { type RegionOptions, regionPolygon } from './outline/region-polygon.ts';

/**
 * What all of some discs share, as GeoJSON, by the same intervals of azimuth as `Outline`: what is within range of every
 * one of them. Without discs, nothing. O(n^2) at worst.
 *
 * @throws GeodesyError as `Outline`
 */
export function intersectionPolygon(
  discs: readonly Disc[],
  options: RegionOptions,
): Polygon | MultiPolygon {
  const table = new DiscTable(discs);
  const smallestFirst = [...discs.keys()].sort(
    (a, b) => table.at(a).radiusMetres - table.at(b).radiusMetres,
  );
  const rings = smallestFirst.map((ring) => ({
    ring,
    arcs: table.arcsInside(ring, smallestFirst),
    isForward: false,
  }));
  const holdsNorthPole =
    discs.length > 0 && smallestFirst.every((ring) => table.at(ring).holdsNorthPole);
  return regionPolygon(table, rings, holdsNorthPole, options);
}

/**
 * What is in at least one of `discs` and in none of `without`, as GeoJSON: what is lost when everything but `without`
 * closes. O((n + m)^2) at worst.
 *
 * @throws GeodesyError as `Outline`
 */
export function differencePolygon(
  discs: readonly Disc[],
  without: readonly Disc[],
  options: RegionOptions,
): Polygon | MultiPolygon {
  const table = new DiscTable([...without, ...discs]);
  const all = new LiveArcs(table, () => true);
  const taken = new LiveArcs(table, (index) => index < without.length);
  const holdsNorthPole = all.holdsNorthPole() && !taken.holdsNorthPole();
  return regionPolygon(table, differenceArcs(all, taken), holdsNorthPole, options);
}
