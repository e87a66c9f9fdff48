import type { Atlas } from '#atlas/atlas.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { type LengthUnit, toUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Situation } from '#situation/resolve.ts';
import { sourcesOfTable } from './bibliography.ts';
import { sourceLine } from './bibliography-text.ts';
import { csvLine } from './csv-line.ts';
import { nameOfPlace } from './place-name.ts';
import { accessText } from './reason-text.ts';

/** What a proximity table is written from. */
export interface ProximityTable {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  readonly situation: Situation;
  /** The rows to write, in the order to write them. */
  readonly rows: readonly ProximityRow[];
  readonly earthModel: EarthModel;
  readonly language: Language;
}

/** Decimals of a length: in kilometres to the metre. */
const LENGTH_DECIMALS = 3;

const AZIMUTH_DECIMALS = 2;

const header = [
  'site_id',
  'site',
  'place_id',
  'place',
  'distance_km',
  'distance_mi',
  'distance_nmi',
  'azimuth_deg_at_site',
  'azimuth_deg_at_place',
  'access',
  'reason',
  'verdict',
  'systems',
];

/**
 * The proximity table as CSV (RFC 4180: CRLF, UTF-8): a line that starts with `#` and says scenario, date,
 * earth model and source, a header that names the units, then a line a row, and last a line that starts with `#` for
 * each source of its places and ranges. Figures have a point and no thousands in every language.
 */
export function proximityCsv(table: ProximityTable): string {
  const { atlas, scenario, situation, rows, earthModel, language } = table;
  const { followsCsv: texts, kinds } = messages(language);
  const length = (metres: number, unit: LengthUnit) =>
    toUnit(metres, unit).toFixed(LENGTH_DECIMALS);
  const lines = rows.map((row) => {
    const access = situation.access.get(row.siteId);
    const systems = row.systems.map(({ systemId, verdict }) => {
      const name = atlas.systems.get(systemId)?.names[language] ?? systemId;
      return `${name}: ${kinds.verdicts[verdict]}`;
    });
    return csvLine([
      row.siteId,
      nameOfPlace(atlas, row.siteId, language),
      row.focusId,
      nameOfPlace(atlas, row.focusId, language),
      length(row.metres, 'km'),
      length(row.metres, 'mi'),
      length(row.metres, 'nmi'),
      row.azimuthDegrees.toFixed(AZIMUTH_DECIMALS),
      row.backAzimuthDegrees.toFixed(AZIMUTH_DECIMALS),
      row.open ? texts.open : texts.closed,
      access === undefined ? '' : accessText(atlas, access, language),
      row.verdict === undefined ? texts.noSystem : kinds.verdicts[row.verdict],
      systems.join('; '),
    ]);
  });
  const source = texts.source({
    presetId: scenario.presetId,
    date: scenario.date,
    earthModel: earthModel === 'wgs84' ? texts.wgs84 : texts.sphere,
  });
  const places = new Set(rows.flatMap(({ siteId, focusId }) => [siteId, focusId]));
  const cited = sourcesOfTable(atlas, places, scenario.systemIds).map((one) =>
    csvLine([`# ${texts.cites({ line: sourceLine(one, language) })}`]),
  );
  return [csvLine([`# ${source}`]), csvLine(header), ...lines, ...cited].join('');
}
