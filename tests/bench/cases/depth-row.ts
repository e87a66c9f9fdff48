import { circle, featureCollection, point, pointsWithinPolygon } from '@turf/turf';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { type BenchRow, time, times } from '../bench-row.ts';
import { race } from '../clock.ts';
import type { BenchDisc } from '../world.ts';

const TARGET = 5;
const disc: BenchDisc = { centre: [127.7676, 26.3556], radiusMetres: 1_000_000 };

/** Degrees round the disc within which Turf is given the cells: all that the disc holds, and a margin. */
const REGION = { west: 115, south: 16, east: 141, north: 37 };

function wrongCells(grid: EqualAreaGrid): number {
  const depth = new DepthGrid(grid);
  depth.add(disc.centre, disc.radiusMetres);
  let wrong = 0;
  for (let cell = 0; cell < grid.cellCount; cell++) {
    const within = inverse(disc.centre, grid.centreOf(cell)).metres <= disc.radiusMetres;
    if ((depth.depths[cell] === 1) !== within) wrong += 1;
  }
  return wrong;
}

function inRegion([longitude, latitude]: LonLat): boolean {
  const { west, south, east, north } = REGION;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** One site into the depth of coverage and out again, against Turf's test of the cells of the region round it. */
export function depthRow(): BenchRow {
  const grid = new EqualAreaGrid(25_000);
  const depth = new DepthGrid(grid);
  const centres = Array.from({ length: grid.cellCount }, (_, cell) => grid.centreOf(cell));
  const points = featureCollection(centres.filter(inRegion).map((centre) => point([...centre])));
  const polygon = circle([...disc.centre], disc.radiusMetres / 1000, { steps: 360 });
  let isIn = false;
  const { milliseconds, timesAsFast } = race([
    () => {
      if (isIn) depth.remove(disc.centre, disc.radiusMetres);
      else depth.add(disc.centre, disc.radiusMetres);
      isIn = !isIn;
      return depth.depths;
    },
    () => pointsWithinPolygon(points, polygon),
  ]);
  const [own = 0, turf = 0] = milliseconds;
  const [, overTurf = 0] = timesAsFast;
  const checked = new EqualAreaGrid(50_000);
  const wrong = wrongCells(checked);
  return {
    work: 'depth grid, one site in or out',
    target: `0 cells wrong, ${TARGET} times as fast as \`turf.pointsWithinPolygon\` over the same points`,
    measured: `${times(overTurf)}; ${wrong} of ${checked.cellCount.toLocaleString('en')} cells wrong`,
    met: overTurf >= TARGET && wrong === 0,
    figures: `one site of 1,000 km in 25 km cells, areas by depth kept, ${time(own)}; turf over ${points.features.length.toLocaleString('en')} cells of the region ${time(turf)}`,
  };
}
