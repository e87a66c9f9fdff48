import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { ringPolygon } from '#geodesy/ring.ts';
import { lonLat, metres } from './arbitrary.ts';

const coarse = new EqualAreaGrid(600_000);
const centres = Array.from({ length: coarse.cellCount }, (_, cell) => coarse.centreOf(cell));

const disc: fc.Arbitrary<[LonLat, number]> = fc.tuple(lonLat, metres(20_000_000));

function depthsByQuery(discs: readonly [LonLat, number][]): number[] {
  return centres.map(
    (cell) => discs.filter(([centre, radius]) => inverse(centre, cell).metres <= radius).length,
  );
}

describe('a depth', () => {
  test('is the number of discs that hold the centre of the cell, in every cell', () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 4 }), (discs) => {
        const grid = new DepthGrid(coarse);
        for (const [centre, radius] of discs) grid.add(centre, radius);
        expect([...grid.depths]).toEqual(depthsByQuery(discs));
      }),
      { numRuns: 30 },
    );
  });

  test('is exact too where cells are small against the disc, near a pole and across the antimeridian', () => {
    const fine = new EqualAreaGrid(150_000);
    const near = fc.tuple(
      fc.constantFrom<LonLat>([121.5, 25], [179.9, 10], [10, 89], [-170, -75]),
      metres(3_000_000),
    );
    fc.assert(
      fc.property(near, ([centre, radius]) => {
        const grid = new DepthGrid(fine);
        grid.add(centre, radius);
        const held = [...grid.depths.keys()].filter((cell) => {
          const distance = inverse(centre, fine.centreOf(cell)).metres;
          return distance <= radius;
        });
        expect(held.every((cell) => grid.depths[cell] === 1)).toBe(true);
        expect(grid.areaByDepth()[1] ?? 0).toBe(held.length * fine.cellAreaSquareMetres);
      }),
      { numRuns: 8 },
    );
  });

  test('counts a centre that is exactly at the radius', () => {
    const cell = 333;
    const radius = inverse([144.93, 13.584], coarse.centreOf(cell)).metres;
    const grid = new DepthGrid(coarse);
    grid.add([144.93, 13.584], radius);
    expect(grid.depths[cell]).toBe(1);
    expect([...grid.depths]).toEqual(depthsByQuery([[[144.93, 13.584], radius]]));
  });

  test('after any acts is what it would be from scratch', () => {
    const acts = fc.array(fc.tuple(fc.nat(), disc), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(acts, (done) => {
        const grid = new DepthGrid(coarse);
        const discs: [LonLat, number][] = [];
        for (const [pick, next] of done) {
          if (pick % 3 === 0 && discs.length > 0) {
            const [gone] = discs.splice(pick % discs.length, 1);
            if (gone) grid.remove(...gone);
          } else {
            discs.push(next);
            grid.add(...next);
          }
        }
        const fresh = new DepthGrid(coarse);
        for (const each of discs) fresh.add(...each);
        expect(grid.depths).toEqual(fresh.depths);
        expect(grid.areaByDepth()).toEqual(fresh.areaByDepth());
      }),
      { numRuns: 50 },
    );
  });

  test('at a position is that of its cell', () => {
    const grid = new DepthGrid(coarse);
    grid.add([121.5, 25], 2_000_000);
    expect(grid.depthAt([121.5, 25])).toBe(1);
    expect(grid.depthAt([-58.5, -25])).toBe(0);
  });
});

describe('areas by depth', () => {
  test('add up to the Earth', () => {
    const grid = new DepthGrid(coarse);
    grid.add([121.5, 25], 3_000_000);
    grid.add([144.93, 13.584], 3_000_000);
    const total = grid.areaByDepth().reduce((sum, area) => sum + area, 0);
    expect(total / EARTH_AREA_SQUARE_METRES).toBeCloseTo(1, 12);
    expect(grid.areaByDepth()).toHaveLength(3);
  });

  test('of one disc come to its area as cells grow small', () => {
    const grid = new DepthGrid(new EqualAreaGrid(40_000));
    grid.add([144.93, 13.584], 3_000_000);
    const options = { maxErrorMetres: 10, form: 'export' } as const;
    const area = polygonAreaSquareMetres(ringPolygon([144.93, 13.584], 3_000_000, options));
    expect((grid.areaByDepth()[1] ?? 0) / area).toBeCloseTo(1, 2);
  });

  test('are told apart by kind of cell, and the kinds add up', () => {
    const kinds = Uint8Array.from(centres, ([, latitude]) => (latitude > 0 ? 1 : 0));
    const grid = new DepthGrid(coarse, kinds);
    grid.add([121.5, 5], 4_000_000);
    const [south, north] = [grid.areaByDepth(0)[1] ?? 0, grid.areaByDepth(1)[1] ?? 0];
    expect(north).toBeGreaterThan(south);
    expect(south + north).toBeCloseTo(grid.areaByDepth()[1] ?? 0, 0);
    expect(grid.areaByDepth(7)).toEqual([0]);
  });
});

describe('bad acts', () => {
  test('a disc that was never added cannot be removed, and nothing changes', () => {
    const grid = new DepthGrid(coarse);
    grid.add([121.5, 25], 2_000_000);
    const before = grid.depths.slice();
    expect(() => grid.remove([121.5, 25], 4_000_000)).toThrow(/never added/);
    expect(grid.depths).toEqual(before);
  });

  test('kinds must be one for each cell', () => {
    expect(() => new DepthGrid(coarse, new Uint8Array(3))).toThrow(RangeError);
  });

  test('a bad disc is refused', () => {
    expect(() => new DepthGrid(coarse).add([0, 91], 1)).toThrow(
      expect.objectContaining({ code: 'latitude-out-of-range' }),
    );
  });
});
