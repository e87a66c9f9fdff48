import type { Arc } from './arcs.ts';
import type { DiscTable } from './disc-table.ts';
import type { RingArcs } from './link-arcs.ts';
import { addTurns, forEachPart, type RingTurn } from './ring-turns.ts';

/** What a disc counts: 1 where it is more, -1 where it is less. */
export type Count = 1 | -1;

/** The pieces of a ring by what the other discs that hold them add up to. */
export type ArcsBySum = ReadonlyMap<number, readonly Arc[]>;

/**
 * The pieces of a ring by what the other discs that hold them add up to, each disc counted as 1 or as -1.
 * O(m log m) with m discs that meet the ring.
 */
export function arcsBySum(discs: DiscTable, ring: number, counts: readonly Count[]): ArcsBySum {
  const turns: RingTurn[] = [];
  let atStart = 0;
  for (const [by, count] of counts.entries()) {
    if (by === ring) continue;
    const { core, outer } = discs.bound(ring, by);
    if (outer === 0) continue;
    const hidden = core === Math.PI ? 'everything' : discs.hidden(ring, by);
    if (hidden === 'nothing') continue;
    if (hidden === 'everything') atStart += count;
    else {
      const [start, end] = [discs.nodeOf(ring, by), discs.nodeOf(by, ring)];
      atStart += addTurns(turns, hidden, start, end, count);
    }
  }
  const arcs = new Map<number, Arc[]>();
  forEachPart(turns, atStart, (arc, sum) => {
    const before = arcs.get(sum);
    if (before === undefined) arcs.set(sum, [arc]);
    else before.push(arc);
  });
  return arcs;
}

/**
 * The edge of where all discs add up to a number above 0 at least, or to one below 0 at most. A disc that counts towards it has
 * the region inside its ring where one is wanting without it; one that counts against it, outside where it is just enough.
 */
export function changeArcs(
  arcs: readonly ArcsBySum[],
  counts: readonly Count[],
  change: number,
): RingArcs[] {
  const towards = Math.sign(change);
  return arcs.map((bySum, ring) => {
    const isTowards = counts[ring] === towards;
    const sum = isTowards ? change - towards : change;
    return { ring, arcs: bySum.get(sum) ?? [], isForward: !isTowards };
  });
}
