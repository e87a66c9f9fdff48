import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import { halfCircumferenceMetres } from '#geodesy/earth-model.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { bandPolygon, ringPolygon, ringVertices } from '#geodesy/ring.ts';
import { lonLat, metres } from './arbitrary.ts';
import { chordPoints } from './chords.ts';
import { holds, isOffSeams, planarArea, polygonsOf } from './polygons.ts';

const GUAM: LonLat = [144.93, 13.584];
const HALF = halfCircumferenceMetres();

function ringsOf(polygon: Polygon | MultiPolygon): Position[][] {
  return polygonsOf(polygon).flat();
}

/** The meridians where a ring of a centre is ever cut. */
function seamsOf([longitude]: LonLat): number[] {
  return [0, 180, longitude, longitude - 180];
}

const notable: [string, LonLat, number][] = [
  ['a small ring', [121.5, 25], 10],
  ['Guam, 1,000 km', GUAM, 1_000_000],
  ['Guam, 5,000 km, over the antimeridian', GUAM, 5_000_000],
  ['Hawaii, 5,000 km, over the antimeridian', [-157.95, 21.35], 5_000_000],
  ['60 north, 5,000 km, round the pole', [0, 60], 5_000_000],
  ['60 south, 5,000 km, round the pole', [170, -60], 5_000_000],
  ['Guam, 12,000 km, round both poles', GUAM, 12_000_000],
  ['Guam, 9,000 km, more than a quarter and one pole', GUAM, 9_000_000],
  ['64 north, 2,000 km, where Mercator bends most', [20, 64], 2_000_000],
  ['the equator, a quarter', [0, 0], 10_000_000],
  ['the north pole', [77, 90], 3_000_000],
  ['the south pole', [-12, -90], 15_000_000],
  ['hard by the north pole', [20, 89.9999], 1_000_000],
  ['just through the pole', [100, 30], 6_667_500],
  ['nearly half the circumference', GUAM, 19_900_000],
  ['beyond the cut', GUAM, 19_990_000],
  ['beyond the cut at the equator', [-179, 0], 19_985_000],
  ['a metre short of half the circumference', [30, 45], HALF - 1],
];

describe.each(notable)('ring: %s', (_, centre, radius) => {
  const bound = Math.max(1, radius / 2000);
  const line = ringVertices(centre, radius, { maxErrorMetres: bound });

  test('every vertex is at the range within a millimetre', () => {
    for (const vertex of line) {
      expect(Math.abs(inverse(centre, vertex).metres - radius)).toBeLessThan(1e-3);
    }
  });

  test('no chord passes further from the ring than the bound', () => {
    for (const point of chordPoints(line)) {
      expect(Math.abs(inverse(centre, point).metres - radius)).toBeLessThan(bound);
    }
  });

  test('its last position is its first, up to a whole turn', () => {
    const [first, last] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]];
    expect(last[1]).toBe(first[1]);
    expect(Math.abs(last[0] - first[0]) % 360).toBeLessThan(1e-9);
  });

  test.each(['drawing', 'export'] as const)('the %s disc holds what is within range', (form) => {
    const polygon = ringPolygon(centre, radius, { maxErrorMetres: bound, form });
    fc.assert(
      fc.property(lonLat, (position) => {
        const gap = inverse(centre, position).metres - radius;
        fc.pre(Math.abs(gap) > bound && isOffSeams(position, seamsOf(centre)));
        expect(holds(polygon, position)).toBe(gap < 0);
      }),
      { numRuns: 60 },
    );
  });

  test('the exported disc is RFC 7946: closed rings, wound right, inside the map', () => {
    const polygon = ringPolygon(centre, radius, { maxErrorMetres: bound, form: 'export' });
    for (const rings of polygonsOf(polygon)) {
      for (const [index, ring] of rings.entries()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(planarArea(ring))).toBe(index === 0 ? 1 : -1);
        for (const [longitude = 0, latitude = 0] of ring) {
          expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
          expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        }
      }
    }
  });

  test('both forms have one area', () => {
    const drawing = ringPolygon(centre, radius, { maxErrorMetres: bound, form: 'drawing' });
    const exported = ringPolygon(centre, radius, { maxErrorMetres: bound, form: 'export' });
    const area = polygonAreaSquareMetres(drawing);
    expect(Math.abs(polygonAreaSquareMetres(exported) - area) / area).toBeLessThan(2e-3);
  });
});

