import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import { direct } from '#geodesy/direct.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { Outline } from '#geodesy/outline.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { ringPolygon } from '#geodesy/ring.ts';
import { azimuth, lonLat, metres } from './arbitrary.ts';
import { holds, planarArea, polygonsOf } from './polygons.ts';

interface TestDisc {
  centre: LonLat;
  radiusMetres: number;
}

const WAKE: TestDisc = { centre: [166.65, 19.28], radiusMetres: 2_500_000 };
const MIDWAY: TestDisc = { centre: [-177.38, 28.21], radiusMetres: 2_500_000 };
const drawing = { maxErrorMetres: 2000, form: 'drawing' } as const;
const exported = { maxErrorMetres: 2000, form: 'export' } as const;

const disc = fc.record({ centre: lonLat, radiusMetres: metres(19_000_000).map((m) => m + 1000) });
const smallDisc = fc.record({
  centre: lonLat,
  radiusMetres: metres(4_000_000).map((m) => m + 1000),
});
const discs = fc.oneof(
  fc.array(smallDisc, { minLength: 1, maxLength: 25 }),
  fc.array(disc, { minLength: 1, maxLength: 5 }),
);

/** How far a position lies outside the union, in metres; negative inside. */
function metresOutside(all: readonly TestDisc[], position: LonLat): number {
  return Math.min(
    ...all.map(({ centre, radiusMetres }) => inverse(centre, position).metres - radiusMetres),
  );
}

/** How far a position lies from the nearest ring, in metres. */
function metresFromRings(all: readonly TestDisc[], position: LonLat): number {
  return Math.min(
    ...all.map(({ centre, radiusMetres }) =>
      Math.abs(inverse(centre, position).metres - radiusMetres),
    ),
  );
}

describe('what one outline is made of', () => {
  test('a position of a ring is on the outline if no other disc holds it, to a millimetre', () => {
    fc.assert(
      fc.property(discs, fc.nat(), fc.integer({ min: 1, max: 3599 }), (all, pick, tenths) => {
        const ring = pick % all.length;
        const own = all[ring] as TestDisc;
        const radians = (tenths / 10) * (Math.PI / 180);
        const position = direct(own.centre, tenths / 10, own.radiusMetres);
        const others = all.filter((_, index) => index !== ring);
        fc.pre(others.length === 0 || metresFromRings(others, position) > 1e-3);
        const isFree = others.length === 0 || metresOutside(others, position) > 0;
        const arcs = new Outline(all).arcsOf(ring);
        expect(arcs.some(([start, end]) => radians > start && radians < end)).toBe(isFree);
      }),
      { numRuns: 150 },
    );
  });

  test('arcs end on two rings at once, within a tenth of a millimetre', () => {
    fc.assert(
      fc.property(discs, (all) => {
        const outline = new Outline(all);
        for (const [ring, { centre, radiusMetres }] of all.entries()) {
          const others = all.filter((_, index) => index !== ring);
          for (const radians of outline.arcsOf(ring).flat()) {
            if (radians === 0 || radians === 2 * Math.PI) continue;
            const end = direct(centre, (radians * 180) / Math.PI, radiusMetres);
            expect(metresFromRings(others, end)).toBeLessThan(1e-4);
          }
        }
      }),
    );
  });

  test('two discs that hardly meet, or one that hardly leaves another, are told apart rightly', () => {
    const radius = metres(5_000_000).map((length) => length + 10_000);
    const slack = fc.constantFrom(1e-4, -1e-4, 1e-3, -1e-3, 4e-3, -4e-3);
    fc.assert(
      fc.property(
        lonLat,
        azimuth,
        radius,
        radius,
        slack,
        fc.boolean(),
        (centre, turn, a, b, share, isInner) => {
          fc.pre(Math.abs(a - b) > 20_000);
          const touching = isInner ? Math.abs(a - b) : a + b;
          fc.pre(Math.abs(share) * touching < Math.min(a, b) / 2);
          const other = direct(centre, turn, touching * (1 + share));
          const outline = new Outline([
            { centre, radiusMetres: a },
            { centre: other, radiusMetres: b },
          ]);
          const isApart = !isInner && share > 0;
          expect(outline.partCount()).toBe(isApart ? 2 : 1);
          const isWithin = isInner && share < 0;
          const wholes = [0, 1].filter((ring) => {
            const ends = outline.arcsOf(ring).flat();
            return ends.length === 2 && ends[0] === 0 && ends[1] === 2 * Math.PI;
          });
          expect(wholes).toHaveLength(isApart ? 2 : isWithin ? 1 : 0);
        },
      ),
      { numRuns: 250 },
    );
  });

  test.each([0, 1.5e-323, 6e-14, 1e-12, 1e-9])(
    'keeps the whole ring of two discs %d degrees apart',
    (apart) => {
      const both = [0, apart].map(
        (latitude): TestDisc => ({ centre: [110, latitude], radiusMetres: 200_000 }),
      );
      const area = polygonAreaSquareMetres(new Outline(both).polygon(drawing));
      const alone = polygonAreaSquareMetres(ringPolygon([110, 0], 200_000, drawing));
      expect(area / alone).toBeCloseTo(1, 2);
    },
  );

  test('of two equal discs one ring remains', () => {
    const outline = new Outline([WAKE, WAKE]);
    expect(outline.arcCount).toBe(1);
    expect(outline.partCount()).toBe(1);
  });
});

