import { inverse } from '../inverse.ts';
import type { DiscTable } from './disc-table.ts';
import { linkArcs, type RingArcs, type Step } from './link-arcs.ts';

/** The edge of the region on the left of some arcs of rings, as closed loops of arcs. */
export function regionLoops(discs: DiscTable, rings: readonly RingArcs[]): Step[][] {
  const gapMetres = (end: Step, start: Step) =>
    inverse(discs.at(end.ring).positionAt(end.to), discs.at(start.ring).positionAt(start.from))
      .metres;
  return linkArcs(rings, gapMetres);
}
