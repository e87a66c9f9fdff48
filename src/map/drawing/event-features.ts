import type { Atlas } from '#atlas/atlas.ts';
import type { AtlasEvent } from '#atlas/event.ts';
import { type Drawing, drawing, feature, pointAt } from './features.ts';

/** The places of the event that is looked at; none for one held by video. */
export function eventFeatures(atlas: Atlas, event: AtlasEvent | undefined): Drawing {
  const places = (event?.places ?? []).flatMap((id) => atlas.places.get(id) ?? []);
  return drawing(places.map((place) => feature(place.id, pointAt(place.position), {})));
}
