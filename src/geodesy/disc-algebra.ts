import type { MultiPolygon, Polygon } from 'geojson';
import { complement } from './outline/arcs.ts';
import type { Disc } from './outline/disc.ts';
import { DiscTable } from './outline/disc-table.ts';
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
  const isTaken = Uint8Array.from({ length: table.size }, (_, index) =>
    index < without.length ? 1 : 0,
  );
  const isGiven = isTaken.map((taken) => 1 - taken);
  const largestFirst = Array.from({ length: table.size }, (_, index) => index).sort(
    (a, b) => table.at(b).radiusMetres - table.at(a).radiusMetres,
  );
  const rings = largestFirst.map((ring) => {
    const outsideGiven = table.arcsOutside(ring, largestFirst, isGiven).arcs;
    const isEdgeOfHole = isTaken[ring] === 1;
    const candidates = isEdgeOfHole ? complement(outsideGiven) : outsideGiven;
    const { arcs } = table.arcsOutside(ring, largestFirst, isTaken, candidates);
    return { ring, arcs, isForward: isEdgeOfHole };
  });
  const holds = (among: Uint8Array) =>
    largestFirst.some((ring) => among[ring] === 1 && table.at(ring).holdsNorthPole);
  return regionPolygon(table, rings, holds(isGiven) && !holds(isTaken), options);
}
