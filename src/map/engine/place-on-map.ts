import type { Place } from '#atlas/place.ts';
import { sideNow } from '#store/side-now.ts';
import type { Stores } from '#store/stores.ts';

/** A place of the scenario that acts change, or else of the one that it is compared with. */
export function placeOnMap(stores: Stores, placeId: string): Place | undefined {
  const known = stores.atlas.places.get(placeId);
  if (known !== undefined) return known;
  const sides = [sideNow(stores, 'a'), sideNow(stores, 'b')];
  return sides.map((side) => side?.atlas.places.get(placeId)).find((place) => place !== undefined);
}
