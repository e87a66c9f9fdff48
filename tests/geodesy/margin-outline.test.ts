import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverse } from '#geodesy/inverse.ts';
import { KeptDiscs } from '#geodesy/kept-discs.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { type DiscPair, MarginOutline } from '#geodesy/margin-outline.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { bandPolygon } from '#geodesy/ring.ts';
import { lonLat, metres } from './arbitrary.ts';
import { holds, polygonsOf } from './polygons.ts';

const options = { maxErrorMetres: 3000, form: 'export' } as const;

const pair = fc
  .record({ centre: lonLat, low: metres(9_000_000), more: metres(3_000_000) })
  .map(({ centre, low, more }): DiscPair => {
    const radiusMetres = low + 1000;
    return {
      low: { centre, radiusMetres },
      high: { centre, radiusMetres: more < 500_000 ? radiusMetres : radiusMetres + more },
    };
  });
const pairs = fc.array(pair, { minLength: 1, maxLength: 6 });
const positions = fc.array(lonLat, { minLength: 8, maxLength: 8 });

/** How far a position is outside the nearest of some discs, in metres; negative inside. */
function gap(all: readonly DiscPair[], figure: 'low' | 'high', position: LonLat): number {
  const gaps = all.map((each) => {
    const { centre, radiusMetres } = each[figure];
    return inverse(centre, position).metres - radiusMetres;
  });
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}

/** Whether a position is farther from every ring than a chord may stray, and off the cut and the poles. */
function isClear(all: readonly DiscPair[], position: LonLat): boolean {
  const rings = all.flatMap(({ low, high }) => [low, high]);
  const nearest = rings.map(({ centre, radiusMetres }) =>
    Math.abs(inverse(centre, position).metres - radiusMetres),
  );
  const isOffCut = Math.abs(Math.abs(position[0]) - 180) > 1e-3;
  return isOffCut && Math.abs(position[1]) < 89.9 && Math.min(...nearest) > options.maxErrorMetres;
}

function expectRegions(outline: MarginOutline, all: readonly DiscPair[], some: readonly LonLat[]) {
  const [core, margin] = [outline.core(options), outline.margin(options)];
  for (const position of some) {
    if (!isClear(all, position)) continue;
    const isInCore = gap(all, 'low', position) < 0;
    expect(holds(core, position)).toBe(isInCore);
    expect(holds(margin, position)).toBe(!isInCore && gap(all, 'high', position) < 0);
  }
}

describe('core and margin', () => {
  test('are within some low disc, and within some high one and no low one', () => {
    fc.assert(
      fc.property(pairs, positions, (all, some) => {
        expectRegions(new MarginOutline(all), all, some);
      }),
      { numRuns: 120 },
    );
  });

  test('may begin with some pairs only', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), positions, (all, bits, some) => {
        const isThere = (index: number) => index === 0 || (bits >> index) % 2 === 1;
        const outline = new MarginOutline(all, isThere);
        expectRegions(
          outline,
          all.filter((_, index) => isThere(index)),
          some,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('follow pairs that go and come back', () => {
    const toggles = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pairs, toggles, positions, (all, acts, some) => {
        const outline = new MarginOutline(all);
        const isActive = all.map(() => true);
        for (const [pick, active] of acts) {
          outline.setActive(pick % all.length, active);
          isActive[pick % all.length] = active;
        }
        const left = all.filter((_, index) => isActive[index]);
        expectRegions(outline, left, left.length === 0 ? [] : some);
        if (left.length === 0) expect(polygonsOf(outline.margin(options))).toHaveLength(0);
      }),
      { numRuns: 120 },
    );
  });

  test('of one pair are a disc and the band round it', () => {
    const centre: LonLat = [127.77, 26.35];
    const outline = new MarginOutline([
      { low: { centre, radiusMetres: 9e5 }, high: { centre, radiusMetres: 1.1e6 } },
    ]);
    const exact = { maxErrorMetres: 1, form: 'export' } as const;
    const area = (inner: number, outer: number) =>
      polygonAreaSquareMetres(bandPolygon(centre, inner, outer, exact));
    expect(polygonAreaSquareMetres(outline.core(exact)) / area(0, 9e5)).toBeCloseTo(1, 6);
    expect(polygonAreaSquareMetres(outline.margin(exact)) / area(9e5, 1.1e6)).toBeCloseTo(1, 6);
  });

  test('leave no margin where the figures are the same', () => {
    const one = { centre: [140, 35] as const, radiusMetres: 1e6 };
    const other = { centre: [145, 33] as const, radiusMetres: 8e5 };
    const outline = new MarginOutline([one, other].map((disc) => ({ low: disc, high: disc })));
    expect(polygonsOf(outline.margin(options))).toHaveLength(0);
    expect(polygonsOf(outline.core(options))).toHaveLength(1);
  });
});

test('kept discs give the same regions as plain ones, whatever was drawn of them before', () => {
  const kept = new KeptDiscs(400);
  fc.assert(
    fc.property(pairs, (all) => {
      const ready = ({ low, high }: DiscPair) => ({ low: kept.of(low), high: kept.of(high) });
      const finer = { ...options, maxErrorMetres: 500 };
      for (const [some, drawn] of [
        [all, options],
        [all, options],
        [all.slice(0, 2), options],
        [all.slice(1), finer],
      ] as const) {
        const plain = new MarginOutline(some);
        const outline = new MarginOutline(some.map(ready));
        expect(outline.core(drawn)).toEqual(plain.core(drawn));
        expect(outline.margin(drawn)).toEqual(plain.margin(drawn));
      }
    }),
    { numRuns: 60 },
  );
});

test('a disc that is kept is the same object until too many others were asked for', () => {
  const kept = new KeptDiscs(2);
  const disc = (longitude: number) => ({ centre: [longitude, 10] as const, radiusMetres: 1e6 });
  const first = kept.of(disc(1));
  kept.of(disc(2));
  expect(kept.of(disc(1))).toBe(first);
  kept.of(disc(3));
  expect(kept.of(disc(1))).toBe(first);
  kept.of(disc(4));
  kept.of(disc(5));
  expect(kept.of(disc(1))).not.toBe(first);
});
