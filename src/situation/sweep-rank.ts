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

/**
 * Combinations that assume no more than what they reach needs: those of which no part, of fewer conditions that hold, has the
 * same answer at every focus place. In their order. O(rows x combinations of one answer).
 */
export function needingAll(rows: readonly SweepRow[]): readonly SweepRow[] {
  const byAnswer = new Map<string, SweepRow[]>();
  for (const row of rows) {
    const answer = JSON.stringify(row.focus);
    const alike = byAnswer.get(answer);
    if (alike === undefined) byAnswer.set(answer, [row]);
    else alike.push(row);
  }
  const needed = new Set<SweepRow>();
  for (const alike of byAnswer.values()) {
    const fewestFirst = [...alike].sort((a, b) => a.holding.length - b.holding.length);
    const kept: SweepRow[] = [];
    for (const row of fewestFirst) {
      const holds = new Set(row.holding);
      if (kept.some(({ holding }) => holding.every((id) => holds.has(id)))) continue;
      kept.push(row);
      needed.add(row);
    }
  }
  return rows.filter((row) => needed.has(row));
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