describe('rings by law', () => {
  test('every vertex is at the range, whatever centre and radius', () => {
    fc.assert(
      fc.property(lonLat, metres(HALF), (centre, radius) => {
        for (const vertex of ringVertices(centre, radius, { maxErrorMetres: 20_000 })) {
          expect(Math.abs(inverse(centre, vertex).metres - radius)).toBeLessThan(1e-3);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a drawn disc holds exactly what is within range, whatever centre and radius', () => {
    fc.assert(
      fc.property(lonLat, metres(HALF), lonLat, (centre, radius, position) => {
        const bound = 5000;
        const gap = inverse(centre, position).metres - radius;
        fc.pre(Math.abs(gap) > bound && isOffSeams(position, seamsOf(centre)));
        for (const form of ['drawing', 'export'] as const) {
          const polygon = ringPolygon(centre, radius, { maxErrorMetres: bound, form });
          expect(holds(polygon, position)).toBe(gap < 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a band holds exactly what is between its radii, whatever they are', () => {
    const radii = fc.tuple(metres(HALF), metres(HALF));
    fc.assert(
      fc.property(lonLat, radii, lonLat, (centre, [a, b], position) => {
        const bound = 5000;
        const [inner, outer] = a < b ? [a, b] : [b, a];
        const range = inverse(centre, position).metres;
        const isClear = Math.min(Math.abs(range - inner), Math.abs(range - outer)) > bound;
        fc.pre(isClear && isOffSeams(position, seamsOf(centre)));
        for (const form of ['drawing', 'export'] as const) {
          const polygon = bandPolygon(centre, inner, outer, { maxErrorMetres: bound, form });
          expect(holds(polygon, position)).toBe(range > inner && range < outer);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([-180, 0, 30, 180])(
    'a ring round a pole on the sphere is a parallel, from longitude %d',
    (longitude) => {
      for (const pole of [90, -90]) {
        for (const form of ['export', 'drawing'] as const) {
          const options = { maxErrorMetres: 1000, model: 'sphere', form } as const;
          const geometry = ringPolygon([longitude, pole], 1_000_000, options);
          const { type, coordinates } = geometry;
          const positions = type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
          const latitudes = positions.map(([, latitude = 0]) => Math.abs(latitude));
          const parallel = latitudes.filter((latitude) => latitude < 89.9);
          expect(parallel.length).toBeGreaterThan(40);
          const arc = (1_000_000 / 6_371_008.8) * (180 / Math.PI);
          for (const latitude of parallel) expect(latitude).toBeCloseTo(90 - arc, 9);
        }
      }
    },
  );

  test('a ring on the sphere is at the range on the sphere', () => {
    for (const vertex of ringVertices(GUAM, 9_000_000, { maxErrorMetres: 100, model: 'sphere' })) {
      expect(Math.abs(inverse(GUAM, vertex, 'sphere').metres - 9_000_000)).toBeLessThan(1e-3);
    }
  });
});

describe('rings at the edges', () => {
  const options = { maxErrorMetres: 100, form: 'drawing' } as const;

  test('radius 0 is the centre', () => {
    expect(ringVertices([190, 5], 0, options)).toEqual(Array(4).fill([-170, 5]));
    expect(ringPolygon([190, 5], 0, options).coordinates).toEqual([Array(4).fill([-170, 5])]);
  });

  test('half the circumference is the whole map', () => {
    const polygon = ringPolygon(GUAM, HALF, { ...options, form: 'export' });
    expect(polygonAreaSquareMetres(polygon)).toBeCloseTo(EARTH_AREA_SQUARE_METRES, -1);
  });

  test('a drawn disc that holds no pole is one ring, however it lies to the antimeridian', () => {
    const polygon = ringPolygon([179, 10], 2_000_000, options);
    expect(polygon.type).toBe('Polygon');
    expect(
      Math.max(
        ...ringsOf(polygon)
          .flat()
          .map(([x = 0]) => x),
      ),
    ).toBeGreaterThan(190);
  });

  test('an exported disc over the antimeridian is cut into two', () => {
    const polygon = ringPolygon([179, 10], 2_000_000, { ...options, form: 'export' });
    expect(polygon.type).toBe('MultiPolygon');
    expect(polygon.coordinates).toHaveLength(2);
  });

  test('a vertex where the export is cut is at the range too', () => {
    const polygon = ringPolygon([179, 10], 2_000_000, { ...options, form: 'export' });
    for (const [longitude = 0, latitude = 0] of ringsOf(polygon).flat()) {
      const range = inverse([179, 10], [longitude, latitude]).metres;
      expect(Math.abs(range - 2_000_000)).toBeLessThan(1e-3);
    }
  });

  test('an area agrees with its two discs', () => {
    const disc = (radius: number) =>
      polygonAreaSquareMetres(ringPolygon(GUAM, radius, { ...options, maxErrorMetres: 5 }));
    const band = bandPolygon(GUAM, 3_000_000, 9_000_000, { ...options, maxErrorMetres: 5 });
    const expected = disc(9_000_000) - disc(3_000_000);
    expect(polygonAreaSquareMetres(band) / expected).toBeCloseTo(1, 9);
  });

  test('more precision costs vertices as the root of the bound', () => {
    const count = (maxErrorMetres: number) => ringVertices(GUAM, 1e6, { maxErrorMetres }).length;
    expect(count(10) / count(1000)).toBeGreaterThan(6);
    expect(count(10) / count(1000)).toBeLessThan(14);
  });

  test.each([
    [Number.NaN, 'not-finite'],
    [-1, 'length-out-of-range'],
    [HALF + 1, 'length-out-of-range'],
  ])('radius %d is refused as %s', (radius, code) => {
    expect(() => ringVertices(GUAM, radius, options)).toThrow(expect.objectContaining({ code }));
    expect(() => ringPolygon(GUAM, radius, options)).toThrow(expect.objectContaining({ code }));
  });

  test('an inner radius beyond the outer is refused', () => {
    expect(() => bandPolygon(GUAM, 2, 1, options)).toThrow(
      expect.objectContaining({ code: 'length-out-of-range' }),
    );
  });

  test('equal radii give no polygon', () => {
    expect(bandPolygon(GUAM, 5, 5, options)).toEqual({ type: 'MultiPolygon', coordinates: [] });
  });
});
