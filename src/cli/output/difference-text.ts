import { areaParts, areaRangeText } from '#formats/area-text.ts';
import { changeText } from '#formats/change-text.ts';
import type { ComparedSide, WrittenDifference } from '#formats/difference-json.ts';
import { differenceSentence } from '#formats/difference-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { accessText } from '#formats/reason-text.ts';
import { messages } from '#i18n/messages.ts';
import type { AreaDifference } from '#situation/area-difference.ts';
import type { SiteDifference } from '#situation/difference.ts';
import { differenceStatements } from '#situation/difference-statements.ts';
import type { SystemStanding } from '#situation/focus-difference.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import { lengthIn } from './distance-text.ts';
import { table } from './table.ts';

interface Part {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What changed between two situations, in a line, in sentences and as tables for a terminal. */
export function differenceText(written: WrittenDifference): string {
  const { atlas, change, areas, language } = written;
  const sentences = differenceStatements(change, areas).map(
    (statement) => `${differenceSentence(statement, written)}\n`,
  );
  const same = `${messages(language).difference.same}\n`;
  const parts = [sitesPart(written), focusPart(written), systemsPart(written), areasPart(written)];
  return [
    `before  ${sideText(written.before)}\nafter   ${sideText(written.after)}\n\n`,
    `${changeText(atlas, change, language)}\n\n`,
    ...(sentences.length === 0 ? [same] : sentences),
    ...parts
      .filter(({ rows }) => rows.length > 0)
      .map(
        ({ heads, rows }) =>
          `\n${table(
            heads.map((head) => ({ head })),
            rows,
          )}`,
      ),
  ].join('');
}

/** Where one of the two comes from: `a.scenario.json, B, “Without Kadena”, 2023-04-30, changed`. */
function sideText({ scenario, file, side, isChanged }: ComparedSide): string {
  const { title, presetId, date } = scenario;
  return [
    file ?? presetId,
    ...(side === undefined ? [] : [side.toUpperCase()]),
    ...(title === undefined ? [] : [`“${title}”`]),
    date,
    ...(isChanged ? ['changed'] : []),
  ].join(', ');
}

function sitesPart({ atlas, change, language }: WrittenDifference): Part {
  const row =
    (turn: string) =>
    ({ siteId, after, before }: SiteDifference) => {
      const access = after ?? before;
      const why = access === undefined ? '' : accessText(atlas, access, language);
      return [turn, siteId, nameOfPlace(atlas, siteId, language), why];
    };
  const rows = [...change.opened.map(row('opened')), ...change.closed.map(row('closed'))];
  return { heads: ['change', 'site', 'name', 'why'], rows };
}

function focusPart({ atlas, change, language, unit }: WrittenDifference): Part {
  const nearest = (row: ProximityRow | undefined) =>
    row === undefined
      ? 'none'
      : `${row.siteId}, ${lengthIn(row.metres, unit)}, ${Math.round(row.azimuthDegrees) % 360}°`;
  const rows = change.focus.map((one) => [
    one.focusId,
    nameOfPlace(atlas, one.focusId, language),
    `${one.depthBefore} → ${one.depthAfter}`,
    `${one.uncertainBefore} → ${one.uncertainAfter}`,
    nearest(one.nearestBefore),
    nearest(one.nearestAfter),
  ]);
  const heads = ['focus', 'name', 'reached by', 'uncertain', 'nearest before', 'nearest after'];
  return { heads, rows };
}

function systemsPart({ change }: WrittenDifference): Part {
  const standing = ({ verdict, inside, uncertain }: SystemStanding) =>
    verdict === 'outside' ? verdict : `${verdict} (${inside} + ${uncertain})`;
  const rows = change.focus.flatMap(({ focusId, systems }) =>
    systems.map(({ systemId, before, after }) => [
      focusId,
      systemId,
      standing(before),
      standing(after),
    ]),
  );
  return { heads: ['focus', 'system', 'before (for certain + uncertain)', 'after'], rows };
}

function areasPart({ areas, language }: WrittenDifference): Part {
  const heads = ['area by the low and the high figures', 'sea and land', 'sea', 'land'];
  if (areas === undefined) return { heads, rows: [] };
  const row = (what: string, which: keyof AreaDifference) => [
    what,
    ...areaParts.map((part) =>
      areaRangeText({ low: areas.low[which], high: areas.high[which] }, part, language),
    ),
  ];
  return {
    heads,
    rows: [
      row('reached in both', 'both'),
      row('lost', 'lost'),
      row('gained', 'gained'),
      row('by fewer sites', 'shallower'),
      row('by more sites', 'deeper'),
    ],
  };
}
