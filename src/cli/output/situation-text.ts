import type { Stated } from '#formats/headline-text.ts';
import { nameOfPlace, placeName } from '#formats/place-name.ts';
import { accessText } from '#formats/reason-text.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import { formatAzimuth } from '#i18n/format-azimuth.ts';
import type { Language } from '#i18n/language.ts';
import { conditionHolds } from '#situation/access.ts';
import { lengthIn } from './distance-text.ts';
import { table } from './table.ts';

/** What a scenario assumes and what follows, as tables for a terminal. */
export function situationText(stated: Stated, language: Language, unit: LengthUnit): string {
  return [
    assumed(stated, language),
    focus(stated, language, unit),
    sites(stated, language),
    proximity(stated, language, unit),
  ].join('\n');
}

function assumed({ atlas, scenario }: Stated, language: Language): string {
  const rows = [...atlas.conditions.values()].map((condition) => [
    conditionHolds(atlas, scenario, condition.id) ? 'true' : 'false',
    condition.id,
    condition.title[language],
  ]);
  const heads = [{ head: 'assumed' }, { head: 'condition' }, { head: `on ${scenario.date}` }];
  return table(heads, rows);
}

function focus({ atlas, situation }: Stated, language: Language, unit: LengthUnit): string {
  const rows = situation.focus.map(({ focusId, depth, uncertain, nearestOpen }) => [
    focusId,
    nameOfPlace(atlas, focusId, language),
    String(depth),
    String(uncertain.length),
    nearestOpen === undefined ? '' : nearestOpen.siteId,
    nearestOpen === undefined ? '' : lengthIn(nearestOpen.metres, unit),
  ]);
  return table(
    [
      { head: 'focus' },
      { head: 'name' },
      { head: 'reached by', align: 'right' },
      { head: 'uncertain', align: 'right' },
      { head: 'nearest open site' },
      { head: 'distance', align: 'right' },
    ],
    rows,
  );
}

function sites({ atlas, situation }: Stated, language: Language): string {
  const rows = atlas.sites.map((site) => {
    const access = situation.access.get(site.id);
    const why = access === undefined ? '' : accessText(atlas, access, language);
    return [site.id, placeName(site, language), site.country ?? '', site.site.basis, why];
  });
  const heads = ['site', 'name', 'country', 'basis', 'open or closed'];
  return table(
    heads.map((head) => ({ head })),
    rows,
  );
}

function proximity({ situation }: Stated, language: Language, unit: LengthUnit): string {
  const rows = situation.proximity
    .filter(({ open, verdict }) => open || verdict !== undefined)
    .map((row) => [
      row.focusId,
      row.siteId,
      lengthIn(row.metres, unit),
      formatAzimuth(row.azimuthDegrees, language),
      row.verdict ?? '',
      row.systems.map(({ systemId, verdict }) => `${systemId} ${verdict}`).join(', '),
    ]);
  return table(
    [
      { head: 'focus' },
      { head: 'open site' },
      { head: 'distance', align: 'right' },
      { head: 'azimuth', align: 'right' },
      { head: 'reach' },
      { head: 'systems' },
    ],
    rows,
  );
}
