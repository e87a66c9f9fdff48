import type { Atlas } from '#atlas/atlas.ts';
import { direct } from '#geodesy/direct.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { CheckResult, CheckRing } from './claim-check.ts';

/** Directions that the extent of a ring is taken in. */
const AZIMUTHS = [0, 90, 180, 270] as const;

function ringExtent({ centre, radiusMetres }: CheckRing): LonLat[] {
  return AZIMUTHS.map((azimuth) => direct(centre, azimuth, radiusMetres));
}

/** Positions that must be in view for a check to be seen: ends of lines, the extent of rings, and places. */
export function checkExtent(atlas: Atlas, { drawing }: CheckResult): readonly LonLat[] {
  const { lines, rings, placeIds } = drawing;
  const places = placeIds.flatMap((id) => atlas.places.get(id) ?? []);
  return [
    ...lines.flatMap(({ from, to }) => [from.position, to.position]),
    ...rings.flatMap(ringExtent),
    ...places.map(({ position }) => position),
  ];
}
