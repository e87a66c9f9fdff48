import { type LengthUnit, toUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';

/** The thin space that stands between a figure and its unit. */
const THIN_SPACE = '\u2009';

/** From this figure on, in its unit, a length is shown without decimals. */
const WHOLE_FROM = 100;

/** A length in a unit, without naming the unit: one decimal below 100, none above. */
export function figureText(metres: number, unit: LengthUnit, language: Language): string {
  const value = toUnit(metres, unit);
  const rounded = Math.round(value * 10) / 10;
  return formatNumber(value, language, Math.abs(rounded) < WHOLE_FROM ? 1 : 0);
}

/** A length with its unit: `643 km`, `58.0 nmi`. */
export function lengthText(metres: number, unit: LengthUnit, language: Language): string {
  return `${figureText(metres, unit, language)}${THIN_SPACE}${messages(language).units[unit]}`;
}

/** How far off something may be, in metres below a kilometre and in kilometres above: `50.0 m`, `2.5 km`. */
export function precisionText(metres: number, language: Language): string {
  return lengthText(metres, metres < 1000 ? 'm' : 'km', language);
}