describe('the polygon of an outline', () => {
  test.each([drawing, exported])('holds exactly what a disc holds: $form', (options) => {
    fc.assert(
      fc.property(discs, fc.array(lonLat, { minLength: 5, maxLength: 5 }), (all, positions) => {
        const polygon = new Outline(all).polygon(options);
        for (const position of positions) {
          const isNearSeam = Math.abs(((position[0] + 720) % 2.5) - 1.25) > 1.2499;
          const isAtPole = Math.abs(position[1]) > 89.9;
          if (isNearSeam || isAtPole) continue;
          if (metresFromRings(all, position) < options.maxErrorMetres) continue;
          expect(holds(polygon, position)).toBe(metresOutside(all, position) < 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is wound as RFC 7946 says, closed, and in the map when exported', () => {
    fc.assert(
      fc.property(discs, (all) => {
        for (const rings of polygonsOf(new Outline(all).polygon(exported))) {
          for (const [index, ring] of rings.entries()) {
            expect(ring.at(-1)).toEqual(ring[0]);
            expect(Math.sign(planarArea(ring))).toBe(index === 0 ? 1 : -1);
            for (const [longitude = 0] of ring)
              expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('of one disc has the area of the disc', () => {
    const options = { maxErrorMetres: 10, form: 'export' } as const;
    const union = polygonAreaSquareMetres(new Outline([MIDWAY]).polygon(options));
    const alone = polygonAreaSquareMetres(ringPolygon(MIDWAY.centre, 2_500_000, options));
    expect(union / alone).toBeCloseTo(1, 5);
  });

  test('of discs that cover the Earth is the whole map', () => {
    const half = { centre: [0, 0] as LonLat, radiusMetres: 12_000_000 };
    const other = { centre: [180, 0] as LonLat, radiusMetres: 12_000_000 };
    const outline = new Outline([half, other]);
    expect(outline.arcCount).toBe(0);
    const area = polygonAreaSquareMetres(outline.polygon(exported));
    expect(area).toBeCloseTo(EARTH_AREA_SQUARE_METRES, -1);
  });

  test('of no disc is empty', () => {
    const outline = new Outline([WAKE], () => false);
    expect(outline.polygon(drawing)).toEqual({ type: 'MultiPolygon', coordinates: [] });
    expect(outline.partCount()).toBe(0);
  });
});

describe('across the antimeridian and the poles', () => {
  test('the rings of Wake and Midway are one part and one drawn polygon', () => {
    const outline = new Outline([WAKE, MIDWAY]);
    expect(outline.partCount()).toBe(1);
    expect(outline.polygon(drawing).type).toBe('Polygon');
    expect(polygonsOf(outline.polygon(exported))).toHaveLength(2);
  });

  test('discs round both poles and one between are three parts', () => {
    const outline = new Outline([
      { centre: [0, 90], radiusMetres: 1e6 },
      { centre: [0, -90], radiusMetres: 1e6 },
      { centre: [180, 0], radiusMetres: 1e6 },
    ]);
    expect(outline.partCount()).toBe(3);
    const area = polygonAreaSquareMetres(outline.polygon({ ...drawing, maxErrorMetres: 10 }));
    const disc = (centre: LonLat) =>
      polygonAreaSquareMetres(ringPolygon(centre, 1e6, { ...drawing, maxErrorMetres: 10 }));
    expect(area / (disc([0, 90]) + disc([0, -90]) + disc([180, 0]))).toBeCloseTo(1, 5);
  });
});

describe('acts', () => {
  test('after any acts the outline is what it would be from scratch', () => {
    const acts = fc.array(fc.tuple(fc.nat(), fc.boolean(), smallDisc), { maxLength: 30 });
    fc.assert(
      fc.property(discs, acts, (all, done) => {
        const now = [...all];
        const active = all.map(() => true);
        const outline = new Outline(now);
        for (const [pick, isReplaced, other] of done) {
          const index = pick % now.length;
          if (isReplaced) {
            now[index] = other;
            outline.replace(index, other);
          } else {
            active[index] = !active[index];
            outline.setActive(index, active[index] ?? true);
          }
        }
        const fresh = new Outline(now, (index) => active[index] ?? true);
        for (const index of now.keys()) {
          const arcs = outline.arcsOf(index).flat();
          const expected = fresh.arcsOf(index).flat();
          expect(arcs.length).toBe(expected.length);
          for (const [end, radians] of arcs.entries()) {
            expect(radians).toBeCloseTo(expected[end] ?? Number.NaN, 8);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

test.each([0, -1, 19_950_000, Number.NaN])('a disc of radius %d is refused', (radiusMetres) => {
  expect(() => new Outline([{ centre: [0, 0], radiusMetres }])).toThrow(
    expect.objectContaining({ name: 'GeodesyError' }),
  );
});
