import { readFileSync } from 'node:fs';
import { clipToBox } from './clip.ts';
import { dissolve } from './dissolve.ts';
import { REGION_MARGIN } from './extents.ts';
import type { SourcePaths } from './fetch-sources.ts';
import {
  boxesMeet,
  boxInside,
  boxOf,
  doubledArea,
  grownBox,
  type Polygon,
  polygonsOf,
} from './geometry.ts';
import { indexLand, middleOf, polygonsMeeting } from './land-index.ts';
import { type Topology, type TopologyPolygons, topologyPolygons } from './topojson.ts';

/** The land of the region, by where it comes from; the three do not overlap. */
export interface RegionLand {
  /** OpenStreetMap, with Natural Earth's islets where it has nothing. */
  readonly land: readonly Polygon[];
  /** OpenStreetMap's shapes of what {@link RegionLand.taiwan} shows, which `land` leaves out. */
  readonly replaced: readonly Polygon[];
  /** The official shapes of the islands administered from Taiwan. */
  readonly taiwan: readonly Polygon[];
}

/** Held by the polygons of another country as well, inside its borders. */
const INNER_COUNTRIES = new Set(['HKG', 'MAC']);
const ISLAND_WIDTH_MAX_DEGREES = 6;
const ORPHAN_WIDTH_MAX_DEGREES = 0.5;
const ISLET_WIDTH_MAX_DEGREES = 0.2;
const ISLET_CLEARANCE_DEGREES = 0.02;
const WATER_DOUBLED_AREA_MIN = 2e-4;

/**
 * Assembles the land of the region: country coastlines merged over their borders; land that no
 * country holds, such as the Senkaku Islands; Taiwan's official shapes in place of those that they
 * overlap; and Natural Earth's islets that lie more than about 2 km from all of these.
 *
 * @param naturalEarthLand Natural Earth's land at 1:10m
 */
export function assembleRegionLand(
  paths: SourcePaths,
  naturalEarthLand: readonly Polygon[],
): RegionLand {
  const countries = dissolve(readCountries(paths.openStreetMapCoastlines.coastlines)).map(
    withoutSpecks,
  );
  const orphans = readOrphans(paths.openStreetMapLands.lands, countries);
  const taiwan = readTaiwan(paths.taiwanInterior.villages);
  const official = indexLand(taiwan);
  const openStreetMap = [...countries, ...orphans];
  const replaced = openStreetMap.filter(
    (polygon) => widthOf(polygon) < ISLAND_WIDTH_MAX_DEGREES && official.overlaps(polygon),
  );
  const gone = new Set(replaced);
  const kept = openStreetMap.filter((polygon) => !gone.has(polygon));
  const known = indexLand([...kept, ...taiwan]);
  const islets = polygonsMeeting(naturalEarthLand, REGION_MARGIN).filter((polygon) => {
    const box = boxOf(polygon[0] ?? []);
    return (
      widthOf(polygon) < ISLET_WIDTH_MAX_DEGREES &&
      !known.hasVertexIn(grownBox(box, ISLET_CLEARANCE_DEGREES)) &&
      !known.contains(middleOf(box))
    );
  });
  return { land: cut([...kept, ...islets]), replaced: cut(replaced), taiwan };
}

function readCountries(path: string): Polygon[] {
  const collection = JSON.parse(readFileSync(path, 'utf8')) as GeoJSON.FeatureCollection<
    GeoJSON.Polygon | GeoJSON.MultiPolygon,
    { A3: string }
  >;
  const polygons = collection.features
    .filter(({ properties }) => !INNER_COUNTRIES.has(properties.A3))
    .flatMap(({ geometry }) => polygonsOf(geometry));
  return polygonsMeeting(polygons, REGION_MARGIN);
}

function readOrphans(path: string, countries: readonly Polygon[]): Polygon[] {
  const collection = JSON.parse(readFileSync(path, 'utf8')) as {
    geometries: GeoJSON.MultiPolygon[];
  };
  const known = indexLand(countries);
  return collection.geometries
    .flatMap(({ coordinates }) => coordinates)
    .filter(([outer = []]) => outer.length < 5000)
    .flatMap((coordinates) => polygonsOf({ type: 'Polygon', coordinates }))
    .filter(
      (polygon) =>
        boxInside(boxOf(polygon[0] ?? []), REGION_MARGIN) &&
        widthOf(polygon) < ORPHAN_WIDTH_MAX_DEGREES &&
        !known.overlaps(polygon),
    )
    .map(withoutSpecks);
}

function readTaiwan(path: string): Polygon[] {
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology & {
    objects: { nation: { geometries: TopologyPolygons[] } };
  };
  return topology.objects.nation.geometries
    .flatMap((geometry) => topologyPolygons(topology, geometry))
    .map((polygon) => polygon.slice(0, 1));
}

function withoutSpecks([outer = [], ...holes]: Polygon): Polygon {
  return [outer, ...holes.filter((hole) => Math.abs(doubledArea(hole)) > WATER_DOUBLED_AREA_MIN)];
}

function cut(polygons: readonly Polygon[]): Polygon[] {
  return polygons.flatMap((polygon) => {
    const box = boxOf(polygon[0] ?? []);
    if (boxInside(box, REGION_MARGIN)) return [polygon];
    const clipped = boxesMeet(box, REGION_MARGIN) ? clipToBox(polygon, REGION_MARGIN) : null;
    return clipped ? [clipped] : [];
  });
}

function widthOf(polygon: Polygon): number {
  const [west, , east] = boxOf(polygon[0] ?? []);
  return east - west;
}
