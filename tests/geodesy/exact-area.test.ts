import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import { cellDoubts } from '#geodesy/cell-doubt.ts';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { DepthOutline } from '#geodesy/depth-outline.ts';
import type { Disc } from '#geodesy/disc.ts';
import { EQUATORIAL_RADIUS_METRES, FLATTENING } from '#geodesy/earth-model.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import type { GridRegion } from '#geodesy/grid-region.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { Outline } from '#geodesy/outline.ts';
import { lonLat, metres } from './arbitrary.ts';

const { Geodesic } = geographiclib;

/** The distance from a pole to the equator on WGS 84, as NIMA TR8350.2 and every table since give it. */
const QUADRANT_METRES = 10_001_965.7293;

/** Half of the area of WGS 84 in km², 510,065,621.724 in NIMA TR8350.2, table 3.3. */
const HALF_EARTH_SQUARE_KILOMETRES = 510_065_621.724 / 2;

function areaOf(...discs: Disc[]): number {
  return new Outline(discs).areaSquareMetres();
}

function disc(centre: LonLat, kilometres: number): Disc {
  return { centre, radiusMetres: kilometres * 1000 };
}

/**
 * The area of a geodesic circle by another way: GeographicLib's reduced length is how far apart two geodesics of one
 * centre run, so that its sum along the radius and round the centre is the area (Karney 2013, section 3).
 */
function circleByReducedLength([longitude, latitude]: LonLat, radiusMetres: number): number {
  const [directions, steps] = [180, 200];
  let sum = 0;
  for (let turn = 0; turn < directions; turn++) {
    for (let step = 0; step <= steps; step++) {
      const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
      const along = (radiusMetres * step) / steps;
      const direction = (360 * turn) / directions;
      const at = Geodesic.WGS84.Direct(
        latitude,
        longitude,
        direction,
        along,
        Geodesic.REDUCEDLENGTH,
      );
      sum += weight * (at.m12 ?? Number.NaN);
    }
  }
  return (((2 * Math.PI) / directions) * sum * radiusMetres) / (3 * steps);
}

describe('the exact area of one disc', () => {
  test.each([90, -90])(
    'round the pole at %d as far as the equator is half of the Earth',
    (pole) => {
      const area = areaOf({ centre: [0, pole], radiusMetres: QUADRANT_METRES });
      expect(area / 1e6).toBeCloseTo(HALF_EARTH_SQUARE_KILOMETRES, 1);
    },
  );

  test.each<[string, LonLat, number]>([
    ['Kadena', [127.7694, 26.3517], 1_000_000],
    ['the equator and 180°', [179.9, 0], 3_000_000],
    ['a place by the pole', [10, 89], 2_000_000],
    ['a ring that all but meets the pole', [5, 80], 1_116_500],
    ['the south', [-60, -75], 6_000_000],
    ['more than half of the Earth', [5, 40], 15_000_000],
  ])(
    'round %s is what the reduced length sums up to, within one part in a thousand million',
    (_, centre, radiusMetres) => {
      const other = circleByReducedLength(centre, radiusMetres);
      expect(areaOf({ centre, radiusMetres }) / other).toBeCloseTo(1, 9);
    },
  );

  test('of 10 km is the circle of the plane, less what the curvature of the Earth takes (Bertrand, Diguet and Puiseux)', () => {
    const squared = FLATTENING * (2 - FLATTENING);
    const axis = EQUATORIAL_RADIUS_METRES;
    const w = 1 - squared * Math.sin((26 * Math.PI) / 180) ** 2;
    const curvature = (w * w) / (axis * axis * (1 - squared));
    const radiusMetres = 10_000;
    const plane = Math.PI * radiusMetres ** 2;
    const expected = plane * (1 - (curvature * radiusMetres ** 2) / 12);
    expect(Math.abs(areaOf({ centre: [128, 26], radiusMetres }) - expected)).toBeLessThan(1);
  });

  test('that leaves out only the antipode is the Earth without a hole there', () => {
    const hole = EARTH_AREA_SQUARE_METRES - areaOf({ centre: [0, 90], radiusMetres: 19_900_000 });
    const left = { centre: [0, -90], radiusMetres: 2 * QUADRANT_METRES - 19_900_000 } as const;
    expect(hole / areaOf(left)).toBeCloseTo(1, 6);
  });
});

