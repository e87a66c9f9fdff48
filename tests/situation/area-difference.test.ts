import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { inverse } from '#geodesy/inverse.ts';
import { type AreaDifference, areaDifference } from '#situation/area-difference.ts';
import { unionSquareMetres } from '#situation/exact-area.ts';
import { soleAreas } from '#situation/failure-areas.ts';
import type { ReachDisc } from '#situation/reach-discs.ts';
import { totalSquareMetres } from '#situation/sea-and-land.ts';

const grid = new EqualAreaGrid(400_000);

/** Land wherever the number of the cell is a multiple of three, which no coast is but any count can be held to. */
const isLand = Uint8Array.from({ length: grid.cellCount }, (_, cell) => (cell % 3 === 0 ? 1 : 0));
const land = { grid, isLand };

const discs: fc.Arbitrary<readonly ReachDisc[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: -180, max: 179 }),
      fc.integer({ min: -89, max: 89 }),
      fc.integer({ min: 100_000, max: 6_000_000 }),
    ),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(([longitude, latitude, radiusMetres], index) => ({
      siteId: `site-${index}`,
      systemId: 'fighter',
      centre: [longitude, latitude] as const,
      radiusMetres,
    })),
  );

/** How many discs hold the centre of each cell, by a distance to every disc from every cell. */
function depths(list: readonly ReachDisc[]): readonly number[] {
  return Array.from({ length: grid.cellCount }, (_, cell) => {
    const centre = grid.centreOf(cell);
    return list.filter((disc) => inverse(disc.centre, centre).metres <= disc.radiusMetres).length;
  });
}

/** The area of the cells that a test lets through, sea and land apart. */
function areaWhere(fits: (cell: number) => boolean) {
  let [sea, shore] = [0, 0];
  for (let cell = 0; cell < grid.cellCount; cell++) {
    if (!fits(cell)) continue;
    if (cell % 3 === 0) shore += 1;
    else sea += 1;
  }
  const { cellAreaSquareMetres } = grid;
  return {
    seaSquareMetres: sea * cellAreaSquareMetres,
    landSquareMetres: shore * cellAreaSquareMetres,
  };
}

describe('areaDifference', () => {
  it('parts sea and land by the distances of each cell to all discs', () => {
    fc.assert(
      fc.property(discs, discs, (before, after) => {
        const [then, now] = [depths(before), depths(after)];
        const at = (cell: number) => [then[cell] ?? 0, now[cell] ?? 0] as const;
        const counted = (fits: (one: number, other: number) => boolean) =>
          areaWhere((cell) => fits(...at(cell)));
        const told = areaDifference(land, before, after);
        const exact = {
          both: counted((one, other) => one > 0 && other > 0),
          lost: counted((one, other) => one > 0 && other === 0),
          gained: counted((one, other) => one === 0 && other > 0),
        };
        for (const key of ['both', 'lost', 'gained'] as const) {
          const shore = exact[key].landSquareMetres;
          const whole = totalSquareMetres(told[key]);
          expect(told[key].landSquareMetres).toBeCloseTo(Math.min(shore, whole), 0);
        }
        expect(told.shallower).toMatchObject(counted((one, other) => one > other && other > 0));
        expect(told.deeper).toMatchObject(counted((one, other) => other > one && one > 0));
      }),
      { numRuns: 15 },
    );
  });

  it('adds up: what only one reaches and what both reach is what the one reaches, exactly', () => {
    fc.assert(
      fc.property(discs, discs, (before, after) => {
        const { both, lost, gained } = areaDifference(land, before, after);
        const sum = (...areas: AreaDifference['both'][]) =>
          areas.reduce((total, area) => total + totalSquareMetres(area), 0);
        const squareKilometre = 1e6;
        const first = Math.abs(sum(lost, both) - unionSquareMetres(before));
        const second = Math.abs(sum(gained, both) - unionSquareMetres(after));
        expect(first).toBeLessThan(2 * squareKilometre);
        expect(second).toBeLessThan(2 * squareKilometre);
      }),
      { numRuns: 60 },
    );
  });

  it('tells an area that is less than a cell, and that its land is not known', () => {
    const islet = { siteId: 'a', systemId: 'any', centre: [10, 10], radiusMetres: 20_000 } as const;
    const { lost } = areaDifference(land, [islet], []);
    expect(totalSquareMetres(lost) / (Math.PI * 20_000 ** 2)).toBeCloseTo(1, 4);
    expect(lost.doubtSquareMetres).toBe(totalSquareMetres(lost));
    expect(lost.totalDoubtSquareMetres).toBe(0);
  });

  it('loses and gains nothing between a situation and itself', () => {
    fc.assert(
      fc.property(discs, (list) => {
        const { lost, gained, shallower, deeper } = areaDifference(land, list, list);
        const changed = [lost, gained, shallower, deeper].map(totalSquareMetres);
        expect(changed).toEqual([0, 0, 0, 0]);
      }),
      { numRuns: 30 },
    );
  });

  it('mirrors itself when the two are swapped', () => {
    fc.assert(
      fc.property(discs, discs, (one, other) => {
        const there = areaDifference(land, one, other);
        expect(areaDifference(land, other, one)).toEqual({
          both: there.both,
          lost: there.gained,
          gained: there.lost,
          shallower: there.deeper,
          deeper: there.shallower,
        });
      }),
      { numRuns: 30 },
    );
  });

  it('loses the whole Earth where a disc round all of it goes', () => {
    const all = {
      siteId: 'all',
      systemId: 'any',
      centre: [0, 0],
      radiusMetres: 20_003_931,
    } as const;
    const { lost } = areaDifference(land, [all], []);
    expect(totalSquareMetres(lost) / EARTH_AREA_SQUARE_METRES).toBeCloseTo(1, 3);
  });
});

describe('soleAreas', () => {
  it('is what is lost without the site', () => {
    fc.assert(
      fc.property(discs, (list) => {
        const areas = soleAreas(land, list);
        for (const { siteId } of list) {
          const others = list.filter((disc) => disc.siteId !== siteId);
          const { lost } = areaDifference(land, list, others);
          const alone = areas.get(siteId);
          if (alone === undefined) throw new Error(`${siteId} has no area`);
          const off = totalSquareMetres(alone) - totalSquareMetres(lost);
          expect(Math.abs(off)).toBeLessThan(1e6);
          expect(Math.abs(alone.landSquareMetres - lost.landSquareMetres)).toBeLessThan(1e6);
        }
      }),
      { numRuns: 30 },
    );
  });
});
