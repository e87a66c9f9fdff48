import { joinCoasts } from '#atlas/coast.ts';
import type { Place } from '#atlas/place.ts';
import { type Sea, seaEnd } from '#atlas/sea.ts';
import { type LonLat, normaliseLongitude } from '#geodesy/lon-lat.ts';
import { buildSeaGrid, type SeaGrid } from '#geodesy/sea-grid.ts';
import { type SeaRoute, seaRoute } from '#geodesy/sea-route.ts';
import type { Host } from '../command/command.ts';
import { UsageError } from '../command/usage-error.ts';
import { type GivenPlace, placeNamed } from '../input/resolve-place.ts';
import { noWay } from './no-way.ts';

/** A way by sea, and the one with every strait open where some are closed. */
interface SeaDistance {
  readonly way: SeaRoute;
  readonly openWay: SeaRoute | undefined;
  /** Whose coast the ways keep off. */
  readonly credits: readonly string[];
}

/**
 * Reads the name of a strait that can be closed.
 * @throws UsageError where it is no place, or none with a gate
 */
export function resolveStrait(host: Host, input: string): Place {
  const { gates } = host.openSea();
  const place = placeNamed([...host.openAtlas().atlas.places.values()], input);
  if (gates.has(place.id)) return place;
  throw new UsageError(
    `--close ${input}: ${place.names.en} is no strait that can be closed. Those that can: ${[...gates.keys()].join(', ')}.`,
  );
}

/**
 * A short way by sea between two places with some straits closed, for illustration and not for navigation.
 * @throws UsageError where a place is too far from open water, or no water joins the two
 */
export function seaDistance(
  host: Host,
  from: GivenPlace,
  to: GivenPlace,
  closed: readonly Place[],
): SeaDistance {
  const sea = host.openSea();
  const { taiwan, region, world } = host.openCoasts();
  const sources = [region, taiwan, world];
  const grid = buildSeaGrid(joinCoasts(sources.map(({ coast }) => coast)), {
    fineBoxes: sea.fineBoxes.map(({ box }) => box),
    canals: sea.canals,
  });
  const openWay = wayBetween(grid, sea, { from, to, closed: [] });
  const credits = sources.map(({ credit }) => credit);
  if (closed.length === 0) return { way: openWay, openWay: undefined, credits };
  return { way: wayBetween(grid, sea, { from, to, closed, openWay }), openWay, credits };
}

/** What was asked for, as far as it is needed to say why there is no way. */
export interface AskedWay {
  readonly from: GivenPlace;
  readonly to: GivenPlace;
  readonly closed: readonly Place[];
  /** The way with every strait open, where there is one. */
  readonly openWay?: SeaRoute;
}

function wayBetween(grid: SeaGrid, sea: Sea, asked: AskedWay): SeaRoute {
  const closedGates = asked.closed.flatMap(({ id }) => {
    const gate = sea.gates.get(id);
    return gate ? [gate.line] : [];
  });
  try {
    return seaRoute(grid, endOf(sea, asked.from), endOf(sea, asked.to), { closedGates });
  } catch (error) {
    throw noWay(error, asked, grid.latitudes);
  }
}

function endOf(sea: Sea, { place, position: [longitude, latitude] }: GivenPlace) {
  const position: LonLat = [normaliseLongitude(longitude), latitude];
  return place ? seaEnd(sea, place) : [position];
}
