import type { LonLat } from '#geodesy/lon-lat.ts';

/** Decimals of a degree that a picked position is written with: 11 m at most. */
const PICKED_DECIMALS = 4;

/** A position in decimal degrees, latitude first, as the field takes it. */
export function writtenPosition([longitude, latitude]: LonLat): string {
  return `${latitude.toFixed(PICKED_DECIMALS)}, ${longitude.toFixed(PICKED_DECIMALS)}`;
}
