import { subtract } from './arcs.ts';
import type { RingArcs } from './link-arcs.ts';
import type { LiveArcs } from './live-arcs.ts';

/**
 * The edge of what `all` discs of a table hold and `taken`, some of them, do not: what is left of the other rings outside
 * all discs, and walked the other way what the other discs hide of the edge of those taken. O(arcs).
 */
export function differenceArcs(all: LiveArcs, taken: LiveArcs): readonly RingArcs[] {
  return all.indices().map((ring) => {
    const arcs = all.of(ring);
    return taken.isActive(ring)
      ? { ring, arcs: subtract(taken.of(ring), arcs), isForward: true }
      : { ring, arcs, isForward: false };
  });
}
