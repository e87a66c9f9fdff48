import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { type GridRegion, visitRegion } from '#geodesy/grid-region.ts';
import { inverse } from '#geodesy/inverse.ts';
import { Outline } from '#geodesy/outline.ts';
import { depthByArea, depthsOfBoth } from '#situation/depth-by-area.ts';
import { type BandFigure, reachDiscs } from '#situation/reach-discs.ts';
import { resolve } from '#situation/resolve.ts';
import { NO_AREA, sumOfAreas } from '#situation/sea-and-land.ts';
import { anAtlas, aPlace, aScenario, aSite, aSystem } from '../fixtures/build-records.ts';

const cells = new EqualAreaGrid(200_000);
const isLand = Uint8Array.from({ length: cells.cellCount }, (_, cell) => (cell % 3 === 0 ? 1 : 0));
const region: GridRegion = [110, -10, -170, 45];

/** Positions as the atlas's gazetteers have them. */
const sites = [
  aSite('kadena', [127.7694, 26.3517]),
  aSite('andersen', [144.93, 13.584]),
  aSite('misawa', [141.368, 40.703]),
];
const systems = [
  aSystem('near', { low: 700, stated: 900, high: 1200 }),
  aSystem('far', { low: 600, stated: 1100, high: 2500 }),
];

function situationAt(position: readonly [number, number]) {
  const atlas = anAtlas({ places: [...sites, aPlace('asked', position)], systems });
  const scenario = aScenario({ systemIds: ['near', 'far'], focusIds: ['asked'] });
  return { atlas, situation: resolve(atlas, scenario) };
}

function discsBy(figure: BandFigure) {
  const { atlas, situation } = situationAt([0, 0]);
  return reachDiscs(atlas, situation.reach, figure);
}

function gridBy(figure: BandFigure): DepthGrid {
  const grid = new DepthGrid(cells);
  for (const { centre, radiusMetres } of discsBy(figure)) grid.add(centre, radiusMetres);
  return grid;
}

describe('the discs of a situation', () => {
  it('are one a site, of the system that reaches farthest by the figure', () => {
    const { atlas, situation } = situationAt([0, 0]);
    const low = reachDiscs(atlas, situation.reach, 'low');
    expect(low.map(({ siteId, systemId }) => [siteId, systemId])).toEqual([
      ['kadena', 'near'],
      ['andersen', 'near'],
      ['misawa', 'near'],
    ]);
    const high = reachDiscs(atlas, situation.reach, 'high');
    expect(high.map(({ radiusMetres }) => radiusMetres)).toEqual([2.5e6, 2.5e6, 2.5e6]);
  });

  it('are of the system that was chosen first where two reach equally far', () => {
    const bands = { low: 700, stated: 900, high: 1200 };
    const atlas = anAtlas({ places: sites, systems: [aSystem('b', bands), aSystem('a', bands)] });
    for (const systemIds of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const { reach } = resolve(atlas, aScenario({ systemIds }));
      const named = reachDiscs(atlas, reach, 'low').map(({ systemId }) => systemId);
      expect(new Set(named)).toEqual(new Set([systemIds[0]]));
    }
  });

  it('make the depth of a cell the sum of memberships by exact distance', () => {
    const grid = gridBy('high');
    fc.assert(
      fc.property(fc.nat(cells.cellCount - 1), (cell) => {
        const centre = cells.centreOf(cell);
        const within = sites.filter((site) => inverse(site.position, centre).metres <= 2.5e6);
        expect(grid.depths[cell]).toBe(within.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('make the depth of a cell that of a focus place at its centre', () => {
    const grid = gridBy('low');
    for (const near of [
      [127, 26],
      [131, 29],
      [142, 36],
      [150, 16],
      [170, 0],
    ] as const) {
      const cell = cells.cellAt(near);
      const [longitude, latitude] = cells.centreOf(cell);
      const { situation } = situationAt([longitude, latitude]);
      expect(grid.depths[cell]).toBe(situation.focus[0]?.depth);
    }
    expect(grid.depthAt([127.7, 26.3])).toBe(1);
  });
});

describe('area by depth', () => {
  const areas = depthByArea(gridBy('high'), isLand, region, discsBy('high'));

  it('has for land, at each depth, the share in the region of the land cells that have it', () => {
    const grid = gridBy('high');
    const byHand = areas.map(() => ({ sea: 0, land: 0 }));
    visitRegion(cells, region, (cell, share) => {
      const centre = cells.centreOf(cell);
      const depth = sites.filter((site) => inverse(site.position, centre).metres <= 2.5e6).length;
      const sum = byHand[depth];
      if (sum === undefined) throw new Error(`depth ${depth} is missing`);
      sum[cell % 3 === 0 ? 'land' : 'sea'] += share * grid.grid.cellAreaSquareMetres;
    });
    expect(areas.map(({ depth }) => depth)).toEqual(byHand.map((_, depth) => depth));
    for (const { depth, landSquareMetres } of areas) {
      expect(landSquareMetres).toBeCloseTo(byHand[depth]?.land ?? -1, 0);
    }
  });

  it('is in all what the discs hold of the region, and no further from the cells than is stated', () => {
    const discs = discsBy('high');
    const [none, ...reached] = areas;
    const held = new Outline(discs).areaSquareMetres(region);
    expect(sumOfAreas(reached).seaSquareMetres + sumOfAreas(reached).landSquareMetres).toBeCloseTo(
      held,
      -1,
    );
    for (const area of [none, ...reached]) {
      if (area === undefined) throw new Error('nothing lies at depth 0');
      let counted = 0;
      const grid = gridBy('high');
      visitRegion(cells, region, (cell, share) => {
        if (grid.depths[cell] === area.depth) counted += share * cells.cellAreaSquareMetres;
      });
      const off = Math.abs(counted - area.seaSquareMetres - area.landSquareMetres);
      expect(off).toBeLessThan(area.doubtSquareMetres);
    }
  });

  it('stands side by side by both figures, however deep either is', () => {
    const [none, one] = areas;
    if (none === undefined || one === undefined) throw new Error('nothing is reached');
    const rows = depthsOfBoth({ low: [none], high: [none, one] });
    expect(rows).toEqual([
      { depth: 0, area: { low: none, high: none } },
      { depth: 1, area: { low: NO_AREA, high: one } },
    ]);
  });

  it('adds up to the region, land and sea together', () => {
    let whole = 0;
    visitRegion(cells, region, (_, share) => {
      whole += share * cells.cellAreaSquareMetres;
    });
    const sum = areas.reduce(
      (total, area) => total + area.seaSquareMetres + area.landSquareMetres,
      0,
    );
    expect(sum / whole).toBeCloseTo(1, 12);
    expect(areas).toHaveLength(4);
  });

  it('is all at depth 0 where nothing reaches', () => {
    const none = depthByArea(new DepthGrid(cells), isLand, region, []);
    expect(none).toHaveLength(1);
    expect(none[0]?.seaSquareMetres).toBeGreaterThan(0);
  });
});
