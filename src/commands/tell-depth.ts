import type { DepthExtent } from '#store/depth-store.ts';
import type { Stores } from '#store/stores.ts';

/** Has area by depth told and kept up to date from act to act, or told no more. The host answers. */
export function tellDepth({ depth }: Stores, extent: DepthExtent | undefined): void {
  depth.setState(
    extent === undefined
      ? { extent, areas: { kind: 'none' }, told: undefined }
      : { extent, told: undefined },
  );
}
