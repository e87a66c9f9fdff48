import type { Claim } from '#atlas/claim.ts';
import { type LengthUnit, toMetres, toUnit } from '#geodesy/units.ts';
import { formatAzimuth } from '#i18n/format-azimuth.ts';
import { formatDate } from '#i18n/format-date.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { CheckReason } from '#situation/check-reason.ts';
import type {
  CheckResult,
  FigureDifference,
  GivenFigure,
  MeasuredFigure,
} from '#situation/claim-check.ts';
import { exactLengthText, precisionText } from './length-text.ts';

const THIN_SPACE = '\u2009';

const lengthUnits: readonly string[] = ['km', 'mi', 'nmi', 'm'] satisfies LengthUnit[];

/** A length that is less certain than this many of its unit is shown without decimals. */
const WHOLE_FROM_UNCERTAINTY = 5;

function isLengthUnit(unit: string): unit is LengthUnit {
  return lengthUnits.includes(unit);
}

/** The figure as the document writes it, digit by digit, where the check has it. */
function writtenOf({ check }: Claim): string | undefined {
  if (check.kind === 'conversion') return check.to.written;
  return 'figure' in check && typeof check.figure === 'object' ? check.figure.written : undefined;
}

/** The claim's own word for what its figure counts, in the reader's language. */
function unitWord({ check }: Claim, unit: string, language: Language): string {
  const { sources, units } = messages(language);
  if (isLengthUnit(unit)) return units[unit];
  if (unit === 'miles') return sources.miles;
  if (unit === 'rank') return sources.rank;
  if (check.kind === 'published') return check.figure.unit[language];
  if (check.kind === 'rank') return check.unit[language];
  return unit;
}

/** A number with what it counts: `54,000 people`, `1 earlier event`. */
function countText(
  claim: Claim,
  { value, unit }: Pick<GivenFigure, 'value' | 'unit'>,
  language: Language,
  written = plainNumber(value, language),
): string {
  const { sources } = messages(language);
  if (unit === 'sites') return sources.siteCount({ count: value });
  if (unit === 'earlier') return sources.earlierCount({ count: value });
  return `${written}${THIN_SPACE}${unitWord(claim, unit, language)}`;
}

function plainNumber(value: number, language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
  return formatNumber(value, language, decimals);
}

/** A figure as its document gives it: `about 70 miles`, `54,000 people`. */
export function givenText(claim: Claim, given: GivenFigure, language: Language): string {
  const texts = messages(language).sources;
  const worded = countText(claim, given, language, writtenOf(claim));
  return given.qualifier === undefined ? worded : texts[given.qualifier]({ figure: worded });
}

/** A length to the tenth, or to the whole where it is not that certain. */
function measuredLength(
  metres: number,
  uncertaintyMetres: number,
  unit: LengthUnit,
  language: Language,
): string {
  const isVague = toUnit(uncertaintyMetres, unit) >= WHOLE_FROM_UNCERTAINTY;
  return exactLengthText(metres, unit, language, isVague ? 0 : 1);
}

/** How far two lengths are apart, to the tenth like they are; where that would be nothing, as a short length. */
function lengthApart(metres: number, unit: LengthUnit, language: Language): string {
  const tenths = formatNumber(toUnit(metres, unit), language, 1);
  if (tenths === formatNumber(0, language, 1)) return exactLengthText(metres, unit, language);
  return `${tenths}${THIN_SPACE}${messages(language).units[unit]}`;
}

/** Units that a measured length is shown in: the reader's, then the document's where it is another. */
function shownUnits(given: GivenFigure | undefined, unit: LengthUnit): readonly LengthUnit[] {
  const ofDocument = given?.unit === 'miles' ? 'mi' : given?.unit;
  if (ofDocument === undefined || !isLengthUnit(ofDocument) || ofDocument === unit) return [unit];
  return [unit, ofDocument];
}

