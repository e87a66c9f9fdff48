import type { Box, Position, Ring } from '../basemap/geometry.ts';
import { borderPlace } from './border-chains.ts';

interface End {
  readonly chain: number;
  readonly leaves: boolean;
  readonly place: number;
}

/** The widest step between two sources on the border that is taken for the same shore. */
const WIDEST_STEP_DEGREES = 0.25;

/**
 * Joins the coastlines inside a box, from one source, with those outside it, from another, to closed rings.
 * All run with the land on their right. Along the border the two sources disagree by short stretches, where one
 * says land and the other sea; each stretch ends at two chain ends, and those two are joined by it.
 *
 * @param box its south-west corner must lie at sea in both sources
 * @throws when the ends cannot be paired, or a stretch is longer than two views of one shore can be
 */
export function joinAtBorder(chains: readonly Ring[], box: Box): Ring[] {
  const next = pairEnds(chains, box);
  const left = new Set(chains.keys());
  const rings: Ring[] = [];
  for (const start of left) {
    const ring: Position[] = [];
    for (let at = start; left.delete(at); at = next.get(at) ?? start) {
      for (const position of chains[at] ?? []) push(ring, position);
    }
    const first = ring[0];
    if (first) push(ring, first);
    rings.push(ring);
  }
  return rings;
}

function pairEnds(chains: readonly Ring[], box: Box): Map<number, number> {
  const ends = chains
    .flatMap((chain, index): End[] => {
      const [first, last] = [chain[0], chain.at(-1)];
      if (!first || !last) return [];
      return [
        { chain: index, leaves: false, place: borderPlace(first, box) },
        { chain: index, leaves: true, place: borderPlace(last, box) },
      ];
    })
    .sort((a, b) => a.place - b.place);
  const next = new Map<number, number>();
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [ends[i], ends[i + 1]];
    if (!a || !b || a.leaves === b.leaves || b.place - a.place > WIDEST_STEP_DEGREES) {
      throw new Error(
        `the coastlines that meet the border of the region at ${a?.place} and ${b?.place} degrees along it ` +
          'are not the same shore: move the border to where both sources agree',
      );
    }
    next.set(a.leaves ? a.chain : b.chain, a.leaves ? b.chain : a.chain);
  }
  return next;
}

function push(ring: Position[], position: Position): void {
  const last = ring.at(-1);
  if (last?.[0] !== position[0] || last[1] !== position[1]) ring.push(position);
}
