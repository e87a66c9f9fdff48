import type { Atlas } from '#atlas/atlas.ts';
import { direct } from '#geodesy/direct.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { CheckResult, CheckRing } from './claim-check.ts';

/** Directions that the extent of a ring is taken in. */
const AZIMUTHS = [0, 90, 180, 270] as const;

function ringExtent({ centre, radiusMetres }: CheckRing): LonLat[] {
  return AZIMUTHS.map((azimuth) => direct(centre, azimuth, radiusMetres));
}

/** A line measured another way is brought into view too unless it is this many times as long as the one measured. */
const MUCH_LONGER = 1.5;

/**
 * Positions that must be in view for a check to be seen: the ends of its lines and the extent of its rings; where it has
 * neither, its places.
 */
export function checkExtent(atlas: Atlas, { drawing }: CheckResult): readonly LonLat[] {
  const { lines, rings, placeIds } = drawing;
  const measured = lines.filter(({ role }) => role === 'measured').map(({ metres }) => metres);
  const longest = Math.max(...measured, ...rings.map(({ radiusMetres }) => radiusMetres));
  const shown = [
    ...lines
      .filter(({ role, metres }) => role === 'measured' || metres < MUCH_LONGER * longest)
      .flatMap(({ from, to }) => [from.position, to.position]),
    ...rings.flatMap(ringExtent),
  ];
  if (shown.length > 0) return shown;
  return placeIds.flatMap((id) => atlas.places.get(id) ?? []).map(({ position }) => position);
}
