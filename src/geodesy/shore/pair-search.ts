import { EQUATORIAL_RADIUS_METRES, POLAR_RADIUS_METRES } from '../earth-model.ts';
import { inverse } from '../inverse.ts';
import { quickLength } from '../kernel/quick-length.ts';
import { BOX_STRIDE, type BoxTree, FANOUT } from './box-tree.ts';
import { positionOn } from './piece-distance.ts';
import { type Pieces, VECTOR_STRIDE } from './pieces.ts';
import { type SegmentGap, segmentGap } from './segment-gap.ts';

/** How far `quickLength` may be off, with room to spare. */
const LENGTH_DOUBT_METRES = 0.02;

/** Pieces with the tree over them. */
export interface Shore {
  readonly pieces: Pieces;
  readonly tree: BoxTree;
}

/** Two pieces that may hold the two nearest places: not nearer than `leastMetres`, nearest about `a` and `b`. */
export interface Candidate {
  readonly first: number;
  readonly second: number;
  readonly a: number;
  readonly b: number;
  readonly leastMetres: number;
}

/**
 * The pairs of pieces of two shores among which the nearest two places are, nearest first.
 *
 * On the auxiliary sphere an arc theta between two positions means a distance from b theta to a theta, polar and
 * equatorial radius, since no line element is stretched outside those; and a piece is no further from the chord of its
 * ends than it bows. So every pair has a least and a most, and one whose least is over the least most is out,
 * boxes full of pairs at a time. About O(log n log m) for shores apart.
 */
export function nearestCandidates(first: Shore, second: Shore): Candidate[] {
  const search = new PairSearch(first, second);
  search.descend(first.tree.levels.length - 1, 0, second.tree.levels.length - 1, 0);
  return search.candidates();
}

class PairSearch {
  readonly #first: Shore;
  readonly #second: Shore;
  readonly #gap: SegmentGap = { a: 0, b: 0, distance: 0 };
  #found: Candidate[] = [];
  /** No pair of places is further than this in a straight line on the sphere without being out. */
  #limit = 2;
  #mostMetres = Number.POSITIVE_INFINITY;

  constructor(first: Shore, second: Shore) {
    this.#first = first;
    this.#second = second;
  }

