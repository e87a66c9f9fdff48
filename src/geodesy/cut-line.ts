import { latitudeAt, turnsFrom } from './curve/window-polygons.ts';
import type { LonLat } from './lon-lat.ts';

/**
 * A drawn line whose longitudes are unwrapped, as RFC 7946 has it: pieces within [-180, 180], cut where the line
 * passes the antimeridian and joined there. One piece where it does not. O(positions).
 */
export function cutAtAntimeridian(line: readonly LonLat[]): LonLat[][] {
  const pieces: LonLat[][] = [[]];
  for (const [index, position] of line.entries()) {
    const before = line[index - 1] ?? position;
    const last = turnsFrom(-180, position[0]);
    for (let turns = turnsFrom(-180, before[0]); turns !== last; turns += Math.sign(last - turns)) {
      const eastward = last > turns;
      const latitude = latitudeAt(360 * turns + (eastward ? 180 : -180), before, position);
      pieces.at(-1)?.push([eastward ? 180 : -180, latitude]);
      pieces.push([[eastward ? -180 : 180, latitude]]);
    }
    pieces.at(-1)?.push([position[0] - 360 * last, position[1]]);
  }
  const long = pieces.filter((piece) => !isOnePosition(piece));
  return long.length > 0 ? long : pieces.slice(0, 1);
}

function isOnePosition(piece: readonly LonLat[]): boolean {
  const [first] = piece;
  return piece.every(([longitude, latitude]) => {
    return longitude === first?.[0] && latitude === first[1];
  });
}
