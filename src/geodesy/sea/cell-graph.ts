import type { LonLat } from '../lon-lat.ts';
import type { ClosedGates } from './closed-gates.ts';
import { arcMetres, toSpace, type Vector } from './earth-vectors.ts';
import { cellCentre, forEachNeighbour, type WaterCells } from './water-cells.ts';

/** Where a search begins or ends, and how far it is from there to some cells, in metres by cell. */
export interface SearchEnd {
  readonly position: LonLat;
  readonly links: ReadonlyMap<number, number>;
}

/** The middle of each cell in space, three numbers a cell. */
export function cellVectors(cells: WaterCells): Float64Array {
  const vectors = new Float64Array(3 * cells.count);
  for (let cell = 0; cell < cells.count; cell++)
    vectors.set(toSpace(cellCentre(cells, cell)), 3 * cell);
  return vectors;
}

const NOWHERE: Vector = [0, 0, 0];

/** What a search goes through: the cells by number, then its start, its goal, and the two ends of each canal in turn. */
export class CellGraph {
  readonly cells: WaterCells;
  readonly gates: ClosedGates;
  /** How many nodes there are. */
  readonly size: number;
  readonly start: number;
  readonly goal: number;
  readonly #vectors: Float64Array;
  readonly #ends: readonly SearchEnd[];
  readonly #endVectors: readonly Vector[];
  readonly #endsByCell = new Map<number, number[]>();

  /**
   * @param vectors of the cells, by `cellVectors`
   * @param canals by their two ends, which lead straight to one another
   */
  constructor(
    cells: WaterCells,
    vectors: Float64Array,
    [start, goal]: readonly [start: SearchEnd, goal: SearchEnd],
    gates: ClosedGates,
    canals: readonly (readonly [SearchEnd, SearchEnd])[],
  ) {
    this.cells = cells;
    this.gates = gates;
    this.#vectors = vectors;
    this.#ends = [start, goal, ...canals.flat()];
    this.#endVectors = this.#ends.map(({ position }) => toSpace(position));
    for (const [i, { links }] of this.#ends.entries()) {
      for (const cell of links.keys()) {
        this.#endsByCell.set(cell, [...(this.#endsByCell.get(cell) ?? []), cells.count + i]);
      }
    }
    this.size = cells.count + this.#ends.length;
    this.start = cells.count;
    this.goal = cells.count + 1;
  }

  /** Visits every node that a node is next to and no gate stands between; the relation is symmetric. */
  forEachNext(node: number, visit: (next: number) => void): void {
    const look = (next: number) => {
      if (!this.#isBarred(node, next)) visit(next);
    };
    if (node < this.cells.count) {
      for (const end of this.#endsByCell.get(node) ?? []) look(end);
      forEachNeighbour(this.cells, node, look);
      return;
    }
    const end = node - this.cells.count;
    for (const cell of this.#ends[end]?.links.keys() ?? []) look(cell);
    if (end > 1) look(end % 2 === 0 ? node + 1 : node - 1);
  }

  #isBarred(node: number, next: number): boolean {
    if (this.gates.isEmpty) return false;
    const [from, to] = [this.positionOf(node), this.positionOf(next)];
    const turn = 360 * Math.round((from[0] - to[0]) / 360);
    return this.gates.areMet(from, [to[0] + turn, to[1]]);
  }

  positionOf(node: number): LonLat {
    const end = node - this.cells.count;
    return (end >= 0 && this.#ends[end]?.position) || cellCentre(this.cells, node);
  }

  /** Metres between two nodes, on a sphere: to search by, not to tell. */
  metresBetween(a: number, b: number): number {
    const [ax, ay, az] = this.vectorOf(a);
    const [bx, by, bz] = this.vectorOf(b);
    return arcMetres(ax, ay, az, bx, by, bz);
  }

  vectorOf(node: number): Vector {
    const end = node - this.cells.count;
    if (end >= 0) return this.#endVectors[end] ?? NOWHERE;
    const at = 3 * node;
    return [this.#vectors[at] ?? 0, this.#vectors[at + 1] ?? 0, this.#vectors[at + 2] ?? 0];
  }
}
