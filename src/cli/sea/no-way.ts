import type { LonLat } from '#geodesy/lon-lat.ts';
import { normaliseLongitude } from '#geodesy/lon-lat.ts';
import { SeaRouteError } from '#geodesy/sea-route-error.ts';
import { UsageError } from '../command/usage-error.ts';
import type { GivenPlace } from '../input/resolve-place.ts';
import { lengthIn } from '../output/distance-text.ts';
import type { AskedWay } from './sea-distance.ts';

/**
 * Why there is no way by sea, in the names that were asked for and with how to mend it. An error that is none of the
 * asker's comes back as it is.
 */
export function noWay(
  error: unknown,
  { from, to, closed, openWay }: AskedWay,
  latitudes: readonly [south: number, north: number],
): unknown {
  if (!(error instanceof SeaRouteError)) return error;
  switch (error.code) {
    case 'inland':
      return new UsageError(inlandText(isAt(from, error.position) ? from : to, latitudes));
    case 'no-passage': {
      const names = `No water joins ${from.name} and ${to.name}`;
      if (openWay === undefined) return new UsageError(`${names}: choose another place.`);
      const straits = closed.map((strait) => strait.names.en).join(', ');
      return new UsageError(
        `${names} with ${straits} closed: open one. With all open it is ${lengthIn(openWay.metres, 'km')}.`,
      );
    }
    default:
      return error;
  }
}

function isAt({ position: [longitude, latitude] }: GivenPlace, at: LonLat | undefined): boolean {
  return at?.[0] === normaliseLongitude(longitude) && at[1] === latitude;
}

function inlandText({ name, position }: GivenPlace, latitudes: readonly [number, number]): string {
  const [south, north] = latitudes;
  if (position[1] < south || position[1] > north) {
    return `${name} is beyond ${-south}° S or ${north}° N, where ice closes the sea and no way is looked for.`;
  }
  return `${name} is more than 30 km from open water: choose a place on the coast for --sea.`;
}
