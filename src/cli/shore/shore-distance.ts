import { type Inverse, inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { UsageError } from '../command/usage-error.ts';
import type { CoastSources } from '../data/read-coast.ts';
import type { GivenPlace } from '../input/resolve-place.ts';
import { findLand, isInRegion, isSameLand, type Land, shoreOf } from './find-land.ts';

/** One end of a line between shores: on the shore of a land, or at a place at sea. */
export interface ShoreEnd {
  readonly position: LonLat;
  /** How far the true shore usually lies from the one drawn, at most; nothing where the end is a place at sea. */
  readonly uncertaintyMetres: number | undefined;
  readonly credit: string | undefined;
}

/** The shortest line between two shores, or between a shore and a place at sea. */
export interface ShoreDistance extends Inverse {
  readonly from: ShoreEnd;
  readonly to: ShoreEnd;
}

/** A place this close to a shore is on the land behind it: a pier, or a city by its harbour. */
const ASHORE_METRES = 1000;

/**
 * The shortest line from the shore of the land that one place is on to the shore of the land that another is on. A
 * place at sea stands for itself.
 * @throws UsageError where both are on one land, or neither is on any
 */
export function shoreDistance(
  coasts: CoastSources,
  from: GivenPlace,
  to: GivenPlace,
): ShoreDistance {
  const [first, second] = [landOf(coasts, from), landOf(coasts, to)];
  if (first === undefined && second === undefined) {
    throw new UsageError(`Neither ${from.name} nor ${to.name} is on land: leave out --shore.`);
  }
  if (first && second && isSameLand(first, second)) {
    throw new UsageError(
      `${from.name} and ${to.name} are on one land, with no water between: leave out --shore.`,
    );
  }
  const [start, end] = lineEnds(first, second, from.position, to.position);
  return {
    ...inverse(start, end),
    from: shoreEnd(coasts, first, start),
    to: shoreEnd(coasts, second, end),
  };
}

/** A strait or a sea is at sea, whatever its label stands near; another record is where it is to its precision. */
function landOf(coasts: CoastSources, { place, position }: GivenPlace): Land | undefined {
  if (place?.kind === 'strait' || place?.kind === 'sea') return undefined;
  return findLand(coasts, position, Math.max(ASHORE_METRES, place?.precisionMetres ?? 0));
}

function lineEnds(
  first: Land | undefined,
  second: Land | undefined,
  from: LonLat,
  to: LonLat,
): readonly [LonLat, LonLat] {
  if (first && second) {
    const line = shoreOf(first).nearestShore(shoreOf(second));
    return [line.from, line.to];
  }
  if (second) return [from, shoreOf(second).nearestTo(from).to];
  return [first ? shoreOf(first).nearestTo(to).to : from, to];
}

function shoreEnd(coasts: CoastSources, land: Land | undefined, position: LonLat): ShoreEnd {
  if (land === undefined) return { position, uncertaintyMetres: undefined, credit: undefined };
  const { uncertaintyMetres } = isInRegion(position) ? land.source : coasts.world;
  return { position, uncertaintyMetres, credit: land.source.credit };
}
