import type { LonLat } from '#geodesy/lon-lat.ts';
import type { Stores } from '#store/stores.ts';

/** Marks a position on the map in place of the one marked before; `undefined` takes the mark away. */
export function markPosition({ view }: Stores, position: LonLat | undefined): void {
  view.setState({ markedPosition: position });
}
