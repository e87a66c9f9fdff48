import { difference, feature, featureCollection, intersect, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Disc } from './disc.ts';
import { ringPolygon } from './ring.ts';

type Region = Polygon | MultiPolygon;

const nothing: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/**
 * What is in at least one of some discs on Turf's sphere, as GeoJSON in the form `export`. Rings are cut where their chords
 * cross in longitude and latitude, so that its edge is as true as its chords; on the ellipsoid `Outline` is exact.
 * O(vertices x log vertices) and more where many rings cross.
 *
 * @throws GeodesyError as `ringPolygon`
 */
export function sphereUnion(discs: readonly Disc[], maxErrorMetres: number): Region {
  const polygons = discs.map(({ centre, radiusMetres }) =>
    feature(ringPolygon(centre, radiusMetres, { form: 'export', maxErrorMetres, model: 'sphere' })),
  );
  const [first, ...others] = polygons;
  if (first === undefined) return nothing;
  return others.length === 0
    ? first.geometry
    : (union(featureCollection<Region>(polygons))?.geometry ?? nothing);
}

/** What is in one region and not in another, both in the form `export`. */
export function regionWithout(region: Region, without: Region): Region {
  if (isNothing(region) || isNothing(without)) return region;
  const both: Feature<Region>[] = [feature(region), feature(without)];
  return difference(featureCollection(both))?.geometry ?? nothing;
}

/** What is in both of two regions, both in the form `export`. */
export function regionShared(one: Region, other: Region): Region {
  if (isNothing(one) || isNothing(other)) return nothing;
  const both: Feature<Region>[] = [feature(one), feature(other)];
  return intersect(featureCollection(both))?.geometry ?? nothing;
}

function isNothing({ coordinates }: Region): boolean {
  return coordinates.length === 0;
}
