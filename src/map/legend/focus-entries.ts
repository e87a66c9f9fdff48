import { messages } from '#i18n/messages.ts';
import { focusRows } from '../drawing/focus-features.ts';
import { type Moment, showsClaim } from '../drawing/moment.ts';
import type { LegendEntry } from './entry.ts';

/** The places in focus and the lines to the first of them. */
export function focusEntries(moment: Moment): LegendEntry[] {
  const { comparison, scenario, situation, wording } = moment;
  const { legend } = messages(wording.language);
  if (comparison !== undefined) return [];
  if (situation.focus.length === 0 || scenario.focusIds.length === 0) return [];
  const rows = showsClaim(moment) ? [] : focusRows(situation);
  const texts = {
    inside: legend.focusLine,
    uncertain: legend.focusLineUncertain,
    outside: legend.focusLineNearest,
  };
  const lines = (['inside', 'uncertain', 'outside'] as const).filter((verdict) =>
    rows.some((row) => (row.verdict ?? 'outside') === verdict),
  );
  return [
    { id: 'focus', group: 'focus', swatch: { kind: 'focus' }, text: legend.focusFirst },
    ...lines.map(
      (verdict): LegendEntry => ({
        id: `focus-line-${verdict}`,
        group: 'focus',
        swatch: { kind: 'line', colour: 'ink', dash: verdict === 'uncertain' ? 'dotted' : 'solid' },
        text: texts[verdict],
      }),
    ),
  ];
}
