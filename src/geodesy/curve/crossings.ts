import type { CurvePoint } from './chord-error.ts';
import { turnsFrom } from './window-polygons.ts';

/** A piece of a curve with the function that it was sampled from. */
export interface SampledPiece {
  readonly points: readonly CurvePoint[];
  readonly pointAt: (parameter: number) => CurvePoint;
}

/**
 * The points of a piece, and with them the exact point at every crossing of a meridian: found by halving the
 * parameters between two vertices.
 */
export function withCrossings({ points, pointAt }: SampledPiece, meridian: number): CurvePoint[] {
  const turnsOf = (point: CurvePoint) => turnsFrom(meridian, point.longitude);
  const crossed: CurvePoint[] = [];
  let previous: CurvePoint | undefined;
  for (const point of points) {
    if (previous && turnsOf(previous) !== turnsOf(point)) {
      const side = meridian + 360 * Math.max(turnsOf(previous), turnsOf(point));
      let before = previous;
      let after = point;
      for (let step = 0; step < 52; step++) {
        const middle = pointAt((before.parameter + after.parameter) / 2);
        if (turnsOf(middle) === turnsOf(previous)) before = middle;
        else after = middle;
      }
      if (side !== previous.longitude && side !== point.longitude) {
        crossed.push({ ...after, longitude: side });
      }
    }
    crossed.push(point);
    previous = point;
  }
  return crossed;
}
