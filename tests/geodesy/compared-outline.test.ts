import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparedDisc,
  ComparedOutline,
  type ComparedRegion,
  type ComparedRole,
} from '#geodesy/compared-outline.ts';
import { inverse } from '#geodesy/inverse.ts';
import { KeptDiscs } from '#geodesy/kept-discs.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { MarginOutline } from '#geodesy/margin-outline.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { lonLat, metres } from './arbitrary.ts';
import { holds, polygonsOf } from './polygons.ts';

const options = { maxErrorMetres: 3000, form: 'export' } as const;

const regions: readonly ComparedRegion[] = [
  'either',
  'only-a',
  'only-b',
  'uncertain-a',
  'uncertain-b',
  'uncertain-both',
];

/** A site: which sides have it, and how far it reaches surely and perhaps. */
interface TestSite {
  readonly centre: LonLat;
  readonly sides: readonly ('a' | 'b')[];
  readonly low: number;
  readonly high: number;
}

const sides = fc.constantFrom<readonly ('a' | 'b')[]>(['a'], ['b'], ['a', 'b']);

const anywhere = fc
  .record({ centre: lonLat, sides, low: metres(9_000_000), more: metres(3_000_000) })
  .map(({ centre, sides, low, more }): TestSite => {
    const least = low + 1000;
    return { centre, sides, low: least, high: more < 500_000 ? least : least + more };
  });

/** Sites that meet, coincide and nest, across 180 degrees and round a pole. */
const inPattern = fc
  .record({
    centre: fc.constantFrom<LonLat>([180, 0], [-170, 5], [171, 3], [175, 12], [0, 90], [178, 80]),
    sides,
    low: fc.constantFrom(1_000_000, 2_000_000),
    more: fc.constantFrom(0, 700_000, 1_000_000),
  })
  .map(({ centre, sides, low, more }): TestSite => ({ centre, sides, low, high: low + more }));

const sites = fc.oneof(
  fc.array(anywhere, { minLength: 1, maxLength: 6 }),
  fc.array(inPattern, { minLength: 1, maxLength: 7 }),
);
const near = fc.tuple(
  metres(70).map((more) => (more > 35 ? more - 215 : more + 145)),
  metres(150).map((more) => more - 65),
);
const positions = fc.array(fc.oneof(lonLat, near), { minLength: 10, maxLength: 10 });

function discsOf(all: readonly TestSite[]): ComparedDisc[] {
  return all.flatMap(({ centre, sides, low, high }) =>
    sides.flatMap((side): ComparedDisc[] => [
      { role: `${side}-low`, disc: { centre, radiusMetres: low } },
      { role: `${side}-high`, disc: { centre, radiusMetres: high } },
    ]),
  );
}

type Standing = 'inside' | 'uncertain' | 'outside';

function standingAt(discs: readonly ComparedDisc[], side: 'a' | 'b', at: LonLat): Standing {
  const isIn = (role: ComparedRole) =>
    discs.some(
      ({ role: of, disc }) => of === role && inverse(disc.centre, at).metres <= disc.radiusMetres,
    );
  if (isIn(`${side}-low`)) return 'inside';
  return isIn(`${side}-high`) ? 'uncertain' : 'outside';
}

/** The regions that a position is in, told by distances alone. */
function regionsAt(discs: readonly ComparedDisc[], at: LonLat): ComparedRegion[] {
  const [a, b] = [standingAt(discs, 'a', at), standingAt(discs, 'b', at)];
  const isIn: Readonly<Record<ComparedRegion, boolean>> = {
    either: a === 'inside' || b === 'inside',
    'only-a': a === 'inside' && b !== 'inside',
    'only-b': b === 'inside' && a !== 'inside',
    'uncertain-a': a === 'uncertain' && b !== 'uncertain',
    'uncertain-b': b === 'uncertain' && a !== 'uncertain',
    'uncertain-both': a === 'uncertain' && b === 'uncertain',
  };
  return regions.filter((region) => isIn[region]);
}

/** Whether a position is farther from every ring than a chord may stray, and off the cut and the poles. */
function isClear(discs: readonly ComparedDisc[], at: LonLat): boolean {
  const isOffCut = Math.abs(Math.abs(at[0]) - 180) > 1e-3 && Math.abs(at[1]) < 89.9;
  return (
    isOffCut &&
    discs.every(
      ({ disc }) =>
        Math.abs(inverse(disc.centre, at).metres - disc.radiusMetres) > options.maxErrorMetres,
    )
  );
}

