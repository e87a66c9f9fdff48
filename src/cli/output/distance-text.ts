import type { GivenPlaceJson } from '#formats/position-json.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { type LengthUnit, toUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { GivenPlace } from '../input/resolve-place.ts';

/** Decimals of a length in text: to 100 m in the large units, to the metre in metres. */
const decimals: Readonly<Record<LengthUnit, number>> = { km: 1, mi: 1, nmi: 1, m: 0 };

/** A length in a unit with its name: `642.8 km`. */
export function lengthIn(metres: number, unit: LengthUnit): string {
  return `${formatNumber(toUnit(metres, unit), 'en', decimals[unit])} ${unit}`;
}

/** A length in the unit asked for, or in kilometres with both kinds of mile where none was. */
export function distanceText(metres: number, unit: LengthUnit | undefined): string {
  if (unit !== undefined) return lengthIn(metres, unit);
  return `${lengthIn(metres, 'km')} (${lengthIn(metres, 'mi')}, ${lengthIn(metres, 'nmi')})`;
}

/** What an earth model is called. */
export function modelText(model: EarthModel): string {
  return model === 'wgs84' ? 'WGS 84 ellipsoid' : 'sphere of radius 6,371,008.8 m';
}

/** A place of the command line as JSON. */
export function givenPlaceDocument({ input, place, name, position }: GivenPlace): GivenPlaceJson {
  return { input, placeId: place?.id ?? null, name, position };
}
