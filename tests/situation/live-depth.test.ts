import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import type { GridRegion } from '#geodesy/grid-region.ts';
import { depthByArea } from '#situation/depth-by-area.ts';
import { openLiveDepth } from '#situation/live-depth.ts';
import type { ReachDisc } from '#situation/reach-discs.ts';

const cells = new EqualAreaGrid(500_000);
const isLand = Uint8Array.from({ length: cells.cellCount }, (_, cell) => (cell % 3 === 0 ? 1 : 0));
const region: GridRegion = [110, -10, -170, 45];

/** Discs of few sites, so that acts take sites away, bring them back and change how far they reach. */
const discs: fc.Arbitrary<ReachDisc[]> = fc.uniqueArray(
  fc.record({
    siteId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    systemId: fc.constant('jet'),
    centre: fc.constantFrom([128, 26] as const, [145, 13.5] as const, [180, 0] as const),
    radiusMetres: fc.constantFrom(900_000, 1_600_000, 4_000_000),
  }),
  { selector: ({ siteId }) => siteId, maxLength: 5 },
);

it('counts the same after any acts as from scratch', () => {
  fc.assert(
    fc.property(fc.array(discs, { minLength: 1, maxLength: 8 }), (acts) => {
      const live = openLiveDepth(cells, isLand);
      for (const act of acts) {
        live.update(act);
        const fresh = new DepthGrid(cells);
        for (const { centre, radiusMetres } of act) fresh.add(centre, radiusMetres);
        expect(live.areas(region)).toEqual(depthByArea(fresh, isLand, region, act));
      }
    }),
    { numRuns: 60 },
  );
});