function drawnAt(outline: ComparedOutline, some: readonly LonLat[]): ComparedRegion[][] {
  const drawn = regions.map((name) => [name, outline.region(name, options)] as const);
  return some.map((at) => drawn.filter(([, region]) => holds(region, at)).map(([name]) => name));
}

function expectAsMeasured(
  outline: ComparedOutline,
  discs: readonly ComparedDisc[],
  some: readonly LonLat[],
) {
  const clear = some.filter((at) => isClear(discs, at));
  expect(drawnAt(outline, clear)).toEqual(clear.map((at) => regionsAt(discs, at)));
}

describe('the regions of two sides', () => {
  test('hold a position as the distances to it say', () => {
    fc.assert(
      fc.property(sites, positions, (all, some) => {
        const discs = discsOf(all);
        expectAsMeasured(new ComparedOutline(discs), discs, some);
      }),
      { numRuns: 150 },
    );
  });

  test('follow discs that go and come back', () => {
    const toggles = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(sites, fc.nat(), toggles, positions, (all, bits, acts, some) => {
        const discs = discsOf(all);
        const isActive = discs.map((_, index) => index < 2 || (bits >> index) % 2 === 1);
        const outline = new ComparedOutline(discs, (index) => isActive[index] === true);
        for (const name of regions) outline.region(name, options);
        for (const [pick, active] of acts) {
          outline.setActive(pick % discs.length, active);
          isActive[pick % discs.length] = active;
        }
        const left = discs.filter((_, index) => isActive[index]);
        expectAsMeasured(outline, left, some);
      }),
      { numRuns: 120 },
    );
  });

  test('turn over with the sides', () => {
    const other = { a: 'b', b: 'a' } as const;
    const turned = (name: ComparedRegion) =>
      name.replace(/-(a|b)$/, (_, side: 'a' | 'b') => `-${other[side]}`) as ComparedRegion;
    fc.assert(
      fc.property(sites, (all) => {
        const outline = new ComparedOutline(discsOf(all));
        const swapped = new ComparedOutline(
          discsOf(all.map((site) => ({ ...site, sides: site.sides.map((side) => other[side]) }))),
        );
        for (const name of regions) {
          const area = polygonAreaSquareMetres(outline.region(name, options));
          const mirrored = polygonAreaSquareMetres(swapped.region(turned(name), options));
          expect(Math.abs(mirrored - area)).toBeLessThan(1e6 + 1e-6 * area);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of a side and itself have nothing that differs, and the margin for what both are uncertain of', () => {
    fc.assert(
      fc.property(sites, (all) => {
        const same = all.map((site) => ({ ...site, sides: ['a', 'b'] as const }));
        const outline = new ComparedOutline(discsOf(same));
        for (const name of ['only-a', 'only-b', 'uncertain-a', 'uncertain-b'] as const) {
          expect(polygonsOf(outline.region(name, options))).toHaveLength(0);
        }
        const margin = new MarginOutline(
          same.map(({ centre, low, high }) => ({
            low: { centre, radiusMetres: low },
            high: { centre, radiusMetres: high },
          })),
        ).margin(options);
        const area = polygonAreaSquareMetres(outline.region('uncertain-both', options));
        expect(Math.abs(area - polygonAreaSquareMetres(margin))).toBeLessThan(1e6 + 1e-6 * area);
      }),
      { numRuns: 60 },
    );
  });

  test('have nothing uncertain where the figures are the same', () => {
    fc.assert(
      fc.property(sites, (all) => {
        const sure = discsOf(all.map((site) => ({ ...site, high: site.low })));
        const outline = new ComparedOutline(sure);
        for (const name of ['uncertain-a', 'uncertain-b', 'uncertain-both'] as const) {
          expect(polygonsOf(outline.region(name, options))).toHaveLength(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are the same for kept discs as for plain ones', () => {
    const kept = new KeptDiscs(100);
    fc.assert(
      fc.property(sites, (all) => {
        const discs = discsOf(all);
        const plain = new ComparedOutline(discs);
        const ready = new ComparedOutline(
          discs.map(({ role, disc }) => ({ role, disc: kept.of(disc) })),
        );
        for (const name of regions) {
          expect(ready.region(name, options)).toEqual(plain.region(name, options));
        }
      }),
      { numRuns: 30 },
    );
  });
});
