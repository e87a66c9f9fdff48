import type { LengthUnit } from '#geodesy/units.ts';
import type { CheckReason } from '#situation/check-reason.ts';
import type { Words } from './words.ts';

const THIN_SPACE = '\u2009';

type LengthReason = Extract<CheckReason, { kind: 'length' }>;

/** The names of the units, in the plural. */
const unitNames = { km: 'kmName', mi: 'miName', nmi: 'nmiName', m: 'm' } as const;

function unitName(unit: LengthUnit, { messages }: Words): string {
  return messages.units[unitNames[unit]];
}

/** A length against the line measured. */
export function lengthReasonText(reason: LengthReason, words: Words): string {
  const { texts } = words;
  const { outcome, measuredMetres, uncertaintyMetres, givenMetres, unfitUnits, unit } = reason;
  const distance = words.exact(measuredMetres);
  const isOneUnit = unit !== undefined && unfitUnits.length > 0;
  switch (outcome) {
    case 'to-the-digit':
      return isOneUnit
        ? texts.inOneUnit({ distance, unit: unitName(unit, words) })
        : texts.toTheDigit({ distance });
    case 'rounding':
      return isOneUnit
        ? texts.roundingInOneUnit({ distance, unit: unitName(unit, words) })
        : texts.rounding({ distance });
    case 'off':
      return texts.off({ distance, given: words.length(givenMetres ?? 0) });
    case 'too-vague':
      return texts.tooVague({ distance, uncertainty: words.length(uncertaintyMetres) });
    case 'one-reading-only':
      return texts.readingOnly({
        distance: words.exact(measuredMetres, unit),
        unit: unitName(unit ?? 'nmi', words),
      });
  }
}

/** One length in another unit. */
export function conversionText(
  { value, unit, converted, convertedUnit }: Extract<CheckReason, { kind: 'conversion' }>,
  words: Words,
): string {
  const { texts, messages } = words;
  const figure = (amount: number, of: LengthUnit) =>
    `${words.number(amount)}${THIN_SPACE}${messages.units[of]}`;
  const rounded = Math.round(converted * 10) / 10;
  return texts.conversion({ from: figure(value, unit), to: figure(rounded, convertedUnit) });
}

/** The unit that a claim's lengths are worded in: its own, else the reader's. */
export function wordedUnit(givenUnit: string | undefined, chosen: LengthUnit): LengthUnit {
  if (givenUnit === 'miles') return 'mi';
  const own = (['km', 'mi', 'nmi', 'm'] as const).find((unit) => unit === givenUnit);
  return own ?? chosen;
}
