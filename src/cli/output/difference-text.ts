import type { Atlas } from '#atlas/atlas.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import type { Difference } from '#situation/difference.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import { lengthIn } from './distance-text.ts';
import { table } from './table.ts';

/** What changed between two situations, as tables for a terminal; nothing where nothing did. */
export function differenceText(
  atlas: Atlas,
  { opened, closed, focus }: Difference,
  language: Language,
  unit: LengthUnit,
): string {
  const siteRow = (change: string) => (siteId: string) => [
    change,
    siteId,
    nameOfPlace(atlas, siteId, language),
  ];
  const siteRows = [...opened.map(siteRow('opened')), ...closed.map(siteRow('closed'))];
  const nearest = (row: ProximityRow | undefined) =>
    row === undefined ? 'none' : `${row.siteId}, ${lengthIn(row.metres, unit)}`;
  const focusRows = focus.map((one) => [
    one.focusId,
    nameOfPlace(atlas, one.focusId, language),
    `${one.depthBefore} → ${one.depthAfter}`,
    `${one.uncertainBefore} → ${one.uncertainAfter}`,
    nearest(one.nearestBefore),
    nearest(one.nearestAfter),
  ]);
  const siteHeads = ['change', 'site', 'name'];
  const focusHeads = [
    'focus',
    'name',
    'reached by',
    'uncertain',
    'nearest before',
    'nearest after',
  ];
  const parts = [
    { heads: siteHeads, rows: siteRows },
    { heads: focusHeads, rows: focusRows },
  ];
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ heads, rows }) =>
        `\n${table(
          heads.map((head) => ({ head })),
          rows,
        )}`,
    )
    .join('');
}
