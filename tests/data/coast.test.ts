import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Coast, coastPolygon, polygonsOfOwner } from '#atlas/coast.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { readCoast, readCoastFile } from '../fixtures/read-coast.ts';

interface Entry {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly polygons: number;
  readonly licence: string;
}

const folder = new URL('../../public/coast/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Entry[];
const coast = readCoast();

/** Even-odd over the outer ring, in the plane of longitude and latitude. */
function holds(polygon: readonly (readonly LonLat[])[], [x, y]: LonLat): boolean {
  const ring = polygon[0] ?? [];
  return ring.reduce((inside, [bx, by], i) => {
    const [ax, ay] = ring[i - 1] ?? [bx, by];
    const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    return crosses ? !inside : inside;
  }, false);
}

function polygonAt(position: LonLat): number {
  return coast.owners.findIndex((_, index) => {
    const [west = 0, south = 0, east = 0, north = 0] = coast.boxes.subarray(4 * index);
    const [x, y] = position;
    if (x < west || x > east || y < south || y > north) return false;
    return holds(coastPolygon(coast, index), position);
  });
}

/** Positions every 50 m or less along the rings of polygons, within a box. */
function shorePositions(
  indices: readonly number[],
  [west, south, east, north]: readonly [number, number, number, number],
): LonLat[] {
  const rings = indices.flatMap((index) => coastPolygon(coast, index));
  return rings.flatMap((ring) =>
    ring.flatMap((to, i): LonLat[] => {
      const from = ring[i - 1];
      if (!from || to[0] < west || to[0] > east || to[1] < south || to[1] > north) return [];
      const parts = Math.ceil(inverse(from, to).metres / 50);
      return Array.from({ length: parts }, (_, part): LonLat => {
        const share = part / parts;
        return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
      });
    }),
  );
}

/** The least distance between two sets of positions near 24.6° N, in metres, over every pair. */
function nearest(first: readonly LonLat[], second: readonly LonLat[]): number {
  const shrink = Math.cos((24.6 * Math.PI) / 180);
  let best: readonly [number, LonLat, LonLat] = [Infinity, [0, 0], [0, 0]];
  for (const a of first) {
    for (const b of second) {
      const squared = ((a[0] - b[0]) * shrink) ** 2 + ((a[1] - b[1]) * 0.9946) ** 2;
      if (squared < best[0]) best = [squared, a, b];
    }
  }
  return inverse(best[1], best[2]).metres;
}

function areaSquareKilometres({ coordinates, ringStarts }: Coast): number {
  const radians = Math.PI / 180;
  let sum = 0;
  for (let ring = 0; ring + 1 < ringStarts.length; ring++) {
    const [first = 0, after = 0] = ringStarts.subarray(ring, ring + 2);
    for (let at = first; at < after; at++) {
      const next = at + 1 === after ? first : at + 1;
      const [ax = 0, ay = 0] = coordinates.subarray(2 * at);
      const [bx = 0, by = 0] = coordinates.subarray(2 * next);
      sum += (bx - ax) * radians * (Math.sin(ay * radians) + Math.sin(by * radians));
    }
  }
  return (sum / 2) * 6371.0072 ** 2;
}

describe('the files of the coast', () => {
  test.each(manifest)('$file is the one that the manifest tells of', ({ file, ...entry }) => {
    const content = readFileSync(new URL(file, folder));

    expect(content.length).toBe(entry.bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(entry.sha256);
    expect(readCoastFile(file).owners.length).toBe(entry.polygons);
  });

  test('stay under three megabytes together', () => {
    expect(manifest.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(3_000_000);
  });

  test('keep each licence in a file of its own', () => {
    expect(manifest.map(({ file, licence }) => [file, licence])).toEqual([
      ['region.bin', 'ODbL-1.0'],
      ['taiwan.bin', 'OGDL-Taiwan-1.0'],
      ['world.bin', 'public domain'],
    ]);
  });
});

describe('the coast', () => {
  test('encloses the land of the Earth, 148.94 million km² in the CIA World Factbook, and the Caspian Sea, but no shelf ice', () => {
    expect(Math.abs(areaSquareKilometres(coast) / (148.94e6 + 0.37e6 - 1.56e6) - 1)).toBeLessThan(
      0.005,
    );
  });

  test.each<[string, LonLat, string]>([
    ['Yonaguni', [123.0047, 24.4683], 'JP'],
    ['Hateruma', [123.78, 24.06], 'JP'],
    ['Okinawa', [127.9858, 26.4868], 'JP'],
    ['Luzon', [121, 16], 'PH'],
    ['Batan', [121.975, 20.445], 'PH'],
    ['Balabac', [117.03, 7.95], 'PH'],
    ['Guam', [144.7874, 13.4443], 'GU'],
    ['Tinian', [145.63, 15.01], 'MP'],
    ['Taiwan', [121, 23.8], 'TW'],
    ['Lanyu', [121.5412, 22.0454], 'TW'],
  ])('has %s and its country', (_, position, owner) => {
    expect(coast.owners[polygonAt(position)]).toBe(owner);
  });

  test('gives the Senkaku Islands, which several claim, to nobody', () => {
    const uotsuri = polygonAt([123.475, 25.745]);

    expect(uotsuri).toBeGreaterThanOrEqual(0);
    expect(coast.owners[uotsuri]).toBeNull();
  });

  test.each<[string, LonLat, LonLat]>([
    ['Burma', [96.9, 20], [97.1, 20]],
    ['Siberia', [120, 51.9], [120, 52.1]],
    ['Borneo', [114, -2.9], [114, -3.1]],
    ['Sakhalin', [143, 51.9], [143, 52.1]],
  ])('goes on over the border between its sources, in %s', (_, inside, outside) => {
    expect(polygonAt(inside)).toBeGreaterThanOrEqual(0);
    expect(polygonAt(inside)).toBe(polygonAt(outside));
  });

  test('has no edge along the border between its sources', () => {
    const alongBorder = [97, 161, -3, 52].map((border, i) => {
      const axis = i < 2 ? 0 : 1;
      let longest = 0;
      for (let at = 2; at < coast.coordinates.length; at += 2) {
        const [from, to] = [coast.coordinates[at - 2 + axis], coast.coordinates[at + axis]];
        if (from !== border || to !== border) continue;
        const step =
          (coast.coordinates[at + 1 - axis] ?? 0) - (coast.coordinates[at - 1 - axis] ?? 0);
        longest = Math.max(longest, Math.abs(step));
      }
      return longest;
    });

    expect(Math.max(...alongBorder)).toBeLessThan(0.25);
  });
});

describe('the gap between Japan and Taiwan', () => {
  const yonaguni = shorePositions([polygonAt([123.0047, 24.4683])], [122.8, 24.3, 123.1, 24.6]);

  test('is 107.5 km from Yonaguni to the main island, as the best official shapes have it', () => {
    const mainIsland = shorePositions([polygonAt([121, 23.8])], [121.5, 24.2, 122.1, 25.2]);

    expect(Math.abs(nearest(yonaguni, mainIsland) / 1000 - 107.49)).toBeLessThan(0.1);
  });

  test('is 107.2 km to the nearest islet, Guishan, where official shapes have 106.94 km', () => {
    const taiwan = shorePositions(polygonsOfOwner(coast, 'TW'), [121.5, 24.2, 122.1, 25.2]);
    const japan = shorePositions(polygonsOfOwner(coast, 'JP'), [122.8, 24.2, 124.6, 24.7]);

    expect(Math.abs(nearest(japan, taiwan) / 1000 - 106.94)).toBeLessThan(0.3);
  });
});
