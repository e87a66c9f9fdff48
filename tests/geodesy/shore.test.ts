import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { direct } from '#geodesy/direct.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { ShoreIndex } from '#geodesy/shore.ts';
import { buildBoxTree } from '../../src/geodesy/shore/box-tree.ts';
import { nearestCandidates } from '../../src/geodesy/shore/pair-search.ts';
import { cutPieces } from '../../src/geodesy/shore/pieces.ts';
import { azimuth, lonLat } from './arbitrary.ts';

/** An island: a ring of vertices at odd distances round a centre, a few degrees across. */
const island: fc.Arbitrary<Polygon> = fc
  .tuple(
    lonLat,
    fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 12 }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([[longitude, latitude], spokes, size]) => {
    const middle = Math.max(-75, Math.min(75, latitude));
    const ring = spokes.map((spoke, index) => {
      const angle = (2 * Math.PI * index) / spokes.length;
      const reach = (spoke * size) / 1000;
      return [longitude + reach * Math.cos(angle), middle + reach * Math.sin(angle)];
    });
    return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]]] };
  });

function edgesOf(islands: readonly Polygon[]): [LonLat, LonLat][] {
  return islands.flatMap(({ coordinates }) =>
    coordinates.flatMap((ring) =>
      ring.slice(1).map((end, index): [LonLat, LonLat] => {
        const start = ring[index] ?? [0, 0];
        return [
          [start[0] ?? 0, start[1] ?? 0],
          [end[0] ?? 0, end[1] ?? 0],
        ];
      }),
    ),
  );
}

/** The least of a function of one valley over [0, 1], by plain thirds. */
function leastByThirds(value: (share: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 80; step++) {
    const third = (high - low) / 3;
    if (value(low + third) < value(high - third)) high -= third;
    else low += third;
  }
  return Math.min(value(0), value(1), value((low + high) / 2));
}

function along([start, end]: [LonLat, LonLat], share: number): LonLat {
  return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
}

/** Every edge in short pieces, every piece searched by GeographicLib alone. */
function bruteMetres(position: LonLat, islands: readonly Polygon[], pieces: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const edge of edgesOf(islands)) {
    for (let piece = 0; piece < pieces; piece++) {
      const value = (share: number) =>
        inverse(position, along(edge, (piece + share) / pieces)).metres;
      const bound =
        Math.min(value(0), value(1)) -
        inverse(along(edge, piece / pieces), along(edge, (piece + 1) / pieces)).metres;
      if (bound < least) least = Math.min(least, leastByThirds(value));
    }
  }
  return least;
}

describe('the nearest shore to a position', () => {
  test('is as near as a search of every edge finds, and the line ends there', () => {
    fc.assert(
      fc.property(fc.array(island, { minLength: 1, maxLength: 6 }), lonLat, (islands, position) => {
        const line = new ShoreIndex(islands).nearestTo(position);
        expect(Math.abs(line.metres - bruteMetres(position, islands, 3))).toBeLessThan(1e-3);
        expect(inverse(line.from, position).metres).toBeLessThan(1e-6);
        expect(line.metres).toBe(inverse(line.from, line.to).metres);
        const owner = islands[line.shape] as Polygon;
        expect(bruteMetres(line.to, [owner], 1)).toBeLessThan(1e-3);
      }),
      { numRuns: 20 },
    );
  });

  test('is the nearer of two islands that are almost as far, in any direction', () => {
    const far = fc.integer({ min: 100_000, max: 5_000_000 });
    const share = fc.integer({ min: -3000, max: 3000 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(lonLat, far, azimuth, azimuth, share, (position, metres, first, second, more) => {
        const islands = [
          speck(direct(position, first, metres)),
          speck(direct(position, second, metres * (1 + more))),
        ];
        const line = new ShoreIndex(islands).nearestTo(position);
        expect(Math.abs(line.metres - bruteMetres(position, islands, 1))).toBeLessThan(1e-3);
      }),
      { numRuns: 50 },
    );
  });

  test('is the nearer side of a strait in the far north, where a parallel bows', () => {
    const south = rectangle(0, 79.9, 40, 80);
    const north = rectangle(0, 80.1, 40, 80.2);
    const index = new ShoreIndex([south, north]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: -50, max: 50 }), (x, y) => {
        const position: LonLat = [18 + x / 1000, 80.05 + y / 1e5];
        const least = Math.min(
          ...[80, 80.1].map((latitude) =>
            leastByThirds((at) => inverse(position, [position[0] - 2 + 4 * at, latitude]).metres),
          ),
        );
        expect(Math.abs(index.nearestTo(position).metres - least)).toBeLessThan(1e-3);
      }),
    );
  });

  test('of a position on the shore is no distance away', () => {
    const square = rectangle(10, 10, 12, 12);
    expect(new ShoreIndex([square]).nearestTo([11, 10]).metres).toBeLessThan(1e-6);
  });

  test('is found across the antimeridian, and the cut there is no shore', () => {
    const land: Polygon = rectangle(175, -5, 180, 5);
    const rest: Polygon = rectangle(-180, -5, -176, 5);
    const line = new ShoreIndex([land, rest]).nearestTo([179.9, 0]);
    expect(line.metres).toBeCloseTo(inverse([179.9, 0], [-176, 0]).metres, 3);
    expect(line.shape).toBe(1);
  });

  test('of a continent round a pole is its coast, not the edge of the map', () => {
    const ring = [
      [-180, -90],
      [180, -90],
      [180, -70],
      [0, -71],
      [-180, -70],
      [-180, -90],
    ];
    const line = new ShoreIndex([{ type: 'Polygon', coordinates: [ring] }]).nearestTo([30, -89]);
    expect(line.to[1]).toBeGreaterThan(-71.1);
  });
});

