import type { GridRegion } from '#geodesy/grid-region.ts';
import { UsageError } from '../command/usage-error.ts';

const MEND = 'Write WEST,SOUTH,EAST,NORTH in degrees: 97,-3,161,52.';

/**
 * Reads a region: `W,S,E,N` in degrees. West is the greater number where the region lies across the antimeridian.
 * @throws UsageError saying what is wrong with it and how a region is written
 */
export function parseRegion(text: string): GridRegion {
  const figures = text.split(',').map((figure) => (figure.trim() === '' ? NaN : Number(figure)));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = figures;
  if (figures.length !== 4 || !figures.every(Number.isFinite)) {
    throw new UsageError(`"${text}" is not a region. ${MEND}`);
  }
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || west === east) {
    throw new UsageError(
      `"${text}": longitudes are two different numbers from -180 to 180, the west first. ${MEND}`,
    );
  }
  if (south < -90 || north > 90 || south >= north) {
    throw new UsageError(
      `"${text}": latitudes are from -90 to 90, the south below the north. ${MEND}`,
    );
  }
  return [west, south, east, north];
}
