import type { Position, Ring } from './geometry.ts';

const SEAM_DEGREES = 179.998;
const OVERRUN_DEGREES = 187;
const OVERRUN_Y = 1.1;

/** Spherical Mercator: the world is the square from 0 to 1, y runs south; longitudes may overrun. */
export function toMercator([longitude, latitude]: Position): Position {
  return [mercatorX(longitude), mercatorY(latitude)];
}

/** The Mercator x of a longitude in degrees. */
export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

/** The Mercator y of a latitude in degrees, held just outside the square near the poles. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return Math.max(1 - OVERRUN_Y, Math.min(OVERRUN_Y, y));
}

/**
 * Moves the edges by which a ring was cut at the antimeridian out of the map, so that no outline
 * is drawn along 180 degrees: each run along it is led straight out and back.
 */
export function overrunAntimeridian(ring: Ring): Ring {
  const moved: Position[] = [];
  for (const [index, position] of ring.entries()) {
    const next = ring[(index + 1) % ring.length];
    moved.push(position);
    if (!next || !onSeam(position) || !onSeam(next)) continue;
    const longitude = Math.sign(position[0]) * OVERRUN_DEGREES;
    moved.push([longitude, position[1]], [Math.sign(next[0]) * OVERRUN_DEGREES, next[1]]);
  }
  return moved;
}

function onSeam([longitude]: Position): boolean {
  return Math.abs(longitude) > SEAM_DEGREES;
}
