import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { LineEnd } from '#situation/measured-line.ts';
import { nameOfPlace } from './place-name.ts';
import { positionText } from './position-text.ts';

/** An end of a measured line: its place, its place's shore, or the position that a reader chose. */
export function lineEndText(
  atlas: Atlas,
  { placeId, position, at }: LineEnd,
  language: Language,
): string {
  const texts = messages(language).sources;
  if (placeId === undefined) {
    return texts.chosenPoint({ position: positionText(position, language) });
  }
  const place = nameOfPlace(atlas, placeId, language);
  return at === 'shore'
    ? texts.shoreOf({ place, position: positionText(position, language) })
    : place;
}
