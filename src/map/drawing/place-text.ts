import type { Place } from '#atlas/place.ts';
import { placeName } from '#formats/place-name.ts';
import type { Language } from '#i18n/language.ts';

/** How a place is labelled: the reader's language first, the local name second where it differs. */
export interface PlaceText {
  readonly name: string;
  readonly local?: string;
}

/** The name on the spot: Japanese in Japan, traditional Chinese in Taiwan, else what the atlas calls local. */
function localName({ country, names }: Place): string | undefined {
  if (country === 'JP') return names.ja;
  if (country === 'TW') return names.zhHant;
  return names.local ?? names.en;
}

/** Labels of a place in a language. */
export function placeText(place: Place, language: Language): PlaceText {
  const name = placeName(place, language);
  const local = localName(place);
  return local === undefined || local === name ? { name } : { name, local };
}

/** Every name of a place once, in the reader's order: chosen language, then English, Japanese, Chinese. */
export function allNames(place: Place, language: Language): readonly string[] {
  const { en, ja, zhHant, local } = place.names;
  const names = [placeName(place, language), en, ja, zhHant, local];
  return [...new Set(names.filter((name): name is string => name !== undefined))];
}
