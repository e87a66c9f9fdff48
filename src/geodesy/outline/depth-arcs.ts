import { type Arc, OPEN, TURN, touches } from './arcs.ts';
import type { DiscTable } from './disc-table.ts';
import { addTurns, forEachPart, type RingTurn } from './ring-turns.ts';

/** A disc that hides some of a ring: how much of it surely, and how much at most, either side of the middle. */
interface Hider {
  readonly by: number;
  readonly middle: number;
  readonly core: number;
  readonly outer: number;
}

/**
 * The pieces of a ring by how many other discs hold them: at `k - 1` those on the edge of what at least `k` discs hold, for
 * `k` from 1 to `deepest`. Outside the ring there one disc fewer holds a place than inside. A sphere says which discs
 * surely hold what; the ellipsoid is asked where an edge that is wanted can show.
 * O(m log m) with m discs that meet the ring.
 */
export function arcsByDepth(
  discs: DiscTable,
  ring: number,
  others: readonly number[],
  deepest: number,
): Arc[][] {
  const hiders: Hider[] = [];
  let everywhere = 0;
  for (const by of others) {
    if (by === ring) continue;
    const { middle, core, outer } = discs.bound(ring, by);
    if (core === Math.PI) everywhere++;
    else if (outer > 0) hiders.push({ by, middle, core, outer });
    if (everywhere >= deepest) return [];
  }
  const shallow = shallowParts(hiders, everywhere, deepest);
  const turns: RingTurn[] = [];
  for (const { by, middle, core, outer } of hiders) {
    const isDoubtful = touchesEither(shallow, middle, core, outer);
    const hidden = isDoubtful ? discs.hidden(ring, by) : sure(middle, core);
    if (hidden === 'everything') everywhere++;
    else if (hidden !== 'nothing') {
      everywhere += addTurns(turns, hidden, discs.nodeOf(ring, by), discs.nodeOf(by, ring));
    }
  }
  const arcs: Arc[][] = Array.from({ length: deepest }, () => []);
  forEachPart(turns, everywhere, (arc, count) => arcs[count]?.push(arc));
  return arcs;
}

/** The parts of a ring that are not surely held by so many other discs that no edge which is wanted can show. */
function shallowParts(hiders: readonly Hider[], everywhere: number, deepest: number): Arc[] {
  const turns: RingTurn[] = [];
  let atStart = everywhere;
  for (const { middle, core } of hiders) {
    const hidden = sure(middle, core);
    if (hidden !== 'nothing') atStart += addTurns(turns, hidden, OPEN, OPEN);
  }
  const shallow: Arc[] = [];
  forEachPart(turns, atStart, (arc, count) => {
    const last = shallow.at(-1);
    if (count >= deepest) return;
    if (last?.end === arc.start) shallow[shallow.length - 1] = { ...last, end: arc.end };
    else shallow.push(arc);
  });
  return shallow;
}

function sure(middle: number, core: number): 'nothing' | readonly [start: number, end: number] {
  return core === 0 ? 'nothing' : [middle - core, middle + core];
}

/** Whether the azimuths that a disc hides perhaps, but not surely, are on one of the arcs. */
function touchesEither(arcs: readonly Arc[], middle: number, core: number, outer: number): boolean {
  if (outer === Math.PI) return touches(arcs, middle + core, middle - core + TURN);
  return (
    touches(arcs, middle - outer, middle - core) || touches(arcs, middle + core, middle + outer)
  );
}
