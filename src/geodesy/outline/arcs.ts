/** An end of an arc at azimuth 0, where every ring is cut open, and not where another ring crosses it. */
export const OPEN = -1;

/**
 * A piece of a ring, from one azimuth to a larger one in radians. A node tells at which crossing it begins or ends; see
 * `nodeOf`.
 */
export interface Arc {
  readonly start: number;
  readonly end: number;
  readonly startNode: number;
  readonly endNode: number;
}

/** A whole turn of azimuth. */
export const TURN = 2 * Math.PI;

/** Shorter pieces, in radians, are rounding: less than two micrometres on the largest ring. */
export const SHORTEST = 1e-13;

/** A whole ring. */
export function wholeRing(): Arc[] {
  return [{ start: 0, end: TURN, startNode: OPEN, endNode: OPEN }];
}

/**
 * Takes the azimuths from `start` to `end`, at most a turn later, off arcs that are in order and within [0, 2 pi]; what
 * is left ends there at `startNode` and goes on at `endNode`. O(number of arcs).
 */
export function takeOff(
  arcs: readonly Arc[],
  start: number,
  end: number,
  startNode: number,
  endNode: number,
): Arc[] {
  const turns = Math.floor(start / TURN);
  const from = start - turns * TURN;
  const to = end - turns * TURN;
  const rest = without(arcs, from, to, startNode, endNode);
  return to > TURN ? without(rest, from - TURN, to - TURN, startNode, endNode) : rest;
}

function without(
  arcs: readonly Arc[],
  from: number,
  to: number,
  startNode: number,
  endNode: number,
): Arc[] {
  const rest: Arc[] = [];
  for (const arc of arcs) {
    if (to <= arc.start || from >= arc.end) {
      rest.push(arc);
      continue;
    }
    if (from - arc.start > SHORTEST) {
      rest.push({ start: arc.start, end: from, startNode: arc.startNode, endNode: startNode });
    }
    if (arc.end - to > SHORTEST) {
      rest.push({ start: to, end: arc.end, startNode: endNode, endNode: arc.endNode });
    }
  }
  return rest;
}

/** Whether any azimuth from `start` to `end`, at most a turn later, is on one of the arcs. */
export function touches(arcs: readonly Arc[], start: number, end: number): boolean {
  const turns = Math.floor(start / TURN);
  const from = start - turns * TURN;
  const to = end - turns * TURN;
  for (const arc of arcs) {
    if (from < arc.end && to > arc.start) return true;
    if (to > TURN && to - TURN > arc.start) return true;
  }
  return false;
}

/** What is left of some arcs without others of the same ring: nodes stay where they are. */
export function subtract(arcs: readonly Arc[], others: readonly Arc[]): Arc[] {
  let rest = [...arcs];
  for (const arc of others) rest = without(rest, arc.start, arc.end, arc.startNode, arc.endNode);
  return rest;
}

/** Joins the arc that ends after a whole turn with the one that begins at 0, as one that begins before 0. */
export function joinOpenEnds(arcs: readonly Arc[]): Arc[] {
  const first = arcs[0];
  const last = arcs.at(-1);
  if (!first || !last || first === last) return [...arcs];
  if (first.startNode !== OPEN || last.endNode !== OPEN) return [...arcs];
  const joined = { ...first, start: last.start - TURN, startNode: last.startNode };
  return [joined, ...arcs.slice(1, -1)];
}
