import type { Atlas } from '#atlas/atlas.ts';
import { inverse } from '#geodesy/inverse.ts';
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
  const ellipsoid = inverse(site.position, focus.position, 'wgs84').metres;
  const sphere = inverse(site.position, focus.position, 'sphere').metres;
  return messages(language).shell.earthDifference({
    site: nameOfPlace(atlas, siteId, language),
    focus: nameOfPlace(atlas, focusId, language),
    ellipsoid: lengthText(ellipsoid, 'm', language),
    sphere: lengthText(sphere, 'm', language),
    difference: lengthText(Math.abs(ellipsoid - sphere), 'm', language),
  });
}
