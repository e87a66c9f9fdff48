import type { LonLat } from '../lon-lat.ts';
import { seesThroughCells } from './cell-sight.ts';
import { type Gate, meetsGate } from './closed-gates.ts';
import { arcMetres, toSpace, type Vector } from './earth-vectors.ts';
import { OpenList } from './open-list.ts';
import { cellCentre, forEachNeighbour, type WaterCells } from './water-cells.ts';

/** Where a search begins or ends, and how far it is from there to some cells, in metres by cell. */
export interface SearchEnd {
  readonly position: LonLat;
  readonly links: ReadonlyMap<number, number>;
}

export interface SearchOptions {
  readonly gates: readonly Gate[];
  /** Canals by their two ends, which lead straight to one another. */
  readonly canals: readonly (readonly [SearchEnd, SearchEnd])[];
  /** Whether a way may cut through cells wherever it sees through them, or goes from each cell to the next. */
  readonly anyAngle: boolean;
}

/** The middle of each cell in space, three numbers a cell. */
export function cellVectors(cells: WaterCells): Float64Array {
  const vectors = new Float64Array(3 * cells.count);
  for (let cell = 0; cell < cells.count; cell++)
    vectors.set(toSpace(cellCentre(cells, cell)), 3 * cell);
  return vectors;
}

/**
 * The shortest way between two positions over water cells, as the positions where it turns, both ends included;
 * null where there is none. A way is nearly, not exactly, the shortest.
 * @see Nash, Koenig and Tovey, "Lazy Theta*: Any-Angle Path Planning and Path Length Analysis in 3D", AAAI 2010
 */
export function searchCells(
  cells: WaterCells,
  vectors: Float64Array,
  start: SearchEnd,
  goal: SearchEnd,
  options: SearchOptions,
): LonLat[] | null {
  return new Search(cells, vectors, start, goal, options).run();
}

const NOWHERE: Vector = [0, 0, 0];

/** Nodes are the cells by number, then the start, the goal, and the two ends of each canal in turn. */
class Search {
  readonly #cells: WaterCells;
  readonly #vectors: Float64Array;
  readonly #ends: readonly SearchEnd[];
  readonly #endVectors: readonly Vector[];
  readonly #endsByCell = new Map<number, number[]>();
  readonly #options: SearchOptions;
  readonly #start: number;
  readonly #goal: number;
  readonly #metres: Float64Array;
  readonly #parents: Int32Array;
  readonly #closed: Uint8Array;
  readonly #open = new OpenList();

  constructor(
    cells: WaterCells,
    vectors: Float64Array,
    start: SearchEnd,
    goal: SearchEnd,
    options: SearchOptions,
  ) {
    this.#cells = cells;
    this.#vectors = vectors;
    this.#ends = [start, goal, ...options.canals.flat()];
    this.#endVectors = this.#ends.map(({ position }) => toSpace(position));
    for (const [i, { links }] of this.#ends.entries()) {
      for (const cell of links.keys()) {
        this.#endsByCell.set(cell, [...(this.#endsByCell.get(cell) ?? []), cells.count + i]);
      }
    }
    this.#options = options;
    this.#start = cells.count;
    this.#goal = cells.count + 1;
    const nodes = cells.count + this.#ends.length;
    this.#metres = new Float64Array(nodes).fill(Infinity);
    this.#parents = new Int32Array(nodes).fill(-1);
    this.#closed = new Uint8Array(nodes);
  }

  run(): LonLat[] | null {
    this.#metres[this.#start] = 0;
    this.#parents[this.#start] = this.#start;
    this.#open.push(this.#start, 0);
    while (this.#open.size > 0) {
      const node = this.#open.pop();
      if (this.#closed[node] === 1) continue;
      this.#settle(node);
      if (this.#metres[node] === Infinity) continue;
      this.#closed[node] = 1;
      if (node === this.#goal) return this.#wayTo(node);
      this.#forEachNext(node, (next) => {
        if (this.#closed[next] === 0) this.#reach(next, node);
      });
    }
    return null;
  }

  #reach(next: number, from: number): void {
    const parent = this.#options.anyAngle ? (this.#parents[from] ?? from) : from;
    const metres = (this.#metres[parent] ?? 0) + this.#between(parent, next);
    if (metres >= (this.#metres[next] ?? Infinity)) return;
    this.#metres[next] = metres;
    this.#parents[next] = parent;
    this.#open.push(next, metres + this.#between(next, this.#goal));
  }

  /** Looks whether a node sees the parent it was given on trust; if not, its best settled neighbour is its parent. */
  #settle(node: number): void {
    const parent = this.#parents[node] ?? node;
    if (node === this.#start || !this.#options.anyAngle) return;
    const [from, to] = [this.#vectorOf(node), this.#vectorOf(parent)];
    if (seesThroughCells(this.#cells, this.#options.gates, from, to)) return;
    this.#metres[node] = Infinity;
    this.#forEachNext(node, (neighbour) => {
      if (this.#closed[neighbour] === 0) return;
      const metres = (this.#metres[neighbour] ?? 0) + this.#between(neighbour, node);
      if (metres >= (this.#metres[node] ?? Infinity)) return;
      this.#metres[node] = metres;
      this.#parents[node] = neighbour;
    });
  }

  /** Visits every node that a node is next to and no gate stands between; the relation is symmetric. */
  #forEachNext(node: number, visit: (next: number) => void): void {
    const look = (next: number) => {
      if (!this.#isBarred(node, next)) visit(next);
    };
    if (node < this.#cells.count) {
      for (const end of this.#endsByCell.get(node) ?? []) look(end);
      forEachNeighbour(this.#cells, node, look);
      return;
    }
    const end = node - this.#cells.count;
    for (const cell of this.#ends[end]?.links.keys() ?? []) look(cell);
    if (end > 1) look(end % 2 === 0 ? node + 1 : node - 1);
  }

  #isBarred(node: number, next: number): boolean {
    const { gates } = this.#options;
    if (gates.length === 0) return false;
    const [from, to] = [this.#positionOf(node), this.#positionOf(next)];
    const turn = 360 * Math.round((from[0] - to[0]) / 360);
    return meetsGate(gates, from, [to[0] + turn, to[1]]);
  }

  #positionOf(node: number): LonLat {
    const end = node - this.#cells.count;
    return (end >= 0 && this.#ends[end]?.position) || cellCentre(this.#cells, node);
  }

  #between(a: number, b: number): number {
    const [ax, ay, az] = this.#vectorOf(a);
    const [bx, by, bz] = this.#vectorOf(b);
    return arcMetres(ax, ay, az, bx, by, bz);
  }

  #vectorOf(node: number): Vector {
    const end = node - this.#cells.count;
    if (end >= 0) return this.#endVectors[end] ?? NOWHERE;
    const at = 3 * node;
    return [this.#vectors[at] ?? 0, this.#vectors[at + 1] ?? 0, this.#vectors[at + 2] ?? 0];
  }

  #wayTo(goal: number): LonLat[] {
    const way = [this.#positionOf(goal)];
    for (let node = goal; node !== this.#start; ) {
      node = this.#parents[node] ?? this.#start;
      way.push(this.#positionOf(node));
    }
    return way.reverse();
  }
}
