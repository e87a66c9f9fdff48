import type { Stores } from '#store/stores.ts';
import type { View } from '#store/view-store.ts';

/** How things are shown, as the reader may choose it. */
export type Display = Omit<View, 'selection' | 'hoveredPlaceId'>;

/** Changes how things are shown: language, theme, projection, earth model, unit, graticule, type. */
export function changeView({ view }: Stores, display: Partial<Display>): void {
  view.setState(display);
}
