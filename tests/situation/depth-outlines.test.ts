import { describe, expect, it } from 'vitest';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { nestShapes } from '#geodesy/flat-shapes.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { ringPolygon } from '#geodesy/ring.ts';
import { depthOutlines } from '#situation/depth-outlines.ts';
import type { ReachDisc } from '#situation/reach-discs.ts';

function disc(siteId: string, centre: readonly [number, number], radiusMetres: number): ReachDisc {
  return { siteId, systemId: 'jet', centre, radiusMetres };
}

function areasOf(discs: readonly ReachDisc[], deepest: number): number[] {
  const shapes = nestShapes(depthOutlines(discs, deepest, 50).areas);
  return shapes.map((polygons) =>
    polygonAreaSquareMetres({
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map((at) => [...at]))),
    }),
  );
}

/** Two runways of one island, and one far away. */
const discs = [
  disc('kadena', [127.77, 26.35], 1_000_000),
  disc('futenma', [127.76, 26.27], 1_000_000),
  disc('andersen', [144.93, 13.58], 1_000_000),
];

describe('outlines of depth', () => {
  it('are one shape for each depth that there is, each within the one before it', () => {
    const one = polygonAreaSquareMetres(
      ringPolygon([127.77, 26.35], 1_000_000, { maxErrorMetres: 50, form: 'drawing' }),
    );
    const [first = 0, second = 0, ...deeper] = areasOf(discs, 5);
    expect(first / one).toBeGreaterThan(2);
    expect(first / one).toBeLessThan(2.02);
    expect(second / one).toBeGreaterThan(0.98);
    expect(second / one).toBeLessThan(1);
    expect(deeper).toEqual([]);
  });

  it('stop at the deepest that is asked for', () => {
    expect(areasOf([...discs, ...discs], 2)).toHaveLength(2);
  });

  it('have edges of their own: closed lines', () => {
    const [first = [], second = []] = nestShapes(depthOutlines(discs, 5, 50).edges);
    expect([first.length, second.length]).toEqual([2, 1]);
    for (const [line = []] of [...first, ...second]) expect(line.at(-1)).toEqual(line[0]);
  });

  it('take a range beyond all but the antipode for nearly the whole Earth', () => {
    const [area = 0] = areasOf([disc('far', [127.77, 26.35], 20_000_000)], 1);
    expect(area).toBeGreaterThan(5.1e14);
  });

  it('hold the areas that are counted on cells, to a part in a hundred', () => {
    const counted = new DepthGrid(new EqualAreaGrid(40_000));
    for (const { centre, radiusMetres } of discs) counted.add(centre, radiusMetres);
    const [, one = 0, two = 0] = counted.areaByDepth();
    const [first = 0, second = 0] = areasOf(discs, 5);
    expect((one + two) / first).toBeCloseTo(1, 2);
    expect(two / second).toBeCloseTo(1, 2);
  });

  it('are none where nothing reaches', () => {
    expect(areasOf([], 5)).toEqual([]);
  });
});
