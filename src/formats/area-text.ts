import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { type LowAndHigh, type SeaAndLand, totalSquareMetres } from '#situation/sea-and-land.ts';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

/** Areas are told in hundreds of square kilometres at the finest: ranges and positions are no better known. */
const FINEST_SQUARE_KILOMETRES = 100;

/** The parts of an area that are told on their own, in the order in which they are. */
export const areaParts = ['total', 'sea', 'land'] as const;

export type AreaPart = (typeof areaParts)[number];

/** A part of an area in square metres, and how far it may be off. */
export function partOfArea(
  area: SeaAndLand,
  part: AreaPart,
): { readonly squareMetres: number; readonly doubtSquareMetres: number } {
  if (part === 'total') {
    const { totalDoubtSquareMetres: doubtSquareMetres } = area;
    return { squareMetres: totalSquareMetres(area), doubtSquareMetres };
  }
  const squareMetres = part === 'sea' ? area.seaSquareMetres : area.landSquareMetres;
  return { squareMetres, doubtSquareMetres: area.doubtSquareMetres };
}

/** An area rounded to what is known of it, with its unit: `1,234,500 km²`, or `1,230,000 km²` where it may be 12,000 off. */
export function areaText(squareMetres: number, language: Language, doubtSquareMetres = 0): string {
  const figure = rounded(squareMetres, stepOf(doubtSquareMetres), language);
  return messages(language).difference.squareKilometres({ figure });
}

/** A part of an area by the lowest and by the highest figures of ranges, the lesser first where they differ: `5,400–6,100`. */
export function areaRange(
  { low, high }: LowAndHigh<SeaAndLand>,
  part: AreaPart,
  language: Language,
): string {
  const [one, other] = [partOfArea(low, part), partOfArea(high, part)];
  const step = stepOf(Math.max(one.doubtSquareMetres, other.doubtSquareMetres));
  const figures = [one, other]
    .toSorted((a, b) => a.squareMetres - b.squareMetres)
    .map(({ squareMetres }) => rounded(squareMetres, step, language));
  return [...new Set(figures)].join('–');
}

/** The same with its unit: `5,400–6,100 km²`. */
export function areaRangeText(
  area: LowAndHigh<SeaAndLand>,
  part: AreaPart,
  language: Language,
): string {
  const figure = areaRange(area, part, language);
  return messages(language).difference.squareKilometres({ figure });
}

/** The share of a whole that an area has, in percent, by both figures likewise: `12.1–14.0`. */
export function areaShare(
  { low, high }: LowAndHigh<SeaAndLand>,
  wholeSquareMetres: number,
  language: Language,
): string {
  const shares = [low, high]
    .map((area) => (100 * totalSquareMetres(area)) / wholeSquareMetres)
    .toSorted((a, b) => a - b)
    .map((share) => formatNumber(share, language, 1));
  return [...new Set(shares)].join('–');
}

/** Whether the lowest and the highest figures of ranges tell an area apart. */
export function isRange(area: LowAndHigh<SeaAndLand>, language: Language): boolean {
  return areaParts.some((part) => areaRange(area, part, language).includes('–'));
}

/** The step in square kilometres that an area is rounded to: the power of ten that its doubt has for first digit. */
function stepOf(doubtSquareMetres: number): number {
  const doubt = doubtSquareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
  if (doubt <= FINEST_SQUARE_KILOMETRES) return FINEST_SQUARE_KILOMETRES;
  return 10 ** Math.floor(Math.log10(doubt));
}

function rounded(squareMetres: number, step: number, language: Language): string {
  const squareKilometres = squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
  return formatNumber(Math.round(squareKilometres / step) * step, language);
}
