import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';

/** Decimals of a degree: a ten-thousandth is at most 11 m. */
const DECIMALS = 4;

/** A position as latitude and longitude in degrees: `26.3517° N, 127.7694° E`. */
export function positionText(
  [longitude, latitude]: readonly [number, number],
  language: Language,
): string {
  const degrees = (value: number) => `${formatNumber(Math.abs(value), language, DECIMALS)}°`;
  const northing = `${degrees(latitude)} ${latitude < 0 ? 'S' : 'N'}`;
  const easting = `${degrees(longitude)} ${longitude < 0 ? 'W' : 'E'}`;
  return `${northing}, ${easting}`;
}
