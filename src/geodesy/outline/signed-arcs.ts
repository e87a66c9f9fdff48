import { type Arc, SHORTEST } from './arcs.ts';
import type { RingArcs } from './link-arcs.ts';
import type { LiveArcs } from './live-arcs.ts';

/** A union of discs of a table, and whether it is added to a region or taken off it. */
export interface SignedUnion {
  readonly union: LiveArcs;
  readonly sign: 1 | -1;
}

/** Where an arc begins or ends, and by how much the sum changes there. */
interface Change {
  readonly azimuth: number;
  readonly by: number;
  readonly node: number;
}

/**
 * The edge of a region that is a sum of unions of one table: which is 1 in it and 0 outside. Where edges of two unions run
 * along the same piece of a ring they cancel out, or one of them is left. O(arcs log arcs).
 */
export function signedArcs(terms: readonly SignedUnion[]): readonly RingArcs[] {
  const rings = new Set(terms.flatMap(({ union }) => union.indices()));
  return [...rings].flatMap((ring): RingArcs[] => {
    const { added, taken } = sumOfArcs(terms, ring);
    return [
      { ring, arcs: added, isForward: false },
      { ring, arcs: taken, isForward: true },
    ];
  });
}

/** The pieces of a ring where the sum of the unions' arcs is above 0, and below. */
function sumOfArcs(terms: readonly SignedUnion[], ring: number) {
  const added: Arc[] = [];
  const taken: Arc[] = [];
  const changes = changesOf(terms, ring);
  let sum = 0;
  let start: Change | undefined;
  for (let index = 0; index < changes.length; ) {
    const first = changes[index] as Change;
    let next = sum;
    for (; (changes[index]?.azimuth ?? Infinity) - first.azimuth <= SHORTEST; index++) {
      next += (changes[index] as Change).by;
    }
    const isSame = Math.sign(next) === Math.sign(sum);
    const before = sum;
    sum = next;
    if (isSame) continue;
    if (start !== undefined) {
      const arc = { start: start.azimuth, end: first.azimuth };
      const arcs = before > 0 ? added : taken;
      arcs.push({ ...arc, startNode: start.node, endNode: first.node });
    }
    start = next === 0 ? undefined : first;
  }
  return { added, taken };
}

function changesOf(terms: readonly SignedUnion[], ring: number): Change[] {
  return terms
    .flatMap(({ union, sign }) =>
      union.of(ring).flatMap(({ start, end, startNode, endNode }): Change[] => [
        { azimuth: start, by: sign, node: startNode },
        { azimuth: end, by: -sign, node: endNode },
      ]),
    )
    .sort((one, other) => one.azimuth - other.azimuth);
}
