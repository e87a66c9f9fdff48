import type { PublishedRange, RangeKind, System } from '#atlas/system.ts';
import { LARGEST_DISC_METRES } from '#geodesy/disc.ts';
import { isOwn } from '#scenario/own.ts';

/** The answer of a distance against a band. */
export type Verdict = 'inside' | 'uncertain' | 'outside';

/** A range as it applies in a scenario: low, stated and high, metres. */
export interface Band {
  readonly kind: RangeKind;
  readonly lowMetres: number;
  readonly statedMetres: number;
  readonly highMetres: number;
  /** True where no source prints the figures and the atlas computed them (refuelled in flight). */
  readonly computed: boolean;
  /** False where one of the figures has no readable source. */
  readonly verified: boolean;
  /** True where figures are the user's own and nobody published them; absent elsewhere. */
  readonly own?: true;
  /** The bands that this one is the sum of, the carrier's first; absent for a single system. */
  readonly parts?: readonly [carrier: BandPart, weapon: BandPart];
}

/** One part of a combined band. */
export interface BandPart {
  readonly systemId: string;
  readonly band: Band;
}

/** Kinds of range that say how far from a site something can act. Ferry and one-way ranges do not. */
const radiusKinds: readonly RangeKind[] = [
  'combat-radius',
  'mission-radius',
  'missile-range',
  'intercept-range',
];

/** One refuelling on the way out, at the edge of the radius, lets an aircraft act half as far again. */
const ONE_REFUELLING = 1.5;

/** One on the way out and one on the way home let it act twice as far. */
const TWO_REFUELLINGS = 2;

/** No range goes beyond the largest disc. */
function onEarth(metres: number): number {
  return Math.min(metres, LARGEST_DISC_METRES);
}

/** The published range that a system acts within, or nothing where only other kinds are published. */
export function actingRange(system: System): PublishedRange | undefined {
  return system.ranges.find(({ kind }) => radiusKinds.includes(kind));
}

/**
 * The band of a system, unrefuelled or refuelled in flight.
 *
 * No source prints a refuelled radius, so it is arithmetic and marked `computed`: fuel used in
 * proportion to distance, tanks filled once outbound (low and stated, 1.5 times) or once each way
 * (high, twice). Systems that take no fuel in flight keep their published band.
 */
export function bandOf(system: System, refuelled: boolean): Band | undefined {
  if (system.combination !== undefined) return combinedBand(system.combination, refuelled);
  const range = actingRange(system);
  if (range === undefined) return undefined;
  const { kind, stated } = range;
  const low = range.low ?? stated;
  const high = range.high ?? stated;
  const computed = refuelled && system.refuellable;
  return {
    kind,
    lowMetres: onEarth(low.metres * (computed ? ONE_REFUELLING : 1)),
    statedMetres: onEarth(stated.metres * (computed ? ONE_REFUELLING : 1)),
    highMetres: onEarth(high.metres * (computed ? TWO_REFUELLINGS : 1)),
    computed,
    verified: [low, stated, high].every((figure) => figure.verified),
    ...(isOwn(system.id) ? { own: true } : {}),
  };
}

/**
 * The carrier's band and the weapon's, end to end: the carrier flies its radius, turns there, and the weapon flies on. The
 * sum is arithmetic of the atlas, so it is `computed`; both parts are named.
 */
function combinedBand(
  { carrier, weapon }: NonNullable<System['combination']>,
  refuelled: boolean,
): Band | undefined {
  const [first, second] = [bandOf(carrier, refuelled), bandOf(weapon, refuelled)];
  if (first === undefined || second === undefined) return undefined;
  return {
    kind: first.kind,
    lowMetres: onEarth(first.lowMetres + second.lowMetres),
    statedMetres: onEarth(first.statedMetres + second.statedMetres),
    highMetres: onEarth(first.highMetres + second.highMetres),
    computed: true,
    verified: first.verified && second.verified,
    ...(first.own || second.own ? { own: true } : {}),
    parts: [
      { systemId: carrier.id, band: first },
      { systemId: weapon.id, band: second },
    ],
  };
}

/** Inside up to the low figure, outside beyond the high one, uncertain between. */
export function judge(distanceMetres: number, band: Band): Verdict {
  if (distanceMetres <= band.lowMetres) return 'inside';
  return distanceMetres <= band.highMetres ? 'uncertain' : 'outside';
}
