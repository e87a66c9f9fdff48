import type { EqualAreaGrid } from './equal-area-grid.ts';
import { visitCellsWithin } from './grid/cells-within.ts';
import type { LonLat } from './lon-lat.ts';

/** The deepest that a cell can be: as many discs as an unsigned 16-bit number counts. */
const DEEPEST = 65535;

/** A kind of cell, such as sea or land: a small number from 0. */
export type CellKind = number;

/**
 * Depth of coverage on a grid: for each cell, how many discs hold its centre, kept up to date as discs come and go,
 * with the area of every depth. A cell's depth is exactly the number of centres no further from it than their radius
 * by `inverse`: the grid decides which positions are asked about, and nothing about the answer.
 *
 * `add` and `remove` O(cells of the disc), `cellsByDepth` O(deepest); memory 2 bytes a cell.
 */
export class DepthGrid {
  readonly grid: EqualAreaGrid;
  /** Depth of every cell, by cell number. */
  readonly depths: Uint16Array;
  readonly #kinds: Uint8Array;
  /** Number of cells for each kind, by depth. */
  readonly #counts: number[][];
  /** How many discs are counted in. */
  #discs = 0;

  /**
   * @param grid the cells
   * @param kinds the kind of each cell, where areas are wanted apart; all of kind 0 without
   * @throws RangeError if there is not one kind for each cell
   */
  constructor(grid: EqualAreaGrid, kinds: Uint8Array = new Uint8Array(grid.cellCount)) {
    if (kinds.length !== grid.cellCount) {
      throw new RangeError(`There are ${kinds.length} kinds for ${grid.cellCount} cells.`);
    }
    this.grid = grid;
    this.depths = new Uint16Array(grid.cellCount);
    this.#kinds = kinds;
    const most = kinds.reduce((largest, kind) => Math.max(largest, kind), 0);
    this.#counts = Array.from({ length: most + 1 }, () => [0]);
    for (const kind of kinds) this.#count(kind, 0, 1);
  }

  /**
   * Counts a disc in.
   * @throws GeodesyError as `ringVertices`
   * @throws RangeError when a cell would be deeper than 65,535
   */
  add(centre: LonLat, radiusMetres: number): void {
    this.#change(centre, radiusMetres, 1);
  }

  /**
   * Counts a disc out that was counted in before, with the very same centre and radius.
   * @throws GeodesyError as `ringVertices`
   * @throws RangeError when it was not counted in
   */
  remove(centre: LonLat, radiusMetres: number): void {
    this.#change(centre, radiusMetres, -1);
  }

  /** Depth of the cell that holds a position: the number of discs that hold its centre. */
  depthAt(position: LonLat): number {
    return this.depths[this.grid.cellAt(position)] ?? 0;
  }

  /** Area in square metres at each depth from 0 up, of one kind of cell or of all. Exact for the cells. */
  areaByDepth(kind?: CellKind): number[] {
    const counted = kind === undefined ? this.#counts : [this.#counts[kind] ?? []];
    const deepest = Math.max(0, ...counted.map((counts) => counts.findLastIndex((n) => n > 0)));
    return Array.from({ length: deepest + 1 }, (_, depth) => {
      const cells = counted.reduce((sum, counts) => sum + (counts[depth] ?? 0), 0);
      return cells * this.grid.cellAreaSquareMetres;
    });
  }

  #change(centre: LonLat, radiusMetres: number, step: 1 | -1): void {
    const runs: [number, number][] = [];
    visitCellsWithin(this.grid, centre, radiusMetres, (first, end) => runs.push([first, end]));
    if (step === -1 || this.#discs >= DEEPEST) this.#assertRoom(runs, step);
    for (const [first, end] of runs) this.#changeRun(first, end, step);
    this.#discs += step;
  }

  /** Neighbouring cells are mostly as deep and of one kind, and are counted together. */
  #changeRun(first: number, end: number, step: 1 | -1): void {
    const depths = this.depths;
    const kinds = this.#kinds;
    let start = first;
    while (start < end) {
      const before = depths[start] as number;
      const kind = kinds[start] as number;
      const after = before + step;
      let cell = start;
      while (cell < end && depths[cell] === before && kinds[cell] === kind) depths[cell++] = after;
      this.#count(kind, before, start - cell);
      this.#count(kind, after, cell - start);
      start = cell;
    }
  }

  #assertRoom(runs: readonly (readonly [number, number])[], step: 1 | -1): void {
    const limit = step === 1 ? DEEPEST : 0;
    for (const [first, end] of runs) {
      for (let cell = first; cell < end; cell++) {
        if (this.depths[cell] === limit) {
          throw new RangeError(
            step === 1
              ? `Cell ${cell} already counts ${DEEPEST} discs.`
              : `The disc to remove was never added: cell ${cell} counts none.`,
          );
        }
      }
    }
  }

  #count(kind: number, depth: number, change: number): void {
    const counts = this.#counts[kind] as number[];
    counts[depth] = (counts[depth] ?? 0) + change;
  }
}
