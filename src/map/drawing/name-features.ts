import type { Atlas } from '#atlas/atlas.ts';
import { isSite, type PlaceKind } from '#atlas/place.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { countryPositions } from './country-positions.ts';
import { type Drawing, drawing, feature, pointAt } from './features.ts';
import { placeText } from './place-text.ts';

const rankByKind: Partial<Record<PlaceKind, number>> = { city: 2, island: 4, cape: 6 };

/**
 * Names of everything that is no site: seas, straits, islands, capes, cities and countries. A country that
 * the atlas has no word for bears the name that the Unicode locale data gives it.
 */
export function nameFeatures(
  atlas: Atlas,
  focusIds: readonly string[],
  language: Language,
): Drawing {
  const places = [...atlas.places.values()].filter((place) => !isSite(place));
  const countries: Readonly<Record<string, string>> = messages(language).kinds.countries;
  const otherNames = new Intl.DisplayNames(language, { type: 'region' });
  return drawing([
    ...places.map((place) => {
      return feature(place.id, pointAt(place.position), {
        ...placeText(place, language),
        role: place.kind,
        inFocus: focusIds.includes(place.id),
        rank: place.capital ? 0 : (rankByKind[place.kind] ?? 9),
      });
    }),
    ...countryPositions.map(([code, position]) =>
      feature(`country-${code.toLowerCase()}`, pointAt(position), {
        name: countries[code] ?? otherNames.of(code) ?? code,
        role: 'country',
        inFocus: false,
        rank: 0,
      }),
    ),
  ]);
}
