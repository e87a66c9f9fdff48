import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

/** Areas are counted in cells of some hundred square kilometres: more digits would say nothing. */
const STEP_SQUARE_KILOMETRES = 100;

/** An area counted in cells, in hundreds of square kilometres: `1,234,500 km²`. */
export function areaText(squareMetres: number, language: Language): string {
  const squareKilometres = squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
  const rounded = Math.round(squareKilometres / STEP_SQUARE_KILOMETRES) * STEP_SQUARE_KILOMETRES;
  const figure = formatNumber(rounded, language);
  return messages(language).difference.squareKilometres({ figure });
}
