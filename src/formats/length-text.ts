import { type LengthUnit, toUnit, type WrittenUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';

/** The thin space that stands between a figure and its unit. */
const THIN_SPACE = '\u2009';

/** From this figure on, in its unit, a length is shown without decimals. */
const WHOLE_FROM = 100;

/** Below this length tenths of a kilometre or a mile tell too little. */
const SHORT_BELOW_METRES = 1000;

/**
 * What a short length is told in: feet go with statute miles; metres go with nautical miles, as on charts (IHO S-4) and in
 * the units of aviation (ICAO Annex 5).
 */
const shortUnits = { km: 'm', mi: 'ft', nmi: 'm', m: 'm' } as const satisfies Record<
  LengthUnit,
  WrittenUnit
>;

/** A figure and the unit that it is written in. */
interface WrittenLength {
  readonly figure: string;
  readonly unit: WrittenUnit;
  /** Whether the length is so short that it is written in another unit than the one asked for. */
  readonly isShort: boolean;
}

/**
 * A length as it is written: one decimal below 100 of the unit, none above; below a kilometre in whole metres, or in feet
 * where the unit is the statute mile.
 */
export function writtenLength(metres: number, unit: LengthUnit, language: Language): WrittenLength {
  const isShort = unit !== 'm' && Math.round(Math.abs(metres)) < SHORT_BELOW_METRES;
  const written = isShort ? shortUnits[unit] : unit;
  const value = toUnit(metres, written);
  const decimals = isShort || Math.abs(Math.round(value * 10) / 10) >= WHOLE_FROM ? 0 : 1;
  return { figure: formatNumber(value, language, decimals), unit: written, isShort };
}

/**
 * A length where its unit stands elsewhere, as in a column: the figure alone. A short length, which is written in another unit,
 * names it: `643`, `420 m`.
 */
export function figureText(metres: number, unit: LengthUnit, language: Language): string {
  const { figure, isShort } = writtenLength(metres, unit, language);
  return isShort ? lengthText(metres, unit, language) : figure;
}

/** A length with its unit: `643 km`, `58.0 nmi`, `420 m`. */
export function lengthText(metres: number, unit: LengthUnit, language: Language): string {
  const written = writtenLength(metres, unit, language);
  return `${written.figure}${THIN_SPACE}${messages(language).units[written.unit]}`;
}

/**
 * A length that a figure is held against: to so many decimals whatever its size, below a kilometre as `lengthText` writes it.
 */
export function exactLengthText(
  metres: number,
  unit: LengthUnit,
  language: Language,
  decimals: 0 | 1 = 1,
): string {
  if (writtenLength(metres, unit, language).isShort) return lengthText(metres, unit, language);
  const figure = formatNumber(toUnit(metres, unit), language, decimals);
  return `${figure}${THIN_SPACE}${messages(language).units[unit]}`;
}

/** Lengths in a row, the unit named once where it is one for all: `100, 250 km`, `420 m, 1.5 km`. */
export function lengthsText(
  lengths: readonly number[],
  unit: LengthUnit,
  language: Language,
): string {
  const { statements, units } = messages(language);
  const isAnyShort = lengths.some((metres) => writtenLength(metres, unit, language).isShort);
  const texts = lengths.map((metres) =>
    isAnyShort ? lengthText(metres, unit, language) : figureText(metres, unit, language),
  );
  const joined = texts.join(statements.listSeparator);
  return isAnyShort ? joined : `${joined}${THIN_SPACE}${units[unit]}`;
}

/** How far off something may be, in metres below a kilometre and in kilometres above: `50.0 m`, `2.5 km`. */
export function precisionText(metres: number, language: Language): string {
  return lengthText(metres, metres < 1000 ? 'm' : 'km', language);
}
