import type { Place, Site } from '#atlas/place.ts';
import { isSite } from '#atlas/place.ts';
import { placeNamed as findNamed } from '#atlas/place-named.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { Host } from '../command/command.ts';
import { UsageError } from '../command/usage-error.ts';
import { parseCoordinates } from './parse-coordinates.ts';

/** A place as the command line gave it: a record of the atlas, or a bare position. */
export interface GivenPlace {
  readonly input: string;
  readonly position: LonLat;
  readonly place: Place | undefined;
  /** What to call it: its English name, or its position as it was given. */
  readonly name: string;
}

const MOST_LISTED = 8;

function called(place: Place): string {
  return `${place.names.en} (${place.id})`;
}

/**
 * The place with an id, or with a name in any script, or whose name begins with these words.
 * @throws UsageError where no place or more than one fits; names those that are close, and says of a position that only
 *   a place can be given
 */
export function placeNamed(places: readonly Place[], input: string): Place {
  const named = findNamed(places, input);
  switch (named.kind) {
    case 'one':
      return named.place;
    case 'several': {
      const names = named.places.slice(0, MOST_LISTED).map(called).join(', ');
      throw new UsageError(`"${input}" could be ${names}. Give the id in parentheses.`);
    }
    case 'empty':
      throw new UsageError('A place is empty. Give an id or a name.');
    case 'unknown':
      if (parseCoordinates(input) !== undefined) {
        throw new UsageError(
          `"${input}" is a position, and here only a place can be given, by its id or its name. A scenario file can hold places of its own.`,
        );
      }
      throw new UsageError(`No place is called "${input}".${suggestion(named.near)}`);
  }
}

function suggestion(near: readonly Place[]): string {
  if (near.length === 0) return ' List the places with basing-atlas places.';
  return ` Nearest names: ${near.map(called).join(', ')}.`;
}

/**
 * Reads a place: an id, a name in any script, or `lat,lon`. The atlas is opened only where it is needed.
 * @throws UsageError as `placeNamed` and `parseCoordinates`
 */
export function resolvePlace(host: Host, input: string): GivenPlace {
  const position = parseCoordinates(input);
  if (position !== undefined) return { input, position, place: undefined, name: input.trim() };
  const place = placeNamed([...host.openAtlas().atlas.places.values()], input);
  return { input, position: place.position, place, name: place.names.en };
}

/**
 * Reads a site: a place that forces can operate from.
 * @throws UsageError where it is no place, or a place that is no site
 */
export function resolveSite(places: readonly Place[], input: string): Site {
  const place = placeNamed(places, input);
  if (isSite(place)) return place;
  throw new UsageError(
    `${called(place)} is a ${place.kind} and no site: only sites open and close. List them with basing-atlas places --kind site.`,
  );
}
