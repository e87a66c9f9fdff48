import type { Preset } from '#scenario/preset.ts';

/** The width of map, in CSS pixels, that the cameras of the presets were chosen for. */
const CHOSEN_FOR_WIDTH = 900;

/** No map is looked at from farther out than this many zoom levels, or its labels would go. */
const MOST_ZOOM_OUT = 0.7;

/** The camera that shows as much of a preset's region on a narrower map: the same centre, farther out. */
export function fitCamera({ centre, zoom }: Preset['camera'], width: number): Preset['camera'] {
  const narrower = Math.log2(Math.min(1, width / CHOSEN_FOR_WIDTH));
  return { centre, zoom: zoom + Math.max(-MOST_ZOOM_OUT, narrower) };
}
