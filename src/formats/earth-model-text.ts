import type { Atlas } from '#atlas/atlas.ts';
import { sphereDifference } from '#geodesy/sphere-difference.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { lengthText } from './length-text.ts';
import { nameOfPlace } from './place-name.ts';

/** What the two earth models make of one distance, in metres, with the difference. */
export function earthModelText(
  atlas: Atlas,
  siteId: string,
  focusId: string,
  language: Language,
): string | undefined {
  const site = atlas.places.get(siteId);
  const focus = atlas.places.get(focusId);
  if (site === undefined || focus === undefined) return undefined;
  const { wgs84Metres, sphereMetres, differenceMetres } = sphereDifference(
    site.position,
    focus.position,
  );
  return messages(language).shell.earthDifference({
    site: nameOfPlace(atlas, siteId, language),
    focus: nameOfPlace(atlas, focusId, language),
    ellipsoid: lengthText(wgs84Metres, 'm', language),
    sphere: lengthText(sphereMetres, 'm', language),
    difference: lengthText(Math.abs(differenceMetres), 'm', language),
  });
}
