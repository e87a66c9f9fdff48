import type { Disc } from '#geodesy/disc.ts';
import { KeptDiscs } from '#geodesy/kept-discs.ts';
import { type DiscPair, MarginOutline } from '#geodesy/margin-outline.ts';
import { Outline } from '#geodesy/outline.ts';
import { discKey } from './disc-key.ts';
import { Follower } from './follower.ts';
import { remember } from './remember.ts';

/** Discs kept with their rings and the arcs of them that were drawn: those of some hundred sites at a few figures. */
const DISCS_KEPT = 2000;

/** Outlines that are followed: a few systems with three figures each, and both sides of a comparison. */
const FOLLOWED = 48;

const discs = new KeptDiscs(DISCS_KEPT);

const outlineOf = remember(
  (_name: string) =>
    new Follower(
      (items: readonly Disc[], isActive) => new Outline(keptDiscs(items), isActive),
      discKey,
    ),
  (name) => name,
  FOLLOWED,
);

const margin = new Follower(
  (pairs: readonly DiscPair[], isActive) =>
    new MarginOutline(
      pairs.map(({ low, high }) => ({ low: discs.of(low), high: discs.of(high) })),
      isActive,
    ),
  ({ low, high }) => `${discKey(low)} ${high.radiusMetres}`,
);

/** Discs made ready once for whatever is drawn of them. */
export function keptDiscs(items: readonly Disc[]): Disc[] {
  return items.map((disc) => discs.of(disc));
}

/** The outline of some discs: the one that had the same name before, brought up to date. It is good until the next call. */
export function followOutline(name: string, items: readonly Disc[]): Outline {
  return outlineOf(name).follow(items);
}

/** Core and margin of some pairs of discs: those of the last call, brought up to date. They are good until the next call. */
export function followMargin(pairs: readonly DiscPair[]): MarginOutline {
  return margin.follow(pairs);
}
