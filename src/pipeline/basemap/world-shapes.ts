import type { SourcePaths } from './fetch-sources.ts';
import {
  type Box,
  boxesMeet,
  boxInside,
  boxOf,
  type Polygon,
  polygonShape,
  type Shape,
} from './geometry.ts';
import { readGeopackageLines } from './geopackage.ts';
import { polygonsFromParts, readShapefile, type ShapefileRecord } from './shapefile.ts';

const NULL_ISLAND: Box = [-0.001, -0.001, 0.001, 0.001];
const PROVINCE_BOX: Box = [95, -12, 160, 55];

/** What Natural Earth calls a boundary line, and what the map calls it. */
const DISPUTED_STATUS: Readonly<Record<string, string>> = {
  'Disputed (please verify)': 'disputed',
  'Indefinite (please verify)': 'indefinite',
  'Indeterminant frontier': 'indefinite',
  'Line of control (please verify)': 'line-of-control',
  ForgetMagics: 'disputed',
};

const SETTLED_CLASS = 'International boundary (verify)';

/**
 * Natural Earth's polygons of one shapefile, without "Null Island": a square metre at 0, 0 that
 * stands in the data to catch records without a position.
 */
export function readPolygons(path: string): Polygon[] {
  return readShapefile(path)
    .flatMap((record) => polygonsFromParts(record.parts))
    .filter((polygon) => !boxInside(boxOf(polygon.flat()), NULL_ISLAND));
}

/** Land boundaries that Natural Earth holds for settled, without properties. */
export function settledBorders(paths: SourcePaths): Shape[] {
  return readShapefile(paths.naturalEarth.boundaries)
    .filter(({ attributes }) => attributes.featurecla === SETTLED_CLASS)
    .map((record) => lineShape(record));
}

/**
 * Land boundaries that are not settled: Natural Earth's own classes, with a `status` of
 * `disputed`, `indefinite` or `line-of-control`, and the lines that a state claims, with the
 * status `claim`. Each carries a `name` where the source gives one, such as "Chinese claim".
 */
export function disputedBorders(paths: SourcePaths): Shape[] {
  const drawn = readShapefile(paths.naturalEarth.boundaries).flatMap((record) => {
    const status = DISPUTED_STATUS[record.attributes.featurecla ?? ''];
    return status ? [lineShape(record, { status, ...named(record.attributes.name) })] : [];
  });
  const claims = readGeopackageLines(paths.naturalEarthDisputes.worldMap, 'disputed_borders').map(
    ({ lines, values }): Shape => {
      const properties = { status: 'claim', ...named(String(values[2] ?? '')) };
      return { kind: 'line', coordinates: lines, properties };
    },
  );
  return [...drawn, ...claims];
}

/** First-order boundaries (provinces, prefectures) of the Western Pacific's countries. */
export function provinceBorders(paths: SourcePaths): Shape[] {
  return readShapefile(paths.naturalEarth.provinces)
    .filter(({ attributes }) => attributes.featurecla === 'Admin-1 boundary')
    .filter(({ parts }) => boxesMeet(boxOf(parts.flat()), PROVINCE_BOX))
    .map((record) => lineShape(record));
}

/** Lakes as polygons. */
export function lakes(paths: SourcePaths): Shape[] {
  return readPolygons(paths.naturalEarthLakes.lakes).map((polygon) => polygonShape(polygon));
}

function lineShape({ parts }: ShapefileRecord, properties: Shape['properties'] = {}): Shape {
  return { kind: 'line', coordinates: parts, properties };
}

function named(name: string | undefined): Record<string, string> {
  return name ? { name } : {};
}
