import { joinCoasts } from '#atlas/coast.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { landCells } from '#geodesy/land-cells.ts';
import type { LandGrid } from '#situation/area-difference.ts';
import type { Host } from '../command/command.ts';

/** The Earth in cells, each land or sea by the coasts that the program comes with. */
export function landGrid(host: Host, cellMetres: number): LandGrid {
  const { taiwan, region, world } = host.openCoasts();
  const grid = new EqualAreaGrid(cellMetres);
  const coast = joinCoasts([region, taiwan, world].map((source) => source.coast));
  return { grid, isLand: landCells(grid, coast) };
}
