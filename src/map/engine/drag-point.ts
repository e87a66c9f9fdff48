import type { Map as EngineMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { LonLat } from '#geodesy/lon-lat.ts';

/** The layer of the point that may be moved. */
const MOVABLE = 'claim-movable';

/** How near the point a press must be, pixels of the screen. */
const TOLERANCE = 14;

type Press = MapMouseEvent | MapTouchEvent;

/** Whether a press is on the point that may be moved. */
export function isOnMovable(map: EngineMap, { x, y }: { readonly x: number; readonly y: number }) {
  if (map.getLayer(MOVABLE) === undefined) return false;
  const near: [[number, number], [number, number]] = [
    [x - TOLERANCE, y - TOLERANCE],
    [x + TOLERANCE, y + TOLERANCE],
  ];
  return map.queryRenderedFeatures(near, { layers: [MOVABLE] }).length > 0;
}

/**
 * Lets the reader drag the point that may be moved, by mouse or by one finger, and tells where it is, once a frame. The map
 * itself stays where it is meanwhile.
 */
export function followDrag(map: EngineMap, onMove: (position: LonLat) => void): void {
  let newest: LonLat | undefined;
  const tell = () => {
    if (newest !== undefined) onMove(newest);
    newest = undefined;
  };
  const move = ({ lngLat }: Press) => {
    if (newest === undefined) requestAnimationFrame(tell);
    const { lng, lat } = lngLat.wrap();
    newest = [lng, lat];
  };
  const begin = (event: Press) => {
    const isOneFinger = !('points' in event) || event.points.length === 1;
    if (!isOneFinger || !isOnMovable(map, event.point)) return;
    event.preventDefault();
    map.getCanvas().style.cursor = 'grabbing';
    map.on('mousemove', move);
    map.on('touchmove', move);
    const end = () => {
      map.getCanvas().style.cursor = '';
      map.off('mousemove', move);
      map.off('touchmove', move);
      window.removeEventListener('mouseup', end);
      window.removeEventListener('touchend', end);
      window.removeEventListener('touchcancel', end);
    };
    window.addEventListener('mouseup', end);
    window.addEventListener('touchend', end);
    window.addEventListener('touchcancel', end);
  };
  map.on('mousedown', begin);
  map.on('touchstart', begin);
}
