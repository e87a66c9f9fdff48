import type { CoastSources } from '#atlas/coast-sources.ts';
import type { Inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { endAt, openLineMeasurer } from '#situation/measure-line.ts';
import type { AskedEnd, LineEnd } from '#situation/measured-line.ts';
import { UsageError } from '../command/usage-error.ts';
import type { GivenPlace } from '../input/resolve-place.ts';

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
  const line = openLineMeasurer(coasts)({ from: askedEnd(from), to: askedEnd(to) });
  if (line.kind === 'problem') {
    throw new UsageError(
      `${from.name} and ${to.name} are on one land, with no water between: leave out --shore.`,
    );
  }
  if (line.from.at === 'point' && line.to.at === 'point') {
    throw new UsageError(`Neither ${from.name} nor ${to.name} is on land: leave out --shore.`);
  }
  return { ...line, from: shoreEnd(line.from), to: shoreEnd(line.to) };
}

function askedEnd({ place, position }: GivenPlace): AskedEnd {
  if (place !== undefined) return endAt(place, 'shore');
  return { placeId: undefined, position, precisionMetres: 0, at: 'shore' };
}

function shoreEnd({ at, position, uncertaintyMetres, credit }: LineEnd): ShoreEnd {
  if (at === 'point') return { position, uncertaintyMetres: undefined, credit: undefined };
  return { position, uncertaintyMetres, credit };
}