describe('the line between two shores', () => {
  test('is as short as a search of every edge against every edge finds', () => {
    fc.assert(
      fc.property(island, island, (first, second) => {
        const line = new ShoreIndex([first]).nearestShore(new ShoreIndex([second]));
        fc.pre(line.metres > 100);
        let least = Number.POSITIVE_INFINITY;
        for (const edge of edgesOf([first])) {
          for (let piece = 0; piece < 40; piece++) {
            const value = (share: number) =>
              coarse(along(edge, (piece + share) / 40), edgesOf([second]));
            least = Math.min(least, value(0), value(0.5));
          }
        }
        expect(line.metres).toBeLessThan(least + 1e-3);
        expect(Math.abs(bruteMetres(line.from, [second], 3) - line.metres)).toBeLessThan(1e-3);
        expect(Math.abs(bruteMetres(line.to, [first], 3) - line.metres)).toBeLessThan(1e-3);
      }),
      { numRuns: 12 },
    );
  });

  test('is the same either way round', () => {
    fc.assert(
      fc.property(island, island, (first, second) => {
        const [a, b] = [new ShoreIndex([first]), new ShoreIndex([second])];
        const gap = Math.abs(a.nearestShore(b).metres - b.nearestShore(a).metres);
        expect(gap).toBeLessThan(1e-3);
      }),
      { numRuns: 30 },
    );
  });

  test('of coasts that nearly coincide is found without trying every piece of one on every other', () => {
    const coast = star(30, 40, 0.5, 400);
    for (const shift of [0, 1e-9, 1e-7]) {
      const moved = star(30 + shift, 40 + shift / 2, 0.5, 400);
      const line = new ShoreIndex([coast]).nearestShore(new ShoreIndex([moved]));
      expect(line.metres).toBeLessThan(1e-3);
    }
  });

  test('of shores near the antipodes of each other is as short as a search of all vertices finds', () => {
    const [first, second] = [star(0, 10, 0.2, 24), star(179.2, -10.1, 0.2, 24)];
    const line = new ShoreIndex([first]).nearestShore(new ShoreIndex([second]));
    const ends = [first, second].map((one) => edgesOf([one]).map(([start]) => start));
    const least = Math.min(
      ...(ends[0] ?? []).flatMap((a) => (ends[1] ?? []).map((b) => inverse(a, b).metres)),
    );
    expect(line.metres).toBeLessThan(least + 1e-3);
    expect(line.metres).toBeGreaterThan(least - 100);
  });

  test('of shores far apart leaves few pairs of pieces to be measured', () => {
    const shoreOf = (polygon: Polygon) => {
      const pieces = cutPieces([polygon]);
      return { pieces, tree: buildBoxTree(pieces) };
    };
    const [first, second] = [shoreOf(star(0, 10, 0.6, 100)), shoreOf(star(177, -12, 0.6, 100))];
    const pairs = first.pieces.count * second.pieces.count;
    expect(nearestCandidates(first, second).length).toBeLessThan(pairs / 50);
  });

  test('between shores that cross is no length', () => {
    const first = new ShoreIndex([rectangle(10, 10, 14, 14)]);
    const second = new ShoreIndex([rectangle(12, 12, 16, 16)]);
    expect(first.nearestShore(second).metres).toBeLessThan(1e-3);
  });
});

test('longitudes that went many times round are those within one turn', () => {
  const far = 360 * 2 ** 45;
  const line = new ShoreIndex([rectangle(far + 10, 10, far + 12, 12)]).nearestTo([far + 11, 9]);
  expect(line.metres).toBeCloseTo(inverse([11, 9], [11, 10]).metres, 3);
});

test('polygons without a shore are refused', () => {
  expect(() => new ShoreIndex([])).toThrow(expect.objectContaining({ code: 'not-a-ring' }));
});

/** An island of as many points as are asked for, half of them near its middle. */
function star(longitude: number, latitude: number, degrees: number, points: number): Polygon {
  const ring = Array.from({ length: points }, (_, point) => {
    const angle = (2 * Math.PI * point) / points;
    const reach = point % 2 === 0 ? degrees : 0.3 * degrees;
    return [longitude + reach * Math.cos(angle), latitude + reach * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]]] };
}

/** An island a kilometre across. */
function speck([longitude, latitude]: LonLat): Polygon {
  const south = Math.max(-89.9, Math.min(89.9, latitude));
  return rectangle(longitude, south, longitude + 0.01, south + 0.01);
}

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** The least distance from a position to the ends and middles of edges: never less than the true one. */
function coarse(position: LonLat, edges: readonly [LonLat, LonLat][]): number {
  return Math.min(
    ...edges.flatMap((edge) =>
      [0, 0.25, 0.5, 0.75].map((share) => inverse(position, along(edge, share)).metres),
    ),
  );
}
