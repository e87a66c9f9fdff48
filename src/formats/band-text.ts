import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Band } from '#situation/band.ts';
import { figureText, lengthText } from './length-text.ts';

/** The figures of a band: `1,093 km`, or `1,082 to 1,239 km, stated 1,093 km` where they differ. */
export function bandText(
  { lowMetres, statedMetres, highMetres }: Pick<Band, 'lowMetres' | 'statedMetres' | 'highMetres'>,
  unit: LengthUnit,
  language: Language,
): string {
  const texts = messages(language).statements;
  const stated = lengthText(statedMetres, unit, language);
  if (lowMetres === highMetres) return texts.bandExact({ stated });
  return texts.bandSpread({
    low: figureText(lowMetres, unit, language),
    stated,
    high: lengthText(highMetres, unit, language),
  });
}

/** What the figures are: `combat radius, published, unrefuelled`. */
export function bandCaption(
  { kind, computed, verified }: Pick<Band, 'kind' | 'computed' | 'verified'>,
  refuellable: boolean,
  language: Language,
): string {
  const { statements: texts, kinds } = messages(language);
  return [
    kinds.ranges[kind],
    computed ? texts.computed : texts.published,
    ...(verified ? [] : [texts.unverified]),
    ...(refuellable ? [computed ? texts.refuelled : texts.unrefuelled] : []),
  ].join(texts.listSeparator);
}

/** Why a distance is uncertain: the figures that it lies between. */
export function uncertaintyText(
  { lowMetres, highMetres }: Pick<Band, 'lowMetres' | 'highMetres'>,
  unit: LengthUnit,
  language: Language,
): string {
  return messages(language).statements.uncertainBetween({
    low: figureText(lowMetres, unit, language),
    high: lengthText(highMetres, unit, language),
  });
}
