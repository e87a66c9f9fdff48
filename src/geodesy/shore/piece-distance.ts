import { FLATTENING } from '../earth-model.ts';
import { inverse } from '../inverse.ts';
import { minimise } from '../kernel/minimise.ts';
import { quickLength } from '../kernel/quick-length.ts';
import type { LonLat } from '../lon-lat.ts';

/** Place along a piece, as a share of it, is found to this: well under a millimetre. */
const TOLERANCE = 1e-9;

const RADIANS = Math.PI / 180;

/** The nearest place on a piece: its share of the way along, and the distance in metres to a tenth of a millimetre. */
export type NearestShare = readonly [share: number, metres: number];

/** The position a share of the way along a piece. */
export function positionOn(ends: Float64Array, piece: number, share: number): LonLat {
  const at = 4 * piece;
  const [x0, y0] = [ends[at] as number, ends[at + 1] as number];
  const [x1, y1] = [ends[at + 2] as number, ends[at + 3] as number];
  return [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}

/** The place on a piece that is nearest to a position. */
export function nearestShare(ends: Float64Array, piece: number, to: LonLat): NearestShare {
  const value = (share: number) => quickMetres(positionOn(ends, piece, share), to);
  const inside = minimise(value, 0, 1, TOLERANCE);
  const atStart = value(0);
  const atEnd = value(1);
  if (atStart <= inside[1] && atStart <= atEnd) return [0, atStart];
  return atEnd <= inside[1] ? [1, atEnd] : inside;
}

function quickMetres(from: LonLat, to: LonLat): number {
  const lambda = (to[0] - from[0]) * RADIANS;
  const [up1, across1] = [
    (1 - FLATTENING) * Math.sin(from[1] * RADIANS),
    Math.cos(from[1] * RADIANS),
  ];
  const [up2, across2] = [(1 - FLATTENING) * Math.sin(to[1] * RADIANS), Math.cos(to[1] * RADIANS)];
  const scale1 = 1 / Math.sqrt(up1 * up1 + across1 * across1);
  const scale2 = 1 / Math.sqrt(up2 * up2 + across2 * across2);
  const metres = quickLength(
    up1 * scale1,
    across1 * scale1,
    0,
    1,
    up2 * scale2,
    across2 * scale2,
    Math.sin(lambda),
    Math.cos(lambda),
  );
  return Number.isNaN(metres) ? inverse(from, to).metres : metres;
}
