import type { Disc } from '../disc.ts';
import { inverse } from '../inverse.ts';
import type { LonLat } from '../lon-lat.ts';
import { type Arc, OPEN, takeOff, touches, wholeRing } from './arcs.ts';
import { boundHidden, findHidden, type Hidden, type HiddenBounds } from './crossing.ts';
import { type PreparedDisc, prepared } from './disc.ts';

/** What is left of a ring, and the one disc that hides all of it where a single one surely does. */
export interface Outside {
  readonly arcs: Arc[];
  readonly hider: number | undefined;
}

/** A distance is told by the sphere to this share, half the flattening and more. */
const DISTANCE_DOUBT = 0.0025;

/** Centres this near to each other, in degrees, are one: a micrometre. */
const SAME_DEGREES = 1e-11;

/** What is added to a radius before two discs are said not to meet: all the doubt that `boundHidden` has. */
const REACH_DOUBT = 0.006;

/**
 * Discs by index, and which azimuths of one's ring another hides. A sphere bounds the answer and settles most pairs; the
 * ellipsoid is asked only where an end of the answer can show, and its answers are kept until a disc changes.
 */
export class DiscTable {
  readonly #discs: PreparedDisc[];
  readonly #known: Map<number, Hidden>[];
  /** For each disc the vector of its centre, and sine, cosine and value of its radius with all doubt added. */
  readonly #reach: Float64Array;
  readonly #bounds: HiddenBounds = { middle: 0, core: 0, outer: 0 };

