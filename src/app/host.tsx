import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { openPreset } from '#commands/open-preset.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { joinCameras } from '#map/join-cameras.ts';
import { hasWebGl2 } from '#map/webgl.ts';
import type { Preset } from '#scenario/preset.ts';
import type { Stores } from '#store/stores.ts';
import { App } from '#ui/app.tsx';
import { bringLater } from './bring-later.ts';
import { createFigureBell } from './figure-bell.ts';
import { fitCamera } from './fit-camera.ts';
import { followShownRegion } from './follow-shown-region.ts';
import type { PageKeeping } from './keeping/start-keeping.ts';
import { offerHandle } from './offer-handle.ts';
import { useAtlasMap } from './use-atlas-map.ts';

interface HostProps {
  readonly stores: Stores;
  readonly keeping: PageKeeping;
}

const webGl = hasWebGl2();

function startCamera({ presets, document }: Stores): Preset['camera'] {
  const { presetId } = document.getState().scenario;
  const preset = presets.find(({ id }) => id === presetId);
  return preset?.camera ?? { centre: [126, 23], zoom: 4 };
}

/** Joins the stores, the map and the interface: the one place where all three are known. */
export function Host({ stores, keeping }: HostProps): ReactNode {
  const [notice, setNotice] = useState<string>();
  const [bell] = useState(createFigureBell);
  const first = useAtlasMap({
    stores,
    side: 'a',
    onProvenance: bell.ring,
    camera: (width) => keeping.camera ?? fitCamera(startCamera(stores), width),
    onError: setNotice,
  });
  const second = useAtlasMap({
    stores,
    side: 'b',
    onProvenance: bell.ring,
    camera: () => first.map?.view() ?? startCamera(stores),
    onError: setNotice,
  });
  const { map, width } = first;
  const otherMap = second.map;
  useEffect(() => {
    if (map !== undefined) offerHandle({ stores, map, otherMap });
    return map === undefined || otherMap === undefined ? undefined : joinCameras(map, otherMap);
  }, [stores, map, otherMap]);

  const isMapDue = webGl && map === undefined && notice === undefined;
  useEffect(() => {
    if (!isMapDue) void bringLater(map?.ready ?? Promise.resolve());
  }, [isMapDue, map]);

  useEffect(() => map && followShownRegion(stores, map), [stores, map]);

  useEffect(() => (map === undefined ? undefined : keeping.followMap(map)), [keeping, map]);

  const actions = useMemo(
    () => ({
      openPreset: (presetId: string) => {
        const preset = openPreset(stores, presetId);
        if (preset !== undefined) map?.flyTo(fitCamera(preset.camera, width()));
      },
      showWhole: () => {
        const { presetId } = stores.document.getState().scenario;
        const preset = stores.presets.find(({ id }) => id === presetId);
        if (preset !== undefined) map?.flyTo(fitCamera(preset.camera, width()));
      },
      showPlace: (placeId: string) => map?.showPlace(placeId),
      showPosition: (position: LonLat) => map?.showPosition(position),
      showPositions: (positions: readonly LonLat[]) => map?.showPositions(positions),
      pickPosition: map && ((signal: AbortSignal) => map.pickPosition(signal)),
      followFigures: bell.follow,
      copyText: (text: string) => navigator.clipboard.writeText(text),
    }),
    [stores, map, width, bell],
  );

  return (
    <App
      stores={stores}
      map={map}
      hasWebGl={webGl}
      mapNotice={notice}
      mapContainerRef={first.containerRef}
      otherMapContainerRef={second.containerRef}
      actions={actions}
      keeping={keeping.port}
    />
  );
}
