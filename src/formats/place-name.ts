import type { Atlas } from '#atlas/atlas.ts';
import type { Place } from '#atlas/place.ts';
import type { Language } from '#i18n/language.ts';

/** A place's name in the reader's language, in English where no source gives that form. */
export function placeName(place: Place, language: Language): string {
  return (language === 'ja' ? place.names.ja : undefined) ?? place.names.en;
}

/** The name of the place with an id; the id itself where the atlas does not know it. */
export function nameOfPlace(atlas: Atlas, placeId: string, language: Language): string {
  const place = atlas.places.get(placeId);
  return place === undefined ? placeId : placeName(place, language);
}
