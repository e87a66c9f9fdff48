import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { openPreset } from '#commands/open-preset.ts';
import { hover, select } from '#commands/select.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { AtlasMap } from '#map/create-map.ts';
import { hasWebGl2 } from '#map/webgl.ts';
import type { Preset } from '#scenario/preset.ts';
import type { Stores } from '#store/stores.ts';
import { App } from '#ui/app.tsx';
import { fitCamera } from './fit-camera.ts';
import { offerHandle } from './offer-handle.ts';

interface HostProps {
  readonly stores: Stores;
}

const webGl = hasWebGl2();

/** The map's code, on its way while the sentence is already shown; never asked for without WebGL 2. */
const mapRoom = webGl ? import('#map/create-map.ts') : undefined;

function startCamera({ presets, document }: Stores): Preset['camera'] {
  const { presetId } = document.getState().scenario;
  const preset = presets.find(({ id }) => id === presetId);
  return preset?.camera ?? { centre: [126, 23], zoom: 4 };
}

function selectPlace(stores: Stores, placeId: string | undefined): void {
  select(stores, placeId === undefined ? undefined : { kind: 'place', id: placeId });
}

/** Joins the stores, the map and the interface: the one place where all three are known. */
export function Host({ stores }: HostProps): ReactNode {
  const [map, setMap] = useState<AtlasMap>();
  const [notice, setNotice] = useState<string>();
  const mapContainer = useRef<HTMLDivElement>(null);

  const mapContainerRef = useCallback(
    (container: HTMLDivElement | null) => {
      if (container === null || mapRoom === undefined) return undefined;
      mapContainer.current = container;
      let made: AtlasMap | undefined;
      let isLeft = false;
      const begin = async () => {
        const { createMap } = await mapRoom;
        if (isLeft) return;
        made = createMap({
          container,
          stores,
          assetBase: new URL('.', document.baseURI).href,
          camera: fitCamera(startCamera(stores), container.clientWidth),
          handlers: {
            onSelect: (placeId) => selectPlace(stores, placeId),
            onHover: (placeId) => hover(stores, placeId),
          },
          onError: setNotice,
        });
        offerHandle({ stores, map: made });
        setMap(made);
      };
      begin().catch((error: unknown) => setNotice(String(error)));
      return () => {
        isLeft = true;
        setMap(undefined);
        made?.remove();
      };
    },
    [stores],
  );

  const actions = useMemo(
    () => ({
      openPreset: (presetId: string) => {
        const preset = openPreset(stores, presetId);
        const width = mapContainer.current?.clientWidth ?? 0;
        if (preset !== undefined) map?.flyTo(fitCamera(preset.camera, width));
      },
      showPlace: (placeId: string) => map?.showPlace(placeId),
      showPosition: (position: LonLat) => map?.showPosition(position),
      showPositions: (positions: readonly LonLat[]) => map?.showPositions(positions),
      copyText: (text: string) => navigator.clipboard.writeText(text),
    }),
    [stores, map],
  );

  return (
    <App
      stores={stores}
      map={map}
      hasWebGl={webGl}
      mapNotice={notice}
      mapContainerRef={mapContainerRef}
      actions={actions}
    />
  );
}
