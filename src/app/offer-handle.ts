import type { AtlasMap } from '#map/create-map.ts';
import type { Stores } from '#store/stores.ts';

/** What the page offers to the browser's console and to the browser tests. */
export interface AtlasHandle {
  readonly stores: Stores;
  readonly map: AtlasMap;
  /** The map of B, while two scenarios are seen on a map each. */
  readonly otherMap: AtlasMap | undefined;
}

declare global {
  var basingAtlas: AtlasHandle | undefined;
}

/** Puts the handle where the console finds it: `basingAtlas.stores.situation.getState()`. */
export function offerHandle(handle: AtlasHandle): void {
  globalThis.basingAtlas = handle;
}
