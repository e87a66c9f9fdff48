import type { GridRegion } from '#geodesy/grid-region.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';

/** A part of the Earth by its sides, to a tenth of a degree: `97.0°–161.0° E, 3.0° S–52.0° N`. */
export function regionText([west, south, east, north]: GridRegion, language: Language): string {
  const eastings = span(west, east, ['W', 'E'], language);
  return `${eastings}, ${span(south, north, ['S', 'N'], language)}`;
}

function span(
  from: number,
  to: number,
  [below, above]: readonly [string, string],
  language: Language,
): string {
  const sideOf = (value: number) => (value < 0 ? below : above);
  const degrees = (value: number) => `${formatNumber(Math.abs(value), language, 1)}°`;
  const start = sideOf(from) === sideOf(to) ? degrees(from) : `${degrees(from)} ${sideOf(from)}`;
  return `${start}–${degrees(to)} ${sideOf(to)}`;
}
