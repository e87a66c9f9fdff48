import type { Atlas } from '#atlas/atlas.ts';
import { lengthText } from '#formats/length-text.ts';
import { ringVertices } from '#geodesy/ring.ts';
import type { Language } from '#i18n/language.ts';
import type { ProximityRings } from '#scenario/scenario.ts';
import { type Drawing, drawing, feature, linesThrough } from './features.ts';
import type { RingDrawing } from './reach-features.ts';

/** Circles at the distances that the reader chose round places, labelled in the unit they were given in. */
export function proximityFeatures(
  atlas: Atlas,
  rings: readonly ProximityRings[],
  { model, maxErrorMetres }: RingDrawing,
  language: Language,
): Drawing {
  return drawing(
    rings.flatMap(({ placeId, radiiMetres, unit }) => {
      const place = atlas.places.get(placeId);
      if (place === undefined) return [];
      return radiiMetres.map((metres) => {
        const ring = ringVertices(place.position, metres, { maxErrorMetres, model });
        const label = lengthText(metres, unit, language);
        return feature(`${placeId}/${metres}`, linesThrough([ring]), { placeId, metres, label });
      });
    }),
  );
}
