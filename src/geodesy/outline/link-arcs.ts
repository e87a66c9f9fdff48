import { type Arc, joinOpenEnds, OPEN } from './arcs.ts';

/** Arcs of one ring that bound a region, and whether they are walked with growing azimuth to keep it on the left. */
export interface RingArcs {
  readonly ring: number;
  readonly arcs: readonly Arc[];
  readonly isForward: boolean;
}

/** One arc of a boundary, in the direction in which it is walked. */
export interface Step {
  readonly ring: number;
  /** Azimuths in radians: `to` is the smaller where the ring is walked backward. */
  readonly from: number;
  readonly to: number;
}

interface OpenStep extends Step {
  readonly fromNode: number;
  readonly toNode: number;
}

/**
 * Joins arcs end to start into closed loops, at the crossings that they share. Where three rings meet in one point and
 * rounding lets an arc end at a crossing where none begins, the nearest loose start by `gapMetres` is taken.
 * O(arcs), and O(loose ends squared).
 */
export function linkArcs(
  rings: readonly RingArcs[],
  gapMetres: (end: Step, start: Step) => number,
): Step[][] {
  const loops: Step[][] = [];
  const starts = new Map<number, OpenStep>();
  for (const { ring, arcs, isForward } of rings) {
    for (const arc of joinOpenEnds(arcs)) {
      const step: OpenStep = isForward
        ? { ring, from: arc.start, to: arc.end, fromNode: arc.startNode, toNode: arc.endNode }
        : { ring, from: arc.end, to: arc.start, fromNode: arc.endNode, toNode: arc.startNode };
      if (step.fromNode === OPEN) loops.push([step]);
      else starts.set(step.fromNode, step);
    }
  }
  for (const first of starts.values()) {
    if (!starts.has(first.fromNode)) continue;
    loops.push(walk(first, starts, gapMetres));
  }
  return loops;
}

function walk(
  first: OpenStep,
  starts: Map<number, OpenStep>,
  gapMetres: (end: Step, start: Step) => number,
): Step[] {
  const loop: Step[] = [];
  let step: OpenStep | undefined = first;
  while (step) {
    starts.delete(step.fromNode);
    loop.push(step);
    if (step.toNode === first.fromNode) break;
    const end: OpenStep = step;
    step = starts.get(end.toNode) ?? nearest(end, first, starts, gapMetres);
  }
  return loop;
}

/** The loose start nearest to an end, or none where that is the start of the loop itself. */
function nearest(
  end: OpenStep,
  first: OpenStep,
  starts: ReadonlyMap<number, OpenStep>,
  gapMetres: (end: Step, start: Step) => number,
): OpenStep | undefined {
  let best: OpenStep | undefined;
  let least = gapMetres(end, first);
  for (const start of starts.values()) {
    const gap = gapMetres(end, start);
    if (gap < least) [best, least] = [start, gap];
  }
  return best;
}
