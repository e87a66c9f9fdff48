import type { Box, Position, Ring } from '../basemap/geometry.ts';

/** Part of a coastline that begins and ends on the border of a box, or a whole ring that meets none. */
export interface Chains {
  readonly open: readonly Ring[];
  readonly closed: readonly Ring[];
}

/**
 * The parts of rings outside a box, each ending exactly on the border where it leaves the outside.
 * @see Liang and Barsky, "A new concept and method for line clipping", ACM TOG 3, 1984
 */
export function chainsOutside(rings: readonly Ring[], box: Box): Chains {
  const cut = rings.map((ring) => cutAtBox(ring, box));
  return {
    open: cut.flatMap(({ pieces, whole }) => (whole ? [] : pieces)),
    closed: cut.flatMap(({ pieces, whole }) => (whole ? pieces : [])),
  };
}

/** The parts of rings that were clipped to a box, without the edges that the clipping laid along its border. */
export function chainsOfClipped(rings: readonly Ring[], box: Box): Chains {
  const open: Ring[] = [];
  const closed: Ring[] = [];
  for (const ring of rings) {
    const start = ring.findIndex((position, i) => onSameSide(position, ring[i + 1], box));
    if (start < 0) closed.push(ring);
    else open.push(...runsBetweenBorderEdges(turned(ring, start + 1), box));
  }
  return { open, closed };
}

/** Where on the border of a box a position lies, counter-clockwise from its south-west corner, in degrees. */
export function borderPlace([x, y]: Position, [west, south, east, north]: Box): number {
  const [width, height] = [east - west, north - south];
  if (y === south) return x - west;
  if (x === east) return width + (y - south);
  if (y === north) return width + height + (east - x);
  if (x === west) return 2 * width + height + (north - y);
  throw new Error(`the end ${x}, ${y} of a coastline is not on the border of the region`);
}

function cutAtBox(ring: Ring, box: Box): { pieces: Ring[]; whole: boolean } {
  const pieces: Position[][] = [[]];
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]];
    if (!from || !to) continue;
    const inside = insidePart(from, to, box);
    const current = pieces.at(-1);
    if (!inside) {
      if (current?.length === 0) current.push(from);
      current?.push(to);
      continue;
    }
    const [enter, leave] = inside;
    if (enter > 0) {
      if (current?.length === 0) current.push(from);
      current?.push(onBorder(from, to, enter, box));
    }
    if (leave < 1) pieces.push([onBorder(from, to, leave, box), to]);
    else if (current && current.length > 0) pieces.push([]);
  }
  const [first = [], ...others] = pieces;
  const last = others.pop();
  if (!last) return { pieces: first.length > 0 ? [first] : [], whole: true };
  const joined = [...last, ...first.slice(last.length > 0 ? 1 : 0)];
  return { pieces: [...others, joined].filter((piece) => piece.length > 1), whole: false };
}

/** The part of an edge inside a box, as shares of its length, or null where it stays outside. */
function insidePart(from: Position, to: Position, box: Box): [number, number] | null {
  let [enter, leave] = [0, 1];
  for (const axis of [0, 1] as const) {
    const step = to[axis] - from[axis];
    const [low, high] = [box[axis] - from[axis], box[axis + 2 === 2 ? 2 : 3] - from[axis]];
    if (step === 0 && (low > 0 || high < 0)) return null;
    if (step === 0) continue;
    enter = Math.max(enter, Math.min(low / step, high / step));
    leave = Math.min(leave, Math.max(low / step, high / step));
  }
  return enter < leave ? [enter, leave] : null;
}

function onBorder(from: Position, to: Position, share: number, box: Box): Position {
  const x = from[0] + share * (to[0] - from[0]);
  const y = from[1] + share * (to[1] - from[1]);
  const [west, south, east, north] = box;
  const gaps = [Math.abs(x - west), Math.abs(y - south), Math.abs(x - east), Math.abs(y - north)];
  const side = gaps.indexOf(Math.min(...gaps));
  return side % 2 === 0 ? [box[side] ?? x, y] : [x, box[side] ?? y];
}

function runsBetweenBorderEdges(ring: Ring, box: Box): Ring[] {
  const runs: Position[][] = [[]];
  for (const [i, position] of ring.entries()) {
    runs.at(-1)?.push(position);
    if (onSameSide(position, ring[i + 1], box)) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** A closed ring from another vertex on; the last position still repeats the first. */
function turned(ring: Ring, start: number): Ring {
  const vertices = ring.slice(0, -1);
  const first = start % vertices.length;
  const order = [...vertices.slice(first), ...vertices.slice(0, first)];
  return [...order, ...order.slice(0, 1)];
}

function onSameSide(a: Position, b: Position | undefined, box: Box): boolean {
  if (!b) return false;
  return ([0, 1, 2, 3] as const).some((side) => {
    const axis = side % 2 === 0 ? 0 : 1;
    return a[axis] === box[side] && b[axis] === box[side];
  });
}
