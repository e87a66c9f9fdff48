import type { MultiPolygon, Polygon } from 'geojson';
import type { Disc } from './disc.ts';
import { DiscTable } from './outline/disc-table.ts';
import { LiveArcs } from './outline/live-arcs.ts';
import { type RegionOptions, regionPolygon } from './outline/region-polygon.ts';
import { signedArcs } from './outline/signed-arcs.ts';

/** What a disc says of one of two sides: that the side surely holds it, or that it may. */
export type ComparedRole = 'a-low' | 'a-high' | 'b-low' | 'b-high';

/** A disc of one side. */
export interface ComparedDisc {
  readonly role: ComparedRole;
  readonly disc: Disc;
}

/**
 * How two sides stand to each other somewhere. A side surely holds what is in a low disc of its own, and is uncertain of
 * what is in a high one and in no low one.
 *
 * - `either`: A or B surely holds it.
 * - `only-a`: A surely holds it and B does not, for certain at least; `only-b` likewise.
 * - `uncertain-a`: A is uncertain of it, and B is not: it surely holds it, or not at all; `uncertain-b` likewise.
 * - `uncertain-both`: both are uncertain of it.
 */
export type ComparedRegion =
  | 'either'
  | 'only-a'
  | 'only-b'
  | 'uncertain-a'
  | 'uncertain-b'
  | 'uncertain-both';

/** Unions of discs, by what of A and what of B is in them; a high one has the low discs of its side too. */
const unions = {
  a: ['a-low'],
  b: ['b-low'],
  A: ['a-low', 'a-high'],
  B: ['b-low', 'b-high'],
  ab: ['a-low', 'b-low'],
  aB: ['a-low', 'b-low', 'b-high'],
  Ab: ['a-low', 'a-high', 'b-low'],
  AB: ['a-low', 'a-high', 'b-low', 'b-high'],
} as const satisfies Readonly<Record<string, readonly ComparedRole[]>>;

type UnionName = keyof typeof unions;

/**
 * Each region as a sum of unions, by inclusion and exclusion: what two unions share is both less the union of the two.
 */
const sums: Readonly<Record<ComparedRegion, Partial<Readonly<Record<UnionName, 1 | -1>>>>> = {
  either: { ab: 1 },
  'only-a': { ab: 1, b: -1 },
  'only-b': { ab: 1, a: -1 },
  'uncertain-a': { AB: 1, aB: -1, ab: 1, a: -1, Ab: -1, A: 1 },
  'uncertain-b': { AB: 1, Ab: -1, ab: 1, b: -1, aB: -1, B: 1 },
  'uncertain-both': { aB: 1, Ab: 1, ab: -1, AB: -1 },
};

/**
 * The regions of WGS84 by how two sides hold them, kept up to date as discs of either come and go. Exact as `Outline` is: each
 * region is a sum of unions of one table, so that edges which two unions share cancel out, and a disc that both sides have is one.
 *
 * Unions are begun when a region first asks for them, O(n^2) at worst each, and brought up to date from then on: `setActive`
 * as that of `Outline` for each of at most eight. A polygon O(vertices).
 */
export class ComparedOutline {
  readonly #discs: DiscTable;
  readonly #roles: readonly ComparedRole[];
  readonly #isActive: boolean[];
  /** For each disc that was given its place in the table, where equal discs have one. */
  readonly #placeOf: readonly number[];
  /** For each place the discs that were given for it. */
  readonly #givenAt: readonly (readonly number[])[];
  readonly #unions = new Map<UnionName, LiveArcs>();

  /**
   * @param discs radii above 0 and up to 19,900 km
   * @param isActive which discs are there at first: all unless told
   * @throws GeodesyError for a centre or radius that is none
   */
  constructor(discs: readonly ComparedDisc[], isActive: (index: number) => boolean = () => true) {
    const distinct = new Map<string, { readonly disc: Disc; readonly given: number[] }>();
    for (const [index, { disc }] of discs.entries()) {
      const key = `${disc.centre[0]} ${disc.centre[1]} ${disc.radiusMetres}`;
      const known = distinct.get(key);
      if (known === undefined) distinct.set(key, { disc, given: [index] });
      else known.given.push(index);
    }
    const placed = [...distinct.values()];
    this.#discs = new DiscTable(placed.map(({ disc }) => disc));
    this.#givenAt = placed.map(({ given }) => given);
    const placeOf = new Map(placed.flatMap(({ given }, place) => given.map((at) => [at, place])));
    this.#placeOf = discs.map((_, index) => placeOf.get(index) ?? 0);
    this.#roles = discs.map(({ role }) => role);
    this.#isActive = discs.map((_, index) => isActive(index));
  }

  /** Lets a disc count for its side or not. @throws RangeError for an index that is none */
  setActive(index: number, isActive: boolean): void {
    const place = this.#placeOf[index];
    if (place === undefined) throw new RangeError(`There is no disc ${index}.`);
    this.#isActive[index] = isActive;
    for (const [name, union] of this.#unions) union.setActive(place, this.#isIn(name, place));
  }

  /** A region as GeoJSON; without polygons where it is empty. */
  region(name: ComparedRegion, options: RegionOptions): Polygon | MultiPolygon {
    const terms = Object.entries(sums[name]).map(([union, sign]) => ({
      union: this.#union(union as UnionName),
      sign,
    }));
    const holding = terms.filter(({ union }) => union.holdsNorthPole());
    const holdsNorthPole = holding.reduce((sum, { sign }) => sum + sign, 0) > 0;
    return regionPolygon(this.#discs, signedArcs(terms), holdsNorthPole, options);
  }

  #union(name: UnionName): LiveArcs {
    const known = this.#unions.get(name);
    if (known !== undefined) return known;
    const union = new LiveArcs(this.#discs, (place) => this.#isIn(name, place));
    this.#unions.set(name, union);
    return union;
  }

  #isIn(name: UnionName, place: number): boolean {
    const roles: readonly (ComparedRole | undefined)[] = unions[name];
    const given = this.#givenAt[place] ?? [];
    return given.some((index) => this.#isActive[index] && roles.includes(this.#roles[index]));
  }
}
