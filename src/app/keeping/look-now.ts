import type { Look } from '#formats/look.ts';
import type { AtlasMap } from '#map/create-map.ts';
import type { View } from '#store/view-store.ts';

/** The parts of the view that a link carries. */
const carried = [
  'language',
  'lengthUnit',
  'projection',
  'earthModel',
  'drawnAs',
  'compareView',
  'travelSpeed',
  'timelineShown',
  'selection',
] as const satisfies readonly (keyof View & keyof Look)[];

/** Whether a change of the view is one that a link tells. */
export function isToldByLink(now: View, before: View): boolean {
  return carried.some((key) => now[key] !== before[key]);
}

/** How the reader sees things, as a link and a draft carry it; without a map there is no camera. */
export function lookNow(view: View, map: AtlasMap | undefined): Look {
  const seen = carried.flatMap((key) =>
    view[key] === undefined ? [] : [[key, view[key]] as const],
  );
  const camera = map?.view();
  return {
    ...Object.fromEntries(seen),
    ...(camera === undefined ? {} : { camera: { centre: camera.centre, zoom: camera.zoom } }),
  };
}
