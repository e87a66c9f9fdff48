import type { Atlas } from '#atlas/atlas.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { type Messages, messages } from '#i18n/messages.ts';
import { exactLengthText, lengthText } from '../length-text.ts';
import { nameOfPlace } from '../place-name.ts';

/** What a reason is worded with: names of records, lengths in one unit, and lists. */
export interface Words {
  readonly texts: Messages['claims'];
  readonly messages: Messages;
  readonly language: Language;
  readonly atlas: Atlas;
  length(metres: number): string;
  /** A length to the tenth, whatever its size from a kilometre on: what a figure is held against. */
  exact(metres: number, unit?: LengthUnit): string;
  /** A number as it is, with the decimals that it has, two at most. */
  number(value: number): string;
  place(id: string | undefined): string;
  system(id: string): string;
  event(id: string): string;
  list(items: readonly string[]): string;
}

const MOST_DECIMALS = 2;

/** The words of a language over an atlas, lengths in one unit. */
export function wordsFor(atlas: Atlas, unit: LengthUnit, language: Language): Words {
  const all = messages(language);
  const joined = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, {
    type: 'conjunction',
  });
  return {
    texts: all.claims,
    messages: all,
    language,
    atlas,
    exact: (metres, own = unit) => exactLengthText(metres, own, language),
    length: (metres) => lengthText(metres, unit, language),
    number: (value) => formatNumber(value, language, decimalsOf(value)),
    place: (id) => (id === undefined ? all.claims.chosenPoint : nameOfPlace(atlas, id, language)),
    system: (id) => atlas.systems.get(id)?.names[language] ?? id,
    event: (id) => atlas.events.get(id)?.title[language] ?? id,
    list: (items) => joined.format(items),
  };
}

function decimalsOf(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return Math.min(MOST_DECIMALS, decimals);
}
