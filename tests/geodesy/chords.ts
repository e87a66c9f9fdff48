import { direct } from '#geodesy/direct.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';

const RADIANS = Math.PI / 180;
const MERCATOR_LIMIT = 85.0511287798066;

/** Positions on the chords of a line at a quarter, half and three quarters, in each way of drawing a chord. */
export function chordPoints(line: readonly LonLat[]): LonLat[] {
  const points: LonLat[] = [];
  for (let index = 1; index < line.length; index++) {
    const start = line[index - 1] ?? [0, 0];
    const end = line[index] ?? [0, 0];
    const { metres, azimuthDegrees } = inverse(start, end);
    for (const share of [0.25, 0.5, 0.75]) {
      const longitude = start[0] + share * (end[0] - start[0]);
      points.push(direct(start, azimuthDegrees, metres * share));
      points.push([longitude, start[1] + share * (end[1] - start[1])]);
      if (Math.abs(start[1]) < MERCATOR_LIMIT && Math.abs(end[1]) < MERCATOR_LIMIT) {
        const y = mercatorY(start[1]) + share * (mercatorY(end[1]) - mercatorY(start[1]));
        points.push([longitude, Math.atan(Math.sinh(y)) / RADIANS]);
      }
    }
  }
  return points;
}

function mercatorY(latitude: number): number {
  return Math.asinh(Math.tan(latitude * RADIANS));
}
