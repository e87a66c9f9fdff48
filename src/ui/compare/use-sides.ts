import { useStore } from 'zustand';
import type { Side } from '#store/document-store.ts';
import { type SideNow, sideNow } from '#store/side-now.ts';
import type { View } from '#store/view-store.ts';
import { useFollowing, useStores, useView } from '../hooks/context.tsx';

/** Both scenarios of a comparison, and which of them acts change. */
export interface Sides {
  readonly edited: Side;
  readonly a: SideNow;
  readonly b: SideNow;
}

/** Follows both scenarios; nothing where there is one. */
export function useSides(): Sides | undefined {
  const stores = useStores();
  const { side } = useStore(stores.document);
  useFollowing();
  const [a, b] = [sideNow(stores, 'a'), sideNow(stores, 'b')];
  return a === undefined || b === undefined ? undefined : { edited: side, a, b };
}

/** The side that acts change, while there are two. */
export function useEditedSide(): Side | undefined {
  return useStore(useStores().document, ({ other, side }) =>
    other === undefined ? undefined : side,
  );
}

/** How two scenarios are seen, while there are two. */
export function useSeen(): View['compareView'] | undefined {
  const seen = useView((view) => view.compareView);
  return useEditedSide() === undefined ? undefined : seen;
}
