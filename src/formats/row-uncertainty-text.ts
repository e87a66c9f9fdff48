import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Reach } from '#situation/reach.ts';
import { uncertaintyText } from './band-text.ts';

/** Why a row is uncertain, or nothing where it is not: the figures that its distance lies between. */
export function rowUncertaintyText(
  row: ProximityRow,
  reach: readonly Reach[],
  unit: LengthUnit,
  language: Language,
): string | undefined {
  const found = doubtfulReach(row, reach);
  return found && uncertaintyText(found.band, unit, language);
}

/** The reach that leaves a row uncertain, or nothing where it is not. */
export function doubtfulReach(row: ProximityRow, reach: readonly Reach[]): Reach | undefined {
  if (row.verdict !== 'uncertain') return undefined;
  const doubtful = row.systems.find(({ verdict }) => verdict === 'uncertain');
  return reach.find(
    ({ siteId, systemId }) => siteId === row.siteId && systemId === doubtful?.systemId,
  );
}