  candidates(): Candidate[] {
    return this.#found
      .filter(({ leastMetres }) => leastMetres <= this.#mostMetres)
      .sort((a, b) => a.leastMetres - b.leastMetres);
  }

  /** Goes down the larger of two nodes, nearest children first. */
  descend(levelA: number, nodeA: number, levelB: number, nodeB: number): void {
    if (levelA === 0 && levelB === 0) {
      this.#comparePieces(nodeA, nodeB);
      return;
    }
    const isFirst = levelA >= levelB;
    const tree = isFirst ? this.#first.tree : this.#second.tree;
    const below = (isFirst ? levelA : levelB) - 1;
    const boxes = tree.levels[below] as Float64Array;
    const parent = isFirst ? nodeA : nodeB;
    const other = isFirst ? this.#second.tree.levels[levelB] : this.#first.tree.levels[levelA];
    const otherNode = isFirst ? nodeB : nodeA;
    const end = Math.min(boxes.length / BOX_STRIDE, FANOUT * (parent + 1));
    const children: (readonly [node: number, gap: number])[] = [];
    for (let child = FANOUT * parent; child < end; child++) {
      const gap = boxGap(boxes, child, other as Float64Array, otherNode);
      if (gap <= this.#limit) children.push([child, gap]);
    }
    children.sort((a, b) => a[1] - b[1]);
    for (const [child, gap] of children) {
      if (gap > this.#limit) break;
      if (isFirst) this.descend(below, child, levelB, nodeB);
      else this.descend(levelA, nodeA, below, child);
    }
  }

  #comparePieces(leafA: number, leafB: number): void {
    const { pieces: a, tree: treeA } = this.#first;
    const { pieces: b, tree: treeB } = this.#second;
    const startA = treeA.leafStarts[leafA] as number;
    const startB = treeB.leafStarts[leafB] as number;
    const endA = startA + (treeA.leafCounts[leafA] as number);
    const endB = startB + (treeB.leafCounts[leafB] as number);
    for (let i = startA; i < endA; i++) {
      for (let j = startB; j < endB; j++) this.#compare(a, i, b, j);
    }
  }

  #compare(a: Pieces, first: number, b: Pieces, second: number): void {
    const [i, j] = [VECTOR_STRIDE * first, VECTOR_STRIDE * second];
    segmentGap(a.vectors, i, b.vectors, j, this.#gap);
    const bow = (a.vectors[i + 6] as number) + (b.vectors[j + 6] as number);
    const least = Math.max(0, this.#gap.distance - bow);
    if (least > this.#limit) return;
    const length = endsMetres(a, first, b, second);
    const leastMetres = Math.max(
      POLAR_RADIUS_METRES * arc(least),
      length - pieceMetres(a, first) - pieceMetres(b, second) - LENGTH_DOUBT_METRES,
    );
    if (leastMetres > this.#mostMetres) return;
    this.#found.push({ first, second, a: this.#gap.a, b: this.#gap.b, leastMetres });
    this.#lower(EQUATORIAL_RADIUS_METRES * arc(this.#gap.distance + bow));
    this.#lower(length + LENGTH_DOUBT_METRES);
  }

  #lower(mostMetres: number): void {
    if (mostMetres >= this.#mostMetres) return;
    this.#mostMetres = mostMetres;
    this.#limit = 2 * Math.sin(Math.min(Math.PI, mostMetres / POLAR_RADIUS_METRES) / 2);
  }
}

/** The length in metres from the first end of one piece to the first end of another, to `LENGTH_DOUBT_METRES`. */
function endsMetres(a: Pieces, first: number, b: Pieces, second: number): number {
  const [i, j] = [VECTOR_STRIDE * first, VECTOR_STRIDE * second];
  const [x1, y1] = [a.vectors[i] as number, a.vectors[i + 1] as number];
  const [x2, y2] = [b.vectors[j] as number, b.vectors[j + 1] as number];
  const [across1, across2] = [Math.sqrt(x1 * x1 + y1 * y1), Math.sqrt(x2 * x2 + y2 * y2)];
  const isPole = across1 === 0 || across2 === 0;
  const metres = quickLength(
    a.vectors[i + 2] as number,
    across1,
    isPole ? 0 : y1 / across1,
    isPole ? 1 : x1 / across1,
    b.vectors[j + 2] as number,
    across2,
    isPole ? 0 : y2 / across2,
    isPole ? 1 : x2 / across2,
  );
  if (!Number.isNaN(metres)) return metres;
  return inverse(positionOn(a.ends, first, 0), positionOn(b.ends, second, 0)).metres;
}

/** No place of a piece is further from its first end than this. */
export function pieceMetres({ vectors }: Pieces, piece: number): number {
  const at = VECTOR_STRIDE * piece;
  let squared = 0;
  for (let axis = 0; axis < 3; axis++) {
    const along = (vectors[at + 3 + axis] as number) - (vectors[at + axis] as number);
    squared += along * along;
  }
  const chord = Math.sqrt(squared) + (vectors[at + 6] as number);
  return EQUATORIAL_RADIUS_METRES * arc(chord);
}

/** The arc of a chord of the unit sphere. */
function arc(chord: number): number {
  return 2 * Math.asin(Math.min(1, chord / 2));
}

function boxGap(a: Float64Array, nodeA: number, b: Float64Array, nodeB: number): number {
  const [i, j] = [BOX_STRIDE * nodeA, BOX_STRIDE * nodeB];
  let squared = 0;
  for (let axis = 0; axis < 3; axis++) {
    const over = (b[j + axis] as number) - (a[i + 3 + axis] as number);
    const under = (a[i + axis] as number) - (b[j + 3 + axis] as number);
    const gap = Math.max(over, under);
    if (gap > 0) squared += gap * gap;
  }
  return Math.sqrt(squared);
}
