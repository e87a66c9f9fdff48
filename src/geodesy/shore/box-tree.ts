import { type Pieces, VECTOR_STRIDE } from './pieces.ts';

/** Children that a node has, and pieces that a leaf has, at most. */
export const FANOUT = 8;

/** Numbers that a box has: its lower corner and its upper one. */
export const BOX_STRIDE = 6;

/**
 * A tree of boxes in space around pieces of shore. Level 0 are the leaves, in the order of a curve that keeps neighbours
 * together; node `n` of a higher level holds nodes `FANOUT * n` and on of the level below.
 */
export interface BoxTree {
  readonly levels: readonly Float64Array[];
  /** The first piece of each leaf, and after the last leaf nothing: a leaf has `leafCounts` pieces. */
  readonly leafStarts: Int32Array;
  readonly leafCounts: Uint8Array;
}

/** Builds the tree over runs of neighbouring pieces of one ring. O(n log n). */
export function buildBoxTree(pieces: Pieces): BoxTree {
  const runs: { start: number; count: number; box: Float64Array; key: number }[] = [];
  for (const [index, ringStart] of pieces.ringStarts.entries()) {
    const ringEnd = pieces.ringStarts[index + 1] ?? pieces.count;
    for (let start = ringStart; start < ringEnd; start += FANOUT) {
      const count = Math.min(FANOUT, ringEnd - start);
      const box = boxOfPieces(pieces, start, count);
      runs.push({ start, count, box, key: curveKey(box) });
    }
  }
  runs.sort((a, b) => a.key - b.key);
  const leaves = new Float64Array(BOX_STRIDE * runs.length);
  for (const [leaf, { box }] of runs.entries()) leaves.set(box, BOX_STRIDE * leaf);
  const levels: Float64Array[] = [leaves];
  let below: Float64Array = leaves;
  while (below.length > BOX_STRIDE) {
    below = parentsOf(below);
    levels.push(below);
  }
  return {
    levels,
    leafStarts: Int32Array.from(runs, ({ start }) => start),
    leafCounts: Uint8Array.from(runs, ({ count }) => count),
  };
}

function emptyBox(): Float64Array {
  return Float64Array.of(2, 2, 2, -2, -2, -2);
}

function boxOfPieces({ vectors }: Pieces, first: number, count: number): Float64Array {
  const box = emptyBox();
  for (let piece = first; piece < first + count; piece++) {
    const at = VECTOR_STRIDE * piece;
    const bow = vectors[at + 6] ?? 0;
    for (let axis = 0; axis < 3; axis++) {
      const [start = 0, end = 0] = [vectors[at + axis], vectors[at + 3 + axis]];
      box[axis] = Math.min(box[axis] ?? 0, Math.min(start, end) - bow);
      box[axis + 3] = Math.max(box[axis + 3] ?? 0, Math.max(start, end) + bow);
    }
  }
  return box;
}

function parentsOf(below: Float64Array): Float64Array {
  const children = below.length / BOX_STRIDE;
  const parents = new Float64Array(BOX_STRIDE * Math.ceil(children / FANOUT));
  for (let parent = 0; BOX_STRIDE * parent < parents.length; parent++) {
    const box = emptyBox();
    const last = Math.min(children, FANOUT * (parent + 1));
    for (let child = FANOUT * parent; child < last; child++) {
      for (let axis = 0; axis < 3; axis++) {
        const at = BOX_STRIDE * child + axis;
        box[axis] = Math.min(box[axis] ?? 0, below[at] ?? 0);
        box[axis + 3] = Math.max(box[axis + 3] ?? 0, below[at + 3] ?? 0);
      }
    }
    parents.set(box, BOX_STRIDE * parent);
  }
  return parents;
}

/** Place of a box's middle on Morton's curve through the cube, ten bits an axis. */
function curveKey(box: Float64Array): number {
  let key = 0;
  for (let bit = 9; bit >= 0; bit--) {
    for (let axis = 0; axis < 3; axis++) {
      const middle = ((box[axis] ?? 0) + (box[axis + 3] ?? 0)) / 2;
      const step = Math.max(0, Math.min(1023, Math.floor((middle + 1) * 512)));
      key = key * 2 + ((step >> bit) & 1);
    }
  }
  return key;
}
