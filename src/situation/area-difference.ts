import { cellDoubts } from '#geodesy/cell-doubt.ts';
import { type CellKind, DepthGrid } from '#geodesy/depth-grid.ts';
import type { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { unionSquareMetres } from './exact-area.ts';
import type { ReachDisc } from './reach-discs.ts';
import { EXACT_TO_SQUARE_METRES, type SeaAndLand, splitArea } from './sea-and-land.ts';

/** How much is reached in two situations: each place of the Earth is in one of the first three, or in none. */
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

/** What a cell may be in two situations: where it is reached, and where it is by how many. */
const reached = ['none', 'lost', 'gained', 'both'] as const;
const deepened = ['same', 'shallower', 'deeper'] as const;

/**
 * How much sea and land two situations reach, over the whole Earth. What is reached in all is exact, from the outlines of
 * both; how much of it is land is counted in cells, each with the depth and the kind of its centre. What is reached by
 * fewer or more sites is counted altogether. O(cells + n^2) with n discs; memory 6 bytes a cell.
 *
 * @param before one disc for each site that reaches (`reachDiscs`), all by the same figure of their bands
 * @throws GeodesyError where a disc has no valid centre or radius
 */
export function areaDifference(
  land: LandGrid,
  before: readonly ReachDisc[],
  after: readonly ReachDisc[],
): AreaDifference {
  const { grid } = land;
  const [then, now] = [depthsOf(grid, before), depthsOf(grid, after)];
  const byReach = countClasses(land, reached, (cell) => {
    const [isThen, isNow] = [then[cell] !== 0, now[cell] !== 0];
    return isThen ? (isNow ? 'both' : 'lost') : isNow ? 'gained' : 'none';
  });
  const byDepth = countClasses(land, deepened, (cell) => {
    const [one = 0, other = 0] = [then[cell], now[cell]];
    if (one === other || one === 0 || other === 0) return 'same';
    return one < other ? 'deeper' : 'shallower';
  });
  const [one, other] = [unionSquareMetres(before), unionSquareMetres(after)];
  const either = unionSquareMetres([...before, ...after]);
  const exact = (squareMetres: number, { landSquareMetres, landDoubt }: Counted) =>
    splitArea(squareMetres < EXACT_TO_SQUARE_METRES ? 0 : squareMetres, {
      landSquareMetres,
      doubtSquareMetres: landDoubt,
      cellSquareMetres: grid.cellAreaSquareMetres,
    });
  return {
    both: exact(one + other - either, byReach('both')),
    lost: exact(either - other, byReach('lost')),
    gained: exact(either - one, byReach('gained')),
    shallower: countedArea(byDepth('shallower')),
    deeper: countedArea(byDepth('deeper')),
  };
}

/** What cells tell of one class, sea and land. */
interface Counted {
  readonly seaSquareMetres: number;
  readonly landSquareMetres: number;
  readonly seaDoubt: number;
  readonly landDoubt: number;
}

function countedArea({ seaDoubt, landDoubt, ...area }: Counted): SeaAndLand {
  return {
    ...area,
    doubtSquareMetres: Math.max(seaDoubt, landDoubt),
    totalDoubtSquareMetres: Math.hypot(seaDoubt, landDoubt),
  };
}

/** Counts the cells of each class, sea and land apart, with how far the counts may be off. O(cells). */
function countClasses<Name extends string>(
  { grid, isLand }: LandGrid,
  names: readonly Name[],
  nameOf: (cell: number) => Name,
): (name: Name) => Counted {
  const classes = new Uint8Array(grid.cellCount);
  const counts = new Array<number>(2 * names.length).fill(0);
  for (let cell = 0; cell < grid.cellCount; cell++) {
    const one = 2 * names.indexOf(nameOf(cell)) + (isLand[cell] === LAND ? 1 : 0);
    classes[cell] = one;
    counts[one] = (counts[one] ?? 0) + 1;
  }
  const doubts = cellDoubts(grid, classes);
  return (name) => {
    const sea = 2 * names.indexOf(name);
    return {
      seaSquareMetres: (counts[sea] ?? 0) * grid.cellAreaSquareMetres,
      landSquareMetres: (counts[sea + 1] ?? 0) * grid.cellAreaSquareMetres,
      seaDoubt: doubts[sea] ?? 0,
      landDoubt: doubts[sea + 1] ?? 0,
    };
  };
}

function depthsOf(grid: EqualAreaGrid, discs: readonly ReachDisc[]): Uint16Array {
  const depth = new DepthGrid(grid);
  for (const { centre, radiusMetres } of discs) depth.add(centre, radiusMetres);
  return depth.depths;
}
