import type { LonLat } from '#geodesy/lon-lat.ts';
import { readAnglePair } from './position/angle-pair.ts';
import { looksLikeMgrs, readMgrs } from './position/mgrs-reference.ts';
import { plainText } from './position/plain-text.ts';
import { misread, type PositionProblem } from './position/position-problem.ts';

export type { PositionProblem };

/** A position that was read, or the first thing wrong with it. */
export type ParsedPosition =
  | {
      readonly ok: true;
      /** Degrees on WGS 84, longitude in [-180, 180]. */
      readonly position: LonLat;
      /** `angles`: degrees, perhaps with minutes and seconds. `mgrs`: the centre of a square of the military grid. */
      readonly form: 'angles' | 'mgrs';
      /** How far the place meant may lie from the position for the digits that were written, at least a metre. */
      readonly precisionMetres: number;
    }
  | { readonly ok: false; readonly problem: PositionProblem };

/** The longest text that is read as a position. */
const MOST_LETTERS = 200;

/** Letters of a longer one that are told again. */
const MOST_TOLD = 40;

/** The longest degree on the ellipsoid: of longitude, at the equator. */
const METRES_PER_DEGREE = 111_320;

/**
 * Reads a position as people write it, in any of these forms and with any width of letters:
 *
 * - degrees: `26.3556, 127.7676`, `26.3556N 127.7676E`, `E127.7676 N26.3556`, `北緯26.3556度、東経127.7676度`;
 * - degrees, minutes and seconds, the last of them perhaps with decimals: `26°21'20"N 127°46'03"E`, `26 21 20 N, 127 46 3 E`,
 *   `26-21.33N 127-46.05E`, `262120N 1274603E`, `北緯26度21分20秒 東経127度46分3秒`;
 * - the military grid (MGRS): `52R CQ 77043 15693`, `52RCQ7715`.
 *
 * Without letters the latitude comes first. `unreadable` is the problem of a text that is no position at all, such as a name.
 */
export function parsePosition(typed: string): ParsedPosition {
  if (typed.trim().length > MOST_LETTERS) {
    return misread({ kind: 'unreadable', entry: `${typed.trim().slice(0, MOST_TOLD)}…` });
  }
  const text = plainText(typed);
  if (text === '') return misread({ kind: 'empty' });
  if (looksLikeMgrs(text)) {
    const square = readMgrs(text);
    if (!square.ok) return square;
    const precisionMetres = Math.max(1, square.sideMetres * Math.SQRT1_2);
    return { ok: true, position: square.position, form: 'mgrs', precisionMetres };
  }
  const pair = readAnglePair(text);
  if (!pair.ok) {
    const { problem } = pair;
    return problem.kind === 'unreadable' ? misread({ ...problem, entry: typed.trim() }) : pair;
  }
  const precisionMetres = Math.max(1, pair.unitDegrees * METRES_PER_DEGREE * Math.SQRT1_2);
  return { ok: true, position: pair.position, form: 'angles', precisionMetres };
}
