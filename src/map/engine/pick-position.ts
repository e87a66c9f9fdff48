import type { Map as EngineMap, MapMouseEvent } from 'maplibre-gl';
import { type LonLat, normaliseLongitude } from '#geodesy/lon-lat.ts';

/** How far from where a click was, in pixels, its position may come back before it was beside the globe. */
const BESIDE_PIXELS = 4;

const picking = new WeakSet<EngineMap>();

/** Whether the next click on a map is to give a position and nothing else. */
export function isPicking(map: EngineMap): boolean {
  return picking.has(map);
}

/** Waits for a click on the map and gives its position; nothing once the signal aborts. A click beside the globe is none. */
export function pickPosition(map: EngineMap, signal: AbortSignal): Promise<LonLat | undefined> {
  const canvas = map.getCanvas();
  picking.add(map);
  canvas.style.cursor = 'crosshair';
  return new Promise((resolve) => {
    const finish = (position: LonLat | undefined) => {
      picking.delete(map);
      map.off('click', onClick);
      canvas.style.cursor = '';
      resolve(position);
    };
    const onClick = ({ point, lngLat }: MapMouseEvent) => {
      if (map.project(lngLat).dist(point) > BESIDE_PIXELS) return;
      finish([normaliseLongitude(lngLat.lng), lngLat.lat]);
    };
    map.on('click', onClick);
    signal.addEventListener('abort', () => finish(undefined), { once: true });
  });
}
