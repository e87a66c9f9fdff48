import type { LonLat } from '#geodesy/lon-lat.ts';
import { UsageError } from '../command/usage-error.ts';

const figure = String.raw`([-+]?(?:\d+\.?\d*|\.\d+))\s*°?\s*`;
const shape = new RegExp(String.raw`^\s*${figure}([NS]?)\s*[,\s]\s*${figure}([EW]?)\s*$`, 'iu');

/** The longest text that is read as a position. */
const MOST_LETTERS = 200;

/** No meridian is named by more than this. */
const MOST_LONGITUDE = 360;

/**
 * Reads `lat,lon` in degrees, signed or with N, S, E, W: `26.35,127.77`, `33.9S 151.2E`. Anything else is not a
 * position and gives nothing.
 * @throws UsageError where it is a position beyond a pole or beyond a whole turn
 */
export function parseCoordinates(text: string): LonLat | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const [, latText, north = '', lonText, east = ''] = shape.exec(text) ?? [];
  if (latText === undefined || lonText === undefined) return undefined;
  const latitude = Number(latText) * (north.toUpperCase() === 'S' ? -1 : 1);
  const longitude = Number(lonText) * (east.toUpperCase() === 'W' ? -1 : 1);
  if (Math.abs(latitude) > 90) {
    throw new UsageError(
      `"${text}": latitude ${latitude} is outside -90 to 90. Positions are LAT,LON, latitude first.`,
    );
  }
  if (Math.abs(longitude) > MOST_LONGITUDE) {
    throw new UsageError(`"${text}": longitude ${longitude} is outside -360 to 360.`);
  }
  return [longitude, latitude];
}
