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

/**
 * What the figures are: `combat radius, published, unrefuelled`; of a carrier with its weapon both parts with their
 * stated figures: `combat radius 5,543 km + missile range 370 km, computed, unrefuelled`.
 */
export function bandCaption(
  band: Pick<Band, 'kind' | 'computed' | 'verified' | 'own' | 'parts'>,
  refuellable: boolean,
  language: Language,
  unit: LengthUnit = 'km',
): string {
  const { statements: texts, own: ownTexts, kinds } = messages(language);
  const { kind, computed, verified, own, parts } = band;
  const isRefuelled = parts === undefined ? computed : parts[0].band.computed;
  const origin = computed ? texts.computed : own ? ownTexts.figure : texts.published;
  const doubt = own ? ownTexts.figure : texts.unverified;
  return [
    parts === undefined ? kinds.ranges[kind] : partsText(parts, unit, language),
    origin,
    ...(verified || doubt === origin ? [] : [doubt]),
    ...(refuellable ? [isRefuelled ? texts.refuelled : texts.unrefuelled] : []),
  ].join(texts.listSeparator);
}

/** The parts of a combined band with their stated figures, the carrier's first. */
export function partsText(
  parts: NonNullable<Band['parts']>,
  unit: LengthUnit,
  language: Language,
): string {
  const { kinds, own } = messages(language);
  return parts
    .map(({ band }) =>
      own.part({
        kind: kinds.ranges[band.kind],
        figure: lengthText(band.statedMetres, unit, language),
      }),
    )
    .join(' + ');
}

/** Why a distance is uncertain: the figures that it lies between. */
export function uncertaintyText(
  { lowMetres, highMetres, own }: Pick<Band, 'lowMetres' | 'highMetres' | 'own'>,
  unit: LengthUnit,
  language: Language,
): string {
  const { statements, own: ownTexts } = messages(language);
  const between = own ? ownTexts.uncertainBetween : statements.uncertainBetween;
  return between({
    low: figureText(lowMetres, unit, language),
    high: lengthText(highMetres, unit, language),
  });
}