/** A figure as it was measured: `642.8 km (399.4 mi), within 1.1 km`; dates and counts as they are. */
export function measuredText(
  claim: Claim,
  { given, measured }: Pick<CheckResult, 'given' | 'measured'>,
  unit: LengthUnit,
  language: Language,
): string | undefined {
  if (measured === undefined) return undefined;
  switch (measured.kind) {
    case 'length':
      return lengthMeasured(measured, given, unit, language);
    case 'number':
      return countText(claim, measured, language);
    case 'date': {
      const from = formatDate(measured.from, language);
      if (measured.to === undefined || measured.to === measured.from) return from;
      return messages(language).sources.span({ from, to: formatDate(measured.to, language) });
    }
    case 'azimuth':
      return formatAzimuth(measured.degrees, language);
  }
}

type MeasuredLength = Extract<MeasuredFigure, { kind: 'length' }>;

/** A measured length in the reader's unit, and in the document's where it is another: `642.8 km (399.4 mi)`. */
export function measuredLengthText(
  { metres, uncertaintyMetres }: Omit<MeasuredLength, 'kind'>,
  given: GivenFigure | undefined,
  unit: LengthUnit,
  language: Language,
): string {
  const [figure = '', other] = shownUnits(given, unit).map((one) =>
    measuredLength(metres, uncertaintyMetres, one, language),
  );
  return messages(language).sources.measuredLength({ figure, other });
}

function lengthMeasured(
  measured: MeasuredLength,
  given: GivenFigure | undefined,
  unit: LengthUnit,
  language: Language,
): string {
  const figure = measuredLengthText(measured, given, unit, language);
  const { uncertaintyMetres } = measured;
  if (uncertaintyMetres === 0) return figure;
  const within = precisionText(uncertaintyMetres, language);
  return messages(language).sources.measuredWithin({ figure, within });
}

/**
 * How far the measured figure is from the one given: `0.6 km less than given (0.1 %)`. Where no day was said but only which of two
 * came first, it is what lies between them.
 */
export function differenceText(
  claim: Claim,
  result: Pick<CheckResult, 'given' | 'measured' | 'difference' | 'reason'>,
  unit: LengthUnit,
  language: Language,
): string | undefined {
  const { given, measured, difference } = result;
  if (difference === undefined || measured === undefined) return undefined;
  const texts = messages(language).sources;
  if (difference.value === 0) return texts.none;
  if (measured.kind === 'date') return daysText(result.reason, difference, language);
  const amount = amountText(claim, measured, difference, given, unit, language);
  const share =
    difference.share === undefined
      ? undefined
      : `${formatNumber(Math.abs(difference.share) * 100, language, 1)}${THIN_SPACE}%`;
  return difference.value > 0 ? texts.more({ amount, share }) : texts.less({ amount, share });
}

/** Days that lie between two events, or between an event and the days that are meant. */
function daysText(reason: CheckReason, { value }: FigureDifference, language: Language): string {
  const texts = messages(language).sources;
  const days = texts.days({ count: Math.abs(value) });
  if (reason.kind === 'order') return texts.between({ days });
  if (reason.kind === 'date' && reason.saidFrom !== reason.saidTo) {
    const day = formatDate(value > 0 ? reason.saidTo : reason.saidFrom, language);
    return value > 0 ? texts.afterDay({ days, day }) : texts.beforeDay({ days, day });
  }
  return value > 0 ? texts.later({ days }) : texts.earlier({ days });
}

function amountText(
  claim: Claim,
  measured: Exclude<MeasuredFigure, { kind: 'date' }>,
  { value }: FigureDifference,
  given: GivenFigure | undefined,
  unit: LengthUnit,
  language: Language,
): string {
  const amount = Math.abs(value);
  switch (measured.kind) {
    case 'length':
      return lengthApart(amount, shownUnits(given, unit).at(-1) ?? unit, language);
    case 'number':
      return countText(claim, { value: amount, unit: measured.unit }, language);
    case 'azimuth':
      return `${formatNumber(amount, language)}°`;
  }
}

/** A figure read in another unit, in metres and in that unit: `400 nmi are 741 km`. */
export function readingText(value: number, unit: LengthUnit, language: Language): string {
  const { sources, units } = messages(language);
  return sources.reading({
    figure: `${plainNumber(value, language)}${THIN_SPACE}${units[unit]}`,
    metric: measuredLength(toMetres(value, unit), 0, unit === 'km' ? 'mi' : 'km', language),
  });
}