describe('the exact area of several discs', () => {
  const kadena = disc([127.77, 26.35], 900);

  test('that do not meet is the sum of theirs', () => {
    const hawaii = disc([-157.9, 21.3], 2000);
    const sum = areaOf(kadena) + areaOf(hawaii);
    expect(Math.abs(areaOf(kadena, hawaii) - sum)).toBeLessThan(1);
  });

  test('of which one lies in another is that of the other', () => {
    const around = disc([128, 26], 1100);
    expect(Math.abs(areaOf(kadena, around) - areaOf(around))).toBeLessThan(1);
    expect(Math.abs(areaOf(kadena, kadena) - areaOf(kadena))).toBeLessThan(1);
  });

  test('that cover the Earth is its area, and without discs none', () => {
    const all = areaOf(disc([0, 0], 12_000), disc([180, 0], 12_000));
    expect(Math.abs(all - EARTH_AREA_SQUARE_METRES)).toBeLessThan(1);
    expect(areaOf()).toBe(0);
  });

  test('round a pole that they leave open is that of the ring they make', () => {
    const round = Array.from({ length: 6 }, (_, index) => disc([60 * index - 180, 70], 1500));
    const hole = EARTH_AREA_SQUARE_METRES - areaOf(...round, disc([0, -90], 11_800));
    const depth = new DepthOutline(round, 1);
    expect(depth.areaSquareMetres(1)).toBeCloseTo(areaOf(...round), -1);
    expect(hole).toBeGreaterThan(0);
    const north = depth.areaSquareMetres(1, [-180, 88, 180, 90]);
    const cap = areaOf({ centre: [0, 90], radiusMetres: 223_387.8 });
    expect(north).toBeLessThan(cap);
  });

  const some = fc.array(
    fc.record({ centre: lonLat, radiusMetres: metres(8_000_000).map((length) => length + 1000) }),
    { minLength: 1, maxLength: 6 },
  );

  test('at each depth adds up to those of the discs', () => {
    fc.assert(
      fc.property(some, (discs) => {
        const outline = new DepthOutline(discs, discs.length);
        const byDepth = discs.reduce((sum, _, at) => sum + outline.areaSquareMetres(at + 1), 0);
        const byDisc = discs.reduce((sum, one) => sum + areaOf(one), 0);
        expect(Math.abs(byDepth - byDisc)).toBeLessThan(1e6);
      }),
      { numRuns: 150 },
    );
  });

  test('grows with every radius, and with every disc', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 500 }), (discs, more) => {
        const wider = discs.map((one) => ({
          ...one,
          radiusMetres: one.radiusMetres + 1000 * more,
        }));
        expect(areaOf(...wider)).toBeGreaterThan(areaOf(...discs) - 1);
        expect(areaOf(...discs)).toBeGreaterThan(areaOf(...discs.slice(1)) - 1);
      }),
      { numRuns: 100 },
    );
  });

  test('within a region and its rest adds up, across 180° and round the poles too', () => {
    const sides = fc.tuple(
      fc.integer({ min: -180, max: 179 }),
      fc.integer({ min: -89, max: 89 }),
      fc.integer({ min: 1, max: 359 }),
    );
    fc.assert(
      fc.property(some, sides, (discs, [west, middle, width]) => {
        const outline = new Outline(discs);
        const east = west + width >= 180 ? west + width - 360 : west + width;
        const parts: GridRegion[] = [
          [west, -90, east, middle],
          [east, -90, west, middle],
          [west, middle, east, 90],
          [east, middle, west, 90],
        ];
        const sum = parts.reduce((total, part) => total + outline.areaSquareMetres(part), 0);
        expect(Math.abs(sum - outline.areaSquareMetres())).toBeLessThan(1e6);
      }),
      { numRuns: 100 },
    );
  });
});

describe('areas that are counted in cells by their centres', () => {
  const grid = new EqualAreaGrid(100_000);

  /** How many of what is stated for them the cells that discs hold are off the exact area. */
  function offInDoubts(discs: readonly Disc[]): number {
    const cells = new DepthGrid(grid);
    for (const { centre, radiusMetres } of discs) cells.add(centre, radiusMetres);
    const isHeld = cells.depths.map((depth) => Math.min(depth, 1));
    const counted = isHeld.reduce((sum, held) => sum + held, 0) * grid.cellAreaSquareMetres;
    const doubt = cellDoubts(grid, isHeld)[1] ?? 0;
    return Math.abs(counted - areaOf(...discs)) / doubt;
  }

  test('are off by less than is stated nearly always, and never by half as much again', () => {
    const reach = fc.integer({ min: 200_000, max: 8_000_000 });
    const anywhere = fc.array(fc.record({ centre: lonLat, radiusMetres: reach }), {
      minLength: 1,
      maxLength: 5,
    });
    const off: number[] = [];
    fc.assert(
      fc.property(anywhere, (discs) => {
        off.push(offInDoubts(discs));
        expect(off.at(-1)).toBeLessThan(1.5);
      }),
      { numRuns: 150 },
    );
    const within = off.filter((one) => one <= 1).length;
    expect(within / off.length).toBeGreaterThan(0.95);
  });

  test('are off by less than is stated where the edge runs along one parallel, between two rows', () => {
    for (let kilometres = 900; kilometres < 1000; kilometres += 10) {
      expect(offInDoubts([disc([0, 90], kilometres)])).toBeLessThan(1);
    }
  });

  test('are not said to be off where all cells are of one class', () => {
    expect(cellDoubts(grid, new Uint8Array(grid.cellCount))).toEqual([0]);
  });

  test('count sides within the region only', () => {
    const halves = Uint8Array.from({ length: grid.cellCount }, (_, cell) =>
      grid.centreOf(cell)[0] < 0 ? 0 : 1,
    );
    const across = cellDoubts(grid, halves, [-10, -30, 10, 30])[1] ?? 0;
    const rows = grid.rows.filter(({ latitude }) => Math.abs(latitude) < 30).length;
    const alone = 2 * grid.cellAreaSquareMetres * Math.sqrt(rows / 12);
    expect(across / alone).toBeGreaterThanOrEqual(1);
    expect(across / alone).toBeLessThan(1.1);
    expect(cellDoubts(grid, halves, [10, -30, 100, 30])).toEqual([0, 0]);
  });
});
