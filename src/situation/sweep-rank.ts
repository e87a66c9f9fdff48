import type { SweepRow } from './sweep.ts';

/** What combinations are ranked by. */
interface Rank {
  readonly reached: number;
  readonly depth: number;
  readonly uncertain: number;
}

/**
 * Combinations by what they reach, the best first: by how many of the focus places are reached, by the depth at all of them
 * together, by the sites that reach them by some figures only; and where these are equal, the fewer conditions that must
 * hold. What is equal in all of it stays in its order. O(rows x focus places + rows log rows).
 *
 * @param focusIds the places that count; all that were asked about where absent
 */
export function rankSweep(
  rows: readonly SweepRow[],
  focusIds?: readonly string[],
): readonly SweepRow[] {
  const ranks = new Map(rows.map((row) => [row, rankOf(row, focusIds)]));
  const nothing: Rank = { reached: 0, depth: 0, uncertain: 0 };
  return [...rows].sort((a, b) => {
    const [one, other] = [ranks.get(a) ?? nothing, ranks.get(b) ?? nothing];
    return (
      other.reached - one.reached ||
      other.depth - one.depth ||
      other.uncertain - one.uncertain ||
      a.holding.length - b.holding.length
    );
  });
}

function rankOf({ focus }: SweepRow, focusIds: readonly string[] | undefined): Rank {
  let [reached, depth, uncertain] = [0, 0, 0];
  for (const one of focus) {
    if (focusIds?.includes(one.focusId) === false) continue;
    reached += one.depth > 0 ? 1 : 0;
    depth += one.depth;
    uncertain += one.uncertain;
  }
  return { reached, depth, uncertain };
}
