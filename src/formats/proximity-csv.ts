import type { Atlas } from '#atlas/atlas.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { type LengthUnit, toUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { isOwn } from '#scenario/own.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Situation } from '#situation/resolve.ts';
import { sourcesOfTable } from './bibliography.ts';
import { sourceLine } from './bibliography-text.ts';
import { csvLine } from './csv-line.ts';
import { ownGroundText } from './own-ground-text.ts';
import { nameOfPlace } from './place-name.ts';
import { accessText } from './reason-text.ts';
import { type StatedSpeed, travelHours } from './travel-time-text.ts';

/** What a proximity table is written from. */
export interface ProximityTable {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  readonly situation: Situation;
  /** The rows to write, in the order to write them. */
  readonly rows: readonly ProximityRow[];
  readonly earthModel: EarthModel;
  readonly language: Language;
  /** The speed at which times are told, where they are. */
  readonly speed?: StatedSpeed | undefined;
}

/** Decimals of a length: in kilometres to the metre. */
const LENGTH_DECIMALS = 3;

const AZIMUTH_DECIMALS = 2;

const HOUR_DECIMALS = 3;

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
  'held',
  'own',
  'own_ground',
];

/** Columns that stand at the end where a speed is stated. */
const timeHeader = ['speed', 'distance_over_speed_h'];

/**
 * The proximity table as CSV (RFC 4180: CRLF, UTF-8): a line that starts with `#` and says scenario, date,
 * earth model and source, a header that names the units, then a line a row, and last a line that starts with `#` for
 * each source of its places and ranges. `held` says where a site is held open or closed over its conditions, `own` which of
 * the row's places and systems are the user's own, `own_ground` what those rest on. Figures have a point and no thousands in every language.
 */
export function proximityCsv(table: ProximityTable): string {
  const { atlas, scenario, situation, rows, earthModel, language, speed } = table;
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
      scenario.forced[row.siteId] ?? '',
      ...ownFields(atlas, row, language),
      ...(speed === undefined ? [] : timeFields(row, speed)),
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
  return [
    csvLine([`# ${source}`]),
    csvLine([...header, ...(speed === undefined ? [] : timeHeader)]),
    ...lines,
    ...cited,
  ].join('');
}

/** The ids of a row's own places and systems, and what each rests on. */
function ownFields(atlas: Atlas, row: ProximityRow, language: Language): readonly string[] {
  const ids = [row.siteId, row.focusId, ...row.systems.map(({ systemId }) => systemId)];
  const own = ids.filter(isOwn);
  const grounds = own.map((id) => `${id}: ${ownGroundText(atlas, id, language)}`);
  return [own.join(' '), grounds.join('; ')];
}

function timeFields({ metres }: ProximityRow, speed: StatedSpeed): readonly string[] {
  return [`${speed.value} ${speed.unit}`, travelHours(metres, speed).toFixed(HOUR_DECIMALS)];
}