  constructor(discs: readonly Disc[]) {
    this.#discs = discs.map(prepared);
    this.#known = discs.map(() => new Map());
    this.#reach = new Float64Array(6 * discs.length);
    for (const index of this.#discs.keys()) this.#writeReach(index);
  }

  get size(): number {
    return this.#discs.length;
  }

  /** @throws RangeError for an index that is none */
  at(index: number): PreparedDisc {
    const disc = this.#discs[index];
    if (!disc) throw new RangeError(`There is no disc ${index} among ${this.#discs.length}.`);
    return disc;
  }

  /** Puts another disc in the place of one. O(number of discs). */
  replace(index: number, disc: Disc): void {
    this.at(index);
    this.#discs[index] = prepared(disc);
    this.#writeReach(index);
    this.#known[index] = new Map();
    for (const known of this.#known) known.delete(index);
  }

  /** The crossing where ring `ring` runs into disc `by`: it is where ring `by` runs out of disc `ring`. */
  nodeOf(ring: number, by: number): number {
    return ring * this.size + by;
  }

  /**
   * The parts of `arcs` of ring `ring` outside all the discs of `hiders` that are `among` those asked about. Of two equal
   * discs the one with the smaller index hides the other. O(hiders), and less where the first ones hide everything:
   * give large ones first.
   */
  arcsOutside(
    ring: number,
    hiders: readonly number[],
    among: Uint8Array,
    arcs: Arc[] = wholeRing(),
  ): Outside {
    let rest = arcs;
    const doubtful: number[] = [];
    for (const by of hiders) {
      if (rest.length === 0) return { arcs: rest, hider: undefined };
      if (by === ring || among[by] === 0) continue;
      const { middle, core, outer } = this.bound(ring, by);
      if (outer === 0) continue;
      if (core === Math.PI) return { arcs: [], hider: by };
      if (core > 0) rest = takeOff(rest, middle - core, middle + core, OPEN, OPEN);
      if (outer === Math.PI || touches(rest, middle - outer, middle + outer)) doubtful.push(by);
    }
    for (const by of doubtful) {
      if (rest.length === 0) break;
      rest = this.arcsOutsideOne(ring, by, rest);
    }
    return { arcs: rest, hider: undefined };
  }

  /** The parts of `arcs` of ring `ring` outside disc `by`. */
  arcsOutsideOne(ring: number, by: number, arcs: Arc[]): Arc[] {
    const { middle, core, outer } = this.bound(ring, by);
    if (outer === 0) return arcs;
    if (core === Math.PI) return [];
    if (outer < Math.PI && !touches(arcs, middle - outer, middle + outer)) return arcs;
    const hidden = this.hidden(ring, by);
    if (hidden === 'nothing') return arcs;
    if (hidden === 'everything') return [];
    const [start, end] = hidden;
    return takeOff(arcs, start, end, this.nodeOf(ring, by), this.nodeOf(by, ring));
  }

  /** The parts of ring `ring` inside every other disc of `others`. O(others), less where the answer is soon empty. */
  arcsInside(ring: number, others: readonly number[]): Arc[] {
    let rest = wholeRing();
    for (const by of others) {
      if (by === ring) continue;
      const { middle, outer } = this.bound(ring, by);
      if (outer === 0) return [];
      if (outer < Math.PI) {
        rest = takeOff(rest, middle + outer, middle - outer + 2 * Math.PI, OPEN, OPEN);
      }
      if (rest.length === 0) return rest;
    }
    for (const by of others) {
      if (by === ring) continue;
      const { middle, core } = this.bound(ring, by);
      const isClear = !touches(rest, middle + core, middle - core + 2 * Math.PI);
      if (core === Math.PI || isClear) continue;
      const hidden = this.hidden(ring, by);
      if (hidden === 'nothing') return [];
      if (hidden === 'everything') continue;
      const [start, end] = hidden;
      rest = takeOff(rest, end, start + 2 * Math.PI, this.nodeOf(by, ring), this.nodeOf(ring, by));
      if (rest.length === 0) return rest;
    }
    return rest;
  }

  /** Whether two discs share more than an edge. */
  overlap(a: number, b: number): boolean {
    const [first, second] = [this.at(a), this.at(b)];
    const cosLambda = second.cosLambda * first.cosLambda + second.sinLambda * first.sinLambda;
    const cosApart = first.sinBeta * second.sinBeta + first.cosBeta * second.cosBeta * cosLambda;
    const reach = first.rho + second.rho;
    if (cosApart > Math.cos(Math.min(Math.PI, reach * (1 - DISTANCE_DOUBT)))) return true;
    if (cosApart < Math.cos(Math.min(Math.PI, reach * (1 + DISTANCE_DOUBT)))) return false;
    const metres = inverse(first.centre, second.centre).metres;
    return metres < first.radiusMetres + second.radiusMetres;
  }

  /** What the sphere can tell; the object is written over by the next call. Equal centres are told by their radii. */
  bound(ring: number, by: number): HiddenBounds {
    const disc = this.at(ring);
    const other = this.at(by);
    const bounds = this.#bounds;
    if (this.#areApart(ring, by)) {
      bounds.middle = 0;
      bounds.core = 0;
      bounds.outer = 0;
    } else if (areSame(disc.centre, other.centre)) {
      const gap = other.radiusMetres - disc.radiusMetres;
      const isHidden = gap > 0 || (gap === 0 && by < ring);
      bounds.middle = 0;
      bounds.core = isHidden ? Math.PI : 0;
      bounds.outer = bounds.core;
    } else {
      boundHidden(disc, other, bounds);
    }
    return bounds;
  }

  /** What disc `by` hides of ring `ring` on the ellipsoid; kept until one of the two is replaced. */
  hidden(ring: number, by: number): Hidden {
    const known = this.#known[ring];
    const before = known?.get(by);
    if (before) return before;
    const hidden = findHidden(this.at(ring), this.at(by), this.bound(ring, by));
    known?.set(by, hidden);
    return hidden;
  }

  /** Whether two discs surely do not meet: the cheapest question, asked of every pair. */
  #areApart(a: number, b: number): boolean {
    const reach = this.#reach;
    const [i, j] = [6 * a, 6 * b];
    if ((reach[i + 5] as number) + (reach[j + 5] as number) >= Math.PI) return false;
    const cosApart =
      (reach[i] as number) * (reach[j] as number) +
      (reach[i + 1] as number) * (reach[j + 1] as number) +
      (reach[i + 2] as number) * (reach[j + 2] as number);
    const cosReach =
      (reach[i + 4] as number) * (reach[j + 4] as number) -
      (reach[i + 3] as number) * (reach[j + 3] as number);
    return cosApart < cosReach;
  }

  #writeReach(index: number): void {
    const { sinBeta, cosBeta, sinLambda, cosLambda, rho } = this.at(index);
    const most = rho * (1 + REACH_DOUBT);
    const numbers = [cosBeta * cosLambda, cosBeta * sinLambda, sinBeta];
    this.#reach.set([...numbers, Math.sin(most), Math.cos(most), most], 6 * index);
  }
}

function areSame(one: LonLat, other: LonLat): boolean {
  return Math.abs(one[0] - other[0]) < SAME_DEGREES && Math.abs(one[1] - other[1]) < SAME_DEGREES;
}
