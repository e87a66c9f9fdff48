import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PMTiles } from 'pmtiles';
import { inverse } from '#geodesy/inverse.ts';
import { openArchive } from './buffer-source.ts';
import { type DecodedFeature, decodeTile, type Part } from './decode-tile.ts';

/** A position in degrees, WGS84. */
export type Point = readonly [longitude: number, latitude: number];

/** The address of a tile. */
export type Address = readonly [z: number, x: number, y: number];

/** Folder of the committed archives. */
export const BASEMAP_FOLDER = join(import.meta.dirname, '../../../public/basemap');

const readers = new Map<string, PMTiles>();

/** The bytes of a committed file of the basemap. */
export function readBasemapFile(name: string): Buffer {
  return readFileSync(join(BASEMAP_FOLDER, name));
}

/** The features of one layer in one tile of a committed archive; none if the tile is not there. */
export async function readLayer(
  archive: string,
  layer: string,
  [z, x, y]: Address,
): Promise<DecodedFeature[]> {
  const reader = readers.get(archive) ?? openArchive(readBasemapFile(`${archive}.pmtiles`));
  readers.set(archive, reader);
  const tile = await reader.getZxy(z, x, y);
  if (!tile) return [];
  return decodeTile(new Uint8Array(tile.data), z, x, y).get(layer) ?? [];
}

/** The tile of a zoom that holds a point, in the usual Mercator grid. */
export function tileAt([longitude, latitude]: Point, z: number): Address {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [z, Math.floor(((longitude + 180) / 360) * 2 ** z), Math.floor(y * 2 ** z)];
}

/** Whether a point lies in any of some polygon features, by the even-odd rule. */
export function isOnLand(point: Point, features: readonly DecodedFeature[]): boolean {
  return features.some(({ parts }) => parts.filter((ring) => winds(point, ring)).length % 2 === 1);
}

/** The WGS84 distance from a point to the nearest outline of some features, in metres. */
export function metresToOutline(point: Point, features: readonly DecodedFeature[]): number {
  let least = Infinity;
  for (const ring of features.flatMap((feature) => feature.parts)) {
    for (const [i, end] of ring.entries()) {
      const start = ring[(i + ring.length - 1) % ring.length];
      if (start) least = Math.min(least, metresToEdge(point, start, end));
    }
  }
  return least;
}

/** Edges are short, so the nearest point is found on the plane and then measured on the ellipsoid. */
function metresToEdge(point: Point, start: Point, end: Point): number {
  const scale = Math.cos((point[1] * Math.PI) / 180);
  const [ax, ay] = [(start[0] - point[0]) * scale, start[1] - point[1]];
  const [bx, by] = [(end[0] - point[0]) * scale, end[1] - point[1]];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / length;
  const share = Math.max(0, Math.min(1, along));
  const nearest: Point = [
    start[0] + share * (end[0] - start[0]),
    start[1] + share * (end[1] - start[1]),
  ];
  return inverse(point, nearest).metres;
}

function winds([x, y]: Point, ring: Part): boolean {
  let inside = false;
  for (const [i, to] of ring.entries()) {
    const from = ring[(i + ring.length - 1) % ring.length];
    if (!from || from[1] > y === to[1] > y) continue;
    if (x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]) inside = !inside;
  }
  return inside;
}
