import type { Stores } from '#store/stores.ts';
import type { Selection } from '#store/view-store.ts';

/** Opens the record of a place, system or condition, or closes it with `undefined`. */
export function select({ view }: Stores, selection: Selection | undefined): void {
  view.setState({ selection });
}

/** Tells which place is under the pointer or the keyboard's focus. */
export function hover({ view }: Stores, placeId: string | undefined): void {
  if (view.getState().hoveredPlaceId !== placeId) view.setState({ hoveredPlaceId: placeId });
}
