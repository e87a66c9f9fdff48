import { useCallback, useRef, useState } from 'react';
import { hover, select } from '#commands/select.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { AtlasMap, MapOptions } from '#map/create-map.ts';
import { hasWebGl2 } from '#map/webgl.ts';
import type { Stores } from '#store/stores.ts';

/** The map's code, on its way while the sentence is already shown; never asked for without WebGL 2. */
const mapRoom = hasWebGl2() ? import('#map/create-map.ts') : undefined;

/** Takes the element that a map is drawn in, and gives what to call when it is taken away. */
type ContainerRef = (element: HTMLDivElement | null) => (() => void) | undefined;

interface MadeMap {
  /** Once it is made, and until its container is taken away. */
  readonly map: AtlasMap | undefined;
  readonly containerRef: ContainerRef;
  /** The width of its container now, CSS pixels. */
  readonly width: () => number;
}

interface AtlasMapOptions extends Pick<MapOptions, 'stores' | 'side'> {
  /** Told where a figure comes from that is pressed on the map; always the same. */
  readonly onProvenance: MapOptions['handlers']['onProvenance'];
  /** Where it looks at first, in a container of a width; asked for once. */
  readonly camera: (width: number) => MapOptions['camera'];
  readonly onError: (message: string) => void;
}

function selectPlace(stores: Stores, placeId: string | undefined): void {
  select(stores, placeId === undefined ? undefined : { kind: 'place', id: placeId });
}

/** Moves a claim's point with code that came with the claim. */
async function movePoint(stores: Stores, position: LonLat): Promise<void> {
  const { moveClaimPoint } = await import('#commands/check-claim.ts');
  moveClaimPoint(stores, position);
}

/** A map that is made when its container comes and removed when that goes. */
export function useAtlasMap(options: AtlasMapOptions): MadeMap {
  const { stores, side, camera, onProvenance, onError } = options;
  const [map, setMap] = useState<AtlasMap>();
  const element = useRef<HTMLDivElement>(null);
  const firstCamera = useRef(camera);
  firstCamera.current = camera;
  const containerRef: ContainerRef = useCallback(
    (container) => {
      if (container === null || mapRoom === undefined) return undefined;
      element.current = container;
      let made: AtlasMap | undefined;
      let isLeft = false;
      const begin = async () => {
        const { createMap } = await mapRoom;
        if (isLeft) return;
        made = createMap({
          container,
          stores,
          side,
          assetBase: new URL('.', document.baseURI).href,
          camera: firstCamera.current(container.clientWidth),
          handlers: {
            onSelect: (placeId) => selectPlace(stores, placeId),
            onHover: (placeId) => hover(stores, placeId),
            onProvenance,
            onMovePoint: (position) => void movePoint(stores, position),
          },
          onError,
        });
        setMap(made);
      };
      begin().catch((error: unknown) => onError(String(error)));
      return () => {
        isLeft = true;
        setMap(undefined);
        made?.remove();
      };
    },
    [stores, side, onProvenance, onError],
  );
  const width = useCallback(() => element.current?.clientWidth ?? 0, []);
  return { map, containerRef, width };
}
