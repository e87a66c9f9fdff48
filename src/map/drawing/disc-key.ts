import type { Disc } from '#geodesy/disc.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';

/** Digits take longer to write than a ring to look up, and the positions of an atlas stay the same objects. */
const written = new WeakMap<LonLat, string>();

/** A position as a string: equal strings, equal positions. */
export function positionKey(position: LonLat): string {
  const known = written.get(position);
  if (known !== undefined) return known;
  const key = position.join(' ');
  written.set(position, key);
  return key;
}

/** A disc as a string: equal strings, equal discs. */
export function discKey({ centre, radiusMetres }: Disc): string {
  return `${positionKey(centre)} ${radiusMetres}`;
}
