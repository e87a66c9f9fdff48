import { type Arc, OPEN, SHORTEST, TURN } from './arcs.ts';

/** Where the number of other discs round a ring changes, or the sum of what they count. */
export interface RingTurn {
  readonly azimuth: number;
  readonly change: 1 | -1;
  readonly node: number;
}

/**
 * Adds where a disc begins to hold the ring and where it ends, and tells what it adds at azimuth 0: its count if it holds that,
 * else 0.
 */
export function addTurns(
  turns: RingTurn[],
  [start, end]: readonly [start: number, end: number],
  startNode: number,
  endNode: number,
  count: 1 | -1 = 1,
): 0 | 1 | -1 {
  const from = start - TURN * Math.floor(start / TURN);
  const to = from + (end - start);
  const isOver = to > TURN;
  turns.push({ azimuth: from, change: count, node: startNode });
  turns.push({ azimuth: isOver ? to - TURN : to, change: count === 1 ? -1 : 1, node: endNode });
  return isOver ? count : 0;
}

/** Visits the parts of a ring between its turns, in order, with what is counted on each. Sorts the turns. */
export function forEachPart(
  turns: RingTurn[],
  countAtStart: number,
  visit: (arc: Arc, count: number) => void,
): void {
  turns.sort((a, b) => a.azimuth - b.azimuth);
  let count = countAtStart;
  let start = 0;
  let startNode = OPEN;
  for (const { azimuth, change, node } of turns) {
    if (azimuth - start > SHORTEST) {
      visit({ start, end: azimuth, startNode, endNode: node }, count);
    }
    [start, startNode, count] = [azimuth, node, count + change];
  }
  if (TURN - start > SHORTEST) visit({ start, end: TURN, startNode, endNode: OPEN }, count);
}
