import type { LonLat } from '#geodesy/lon-lat.ts';
import { type Drawing, drawing, feature, linesThrough } from './features.ts';

/** Parallels beyond this latitude would be lost at the edge of Mercator. */
const LAST_PARALLEL = 85;

/** Spacing of the points that a line is drawn through, in degrees. */
const STEP = 5;

const latitudes = steps(-LAST_PARALLEL, LAST_PARALLEL);
const longitudes = steps(-180, 180);

function steps(from: number, to: number): number[] {
  return Array.from({ length: (to - from) / STEP + 1 }, (_, index) => from + index * STEP);
}

function degreesLabel(degrees: number, positive: string, negative: string): string {
  if (degrees === 0) return '0°';
  return `${Math.abs(degrees)}° ${degrees > 0 ? positive : negative}`;
}

/** Every meridian and parallel of whole degrees, with the degrees as a number and as a label. */
export function graticuleFeatures(): Drawing {
  const parallels = Array.from({ length: 2 * LAST_PARALLEL + 1 }, (_, index) => {
    const degrees = index - LAST_PARALLEL;
    const line = longitudes.map((longitude): LonLat => [longitude, degrees]);
    const label = degreesLabel(degrees, 'N', 'S');
    return feature(`parallel/${degrees}`, linesThrough([line]), { degrees, label });
  });
  const meridians = Array.from({ length: 360 }, (_, index) => {
    const degrees = index - 179;
    const line = latitudes.map((latitude): LonLat => [degrees, latitude]);
    const label = Math.abs(degrees) === 180 ? '180°' : degreesLabel(degrees, 'E', 'W');
    return feature(`meridian/${degrees}`, linesThrough([line]), { degrees, label });
  });
  return drawing([...parallels, ...meridians]);
}
