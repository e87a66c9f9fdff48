import { type CellKind, DepthGrid } from '#geodesy/depth-grid.ts';
import type { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ReachDisc } from './reach-discs.ts';

/** An area, sea and land apart, in square metres on the ellipsoid. */
export interface SeaAndLand {
  readonly seaSquareMetres: number;
  readonly landSquareMetres: number;
}

/** How much is reached in two situations: each cell of the Earth counts in one of the first three, or in none. */
export interface AreaDifference {
  /** Reached in both. */
  readonly both: SeaAndLand;
  /** Reached before and not after. */
  readonly lost: SeaAndLand;
  /** Reached after and not before. */
  readonly gained: SeaAndLand;
  /** Reached in both, by fewer sites after; and by more. */
  readonly shallower: SeaAndLand;
  readonly deeper: SeaAndLand;
}

/** Two scenarios whose areas are asked to be compared. */
export interface AreaQuestion {
  readonly before: Scenario;
  readonly after: Scenario;
}

/** The Earth in cells, each of them land or sea. */
export interface LandGrid {
  readonly grid: EqualAreaGrid;
  /** 1 for each cell that is land (`landCells`), by cell number. */
  readonly isLand: Uint8Array;
}

/** The kind of a cell that is land in `LandGrid`. */
export const LAND: CellKind = 1;

/**
 * How much sea and land two situations reach, over the whole Earth. A cell has the depth of its centre, so that the areas
 * are as true as the cells are small. O(cells); memory 4 bytes a cell.
 *
 * @param before one disc for each site that reaches (`reachDiscs`), all by the same figure of their bands
 * @throws GeodesyError where a disc has no valid centre or radius
 */
export function areaDifference(
  { grid, isLand }: LandGrid,
  before: readonly ReachDisc[],
  after: readonly ReachDisc[],
): AreaDifference {
  const then = depthsOf(grid, before);
  const now = depthsOf(grid, after);
  const cells = { both: [0, 0], lost: [0, 0], gained: [0, 0], shallower: [0, 0], deeper: [0, 0] };
  const count = (which: keyof typeof cells, cell: number) => {
    const kind = isLand[cell] === LAND ? 1 : 0;
    cells[which][kind] = (cells[which][kind] ?? 0) + 1;
  };
  for (let cell = 0; cell < grid.cellCount; cell++) {
    const [one = 0, other = 0] = [then[cell], now[cell]];
    if (one === 0 && other === 0) continue;
    count(one === 0 ? 'gained' : other === 0 ? 'lost' : 'both', cell);
    if (one === 0 || other === 0 || one === other) continue;
    count(one < other ? 'deeper' : 'shallower', cell);
  }
  const area = ([sea = 0, land = 0]: readonly number[]): SeaAndLand => ({
    seaSquareMetres: sea * grid.cellAreaSquareMetres,
    landSquareMetres: land * grid.cellAreaSquareMetres,
  });
  return {
    both: area(cells.both),
    lost: area(cells.lost),
    gained: area(cells.gained),
    shallower: area(cells.shallower),
    deeper: area(cells.deeper),
  };
}

/** An area of sea and land together. */
export function totalSquareMetres({ seaSquareMetres, landSquareMetres }: SeaAndLand): number {
  return seaSquareMetres + landSquareMetres;
}

function depthsOf(grid: EqualAreaGrid, discs: readonly ReachDisc[]): Uint16Array {
  const depth = new DepthGrid(grid);
  for (const { centre, radiusMetres } of discs) depth.add(centre, radiusMetres);
  return depth.depths;
}
