import type { Atlas } from '#atlas/atlas.ts';
import { sweepDocument } from '#formats/sweep-json.ts';
import { combinationText } from '#formats/sweep-text.ts';
import type { Language } from '#i18n/language.ts';
import type { SweepRow } from '#situation/sweep.ts';
import { table } from './table.ts';

interface SweepWording {
  readonly atlas: Atlas;
  readonly conditionIds: readonly string[];
  readonly language: Language;
  /** How many combinations were ranked, of which the rows are the first. */
  readonly total: number;
}

/** Ranked combinations as a table for a terminal: a column of depths for each place. */
export function sweepTable(rows: readonly SweepRow[], wording: SweepWording): string {
  const { atlas, conditionIds, language, total } = wording;
  const focusIds = (rows[0]?.focus ?? []).map(({ focusId }) => focusId);
  const lines = rows.map((row, index) => {
    const { reached, depth, focus } = sweepDocument(row);
    return [
      String(index + 1),
      String(reached),
      String(depth),
      ...focus.map((one) =>
        one.uncertain === 0 ? String(one.depth) : `${one.depth}+${one.uncertain}`,
      ),
      combinationText(atlas, conditionIds, row.holding, language),
    ];
  });
  const right = (head: string) => ({ head, align: 'right' as const });
  const heads = [right(''), right('places'), right('depth'), ...focusIds.map(right)];
  return [
    `${total} combinations of ${conditionIds.join(', ') || 'no condition'}; depth, + uncertain\n\n`,
    table([...heads, { head: 'combination' }], lines),
    ...(total > rows.length ? [`\n${total - rows.length} more: see --limit\n`] : []),
  ].join('');
}
