import { toPoint } from 'mgrs';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { misread, type Reading } from './position-problem.ts';

const ZONES = 60;

const ZONE_DEGREES = 6;

const BAND_DEGREES = 8;

const bands = 'CDEFGHJKLMNPQRSTUVWX';

const polarBands = 'ABYZ';

/** The letters of 100 km columns, which repeat every third zone. */
const columns = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'];

const rows = 'ABCDEFGHJKLMNPQRSTUV';

const SQUARE_METRES = 100_000;

/** A lower bound of the metres in a degree of latitude, and of longitude at the equator. */
const METRES_PER_DEGREE = 110_000;

const shape = /^(\d{1,2}) ?([A-Z]) ?([A-Z])([A-Z])((?: ?\d+)*)$/u;

/** Whether plain text looks like a reference of the military grid: `51R UP 77237 16172`. */
export function looksLikeMgrs(text: string): boolean {
  return shape.test(text);
}

/** What a reference means: the centre of its square, and the length of the square's side. */
interface GridSquare {
  readonly position: LonLat;
  readonly sideMetres: number;
}

/**
 * Reads a reference of the military grid (MGRS, WGS 84) between 80° south and 84° north. It names a square; the position is
 * the square's centre. Squares that do not exist in the zone or do not touch the band are refused.
 */
export function readMgrs(text: string): Reading<GridSquare> {
  const [, zone = '', band = '', column = '', row = '', spaced = ''] = shape.exec(text) ?? [];
  const digits = spaced.replaceAll(' ', '');
  if (Number(zone) < 1 || Number(zone) > ZONES) return misread({ kind: 'mgrs-zone', zone });
  if (polarBands.includes(band)) return misread({ kind: 'mgrs-polar', band });
  if (!bands.includes(band)) return misread({ kind: 'mgrs-band', band });
  const noSquare = misread({ kind: 'mgrs-square', square: column + row, zone: zone + band });
  if (!columns[(Number(zone) - 1) % 3]?.includes(column) || !rows.includes(row)) return noSquare;
  if (digits.length % 2 !== 0 || digits.length > 10) {
    return misread({ kind: 'mgrs-digits', digits });
  }
  const position = toPoint(`${zone}${band}${column}${row}${digits}`);
  const sideMetres = SQUARE_METRES / 10 ** (digits.length / 2);
  return touchesZone(position, Number(zone), band, sideMetres)
    ? { ok: true, position, sideMetres }
    : noSquare;
}

/** Whether a square about a centre touches its zone and band. Off Norway and Svalbard, zones are up to twice as wide. */
function touchesZone(
  [longitude, latitude]: LonLat,
  zone: number,
  band: string,
  sideMetres: number,
): boolean {
  const slackDegrees = sideMetres / METRES_PER_DEGREE;
  const south = -80 + BAND_DEGREES * bands.indexOf(band);
  const north = band === 'X' ? 84 : south + BAND_DEGREES;
  if (latitude < south - slackDegrees || latitude > north + slackDegrees) return false;
  const isWide = (band === 'V' || band === 'X') && zone >= 31 && zone <= 37;
  const middle = -180 + ZONE_DEGREES * (zone - 0.5);
  const half = (ZONE_DEGREES / 2) * (isWide ? 2 : 1);
  const slackLongitude = slackDegrees / Math.cos((latitude * Math.PI) / 180);
  return Math.abs(longitude - middle) <= half + slackLongitude;
}
