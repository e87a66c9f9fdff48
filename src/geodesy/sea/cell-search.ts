import type { LonLat } from '../lon-lat.ts';
import { areJoined } from './are-joined.ts';
import type { CellGraph } from './cell-graph.ts';
import { seesThroughCells } from './cell-sight.ts';
import { OpenList } from './open-list.ts';

/** A search that has looked at so many nodes asks first whether there is a way at all: it might look at every sea. */
const LONG = 10_000;

/**
 * The shortest way from the start of a graph to its goal, as the positions where it turns, both ends included;
 * null where there is none. A way is nearly, not exactly, the shortest.
 * @param isAnyAngle whether a way may cut through cells wherever it sees through them, or goes from each cell to the next
 * @see Nash, Koenig and Tovey, "Lazy Theta*: Any-Angle Path Planning and Path Length Analysis in 3D", AAAI 2010
 */
export function searchCells(graph: CellGraph, isAnyAngle: boolean): LonLat[] | null {
  return new Search(graph, isAnyAngle).run();
}

class Search {
  readonly #graph: CellGraph;
  readonly #isAnyAngle: boolean;
  readonly #metres: Float64Array;
  readonly #parents: Int32Array;
  readonly #closed: Uint8Array;
  readonly #open = new OpenList();

  constructor(graph: CellGraph, isAnyAngle: boolean) {
    this.#graph = graph;
    this.#isAnyAngle = isAnyAngle;
    this.#metres = new Float64Array(graph.size).fill(Infinity);
    this.#parents = new Int32Array(graph.size).fill(-1);
    this.#closed = new Uint8Array(graph.size);
  }

  run(): LonLat[] | null {
    this.#metres[this.#graph.start] = 0;
    this.#parents[this.#graph.start] = this.#graph.start;
    this.#open.push(this.#graph.start, 0);
    for (let looked = 0; this.#open.size > 0; looked++) {
      if (looked === LONG && !areJoined(this.#graph)) return null;
      const node = this.#open.pop();
      if (this.#closed[node] === 1) continue;
      this.#settle(node);
      if (this.#metres[node] === Infinity) continue;
      this.#closed[node] = 1;
      if (node === this.#graph.goal) return this.#wayTo(node);
      this.#graph.forEachNext(node, (next) => {
        if (this.#closed[next] === 0) this.#reach(next, node);
      });
    }
    return null;
  }

  #reach(next: number, from: number): void {
    const parent = this.#isAnyAngle ? (this.#parents[from] ?? from) : from;
    const metres = (this.#metres[parent] ?? 0) + this.#graph.metresBetween(parent, next);
    if (metres >= (this.#metres[next] ?? Infinity)) return;
    this.#metres[next] = metres;
    this.#parents[next] = parent;
    this.#open.push(next, metres + this.#graph.metresBetween(next, this.#graph.goal));
  }

  /** Looks whether a node sees the parent it was given on trust; if not, its best settled neighbour is its parent. */
  #settle(node: number): void {
    const parent = this.#parents[node] ?? node;
    if (node === this.#graph.start || !this.#isAnyAngle) return;
    const [from, to] = [this.#graph.vectorOf(node), this.#graph.vectorOf(parent)];
    if (seesThroughCells(this.#graph.cells, this.#graph.gates, from, to)) return;
    this.#metres[node] = Infinity;
    this.#graph.forEachNext(node, (neighbour) => {
      if (this.#closed[neighbour] === 0) return;
      const metres = (this.#metres[neighbour] ?? 0) + this.#graph.metresBetween(neighbour, node);
      if (metres >= (this.#metres[node] ?? Infinity)) return;
      this.#metres[node] = metres;
      this.#parents[node] = neighbour;
    });
  }

  #wayTo(goal: number): LonLat[] {
    const way = [this.#graph.positionOf(goal)];
    for (let node = goal; node !== this.#graph.start; ) {
      node = this.#parents[node] ?? this.#graph.start;
      way.push(this.#graph.positionOf(node));
    }
    return way.reverse();
  }
}
