import type { MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from './lon-lat.ts';
import type { Arc } from './outline/arcs.ts';
import type { Disc } from './outline/disc.ts';
import { DiscTable } from './outline/disc-table.ts';
import { type RegionOptions, regionLines, regionPolygon } from './outline/region-polygon.ts';

const NONE = -1;

/**
 * The outline of the union of many discs on WGS84, kept up to date as discs come and go.
 *
 * A piece of a ring is on the outline where no other disc hides it, and what one disc hides of another's ring is an
 * interval of azimuth; so the outline is what intervals leave over, and nothing is clipped in the plane: it is as
 * right across the antimeridian and round a pole as anywhere. Interval ends that show agree with both radii to a
 * tenth of a millimetre.
 *
 * From scratch O(n^2) at worst, and near O(n k) with k discs meeting each; `setActive` O(n) on, O(k n) off.
 * Memory O(n + crossings that show).
 */
export class Outline {
  readonly #discs: DiscTable;
  readonly #active: Uint8Array;
  readonly #arcs: Arc[][];
  /** For a ring that one disc hides wholly, that disc; else `NONE`. */
  readonly #hider: Int32Array;
  /** Indices from the largest disc down: large ones hide most and are asked first. */
  #order: number[] = [];

  /**
   * @param discs radii above 0 and up to 19,900 km
   * @param isActive which discs are in the union at first: all unless told
   * @throws GeodesyError for a centre or radius that is none
   */
  constructor(discs: readonly Disc[], isActive: (index: number) => boolean = () => true) {
    this.#discs = new DiscTable(discs);
    this.#active = Uint8Array.from(discs, (_, index) => (isActive(index) ? 1 : 0));
    this.#arcs = discs.map(() => []);
    this.#hider = new Int32Array(discs.length).fill(NONE);
    this.#sort();
    for (const index of this.#order) this.#arcs[index] = this.#freeArcs(index);
  }

  /** Whether a disc is in the union. */
  isActive(index: number): boolean {
    return this.#active[index] === 1;
  }

  /** Takes a disc into the union or out of it, and recomputes only the rings that it meets. */
  setActive(index: number, isActive: boolean): void {
    if (this.isActive(index) === isActive) return;
    this.#discs.at(index);
    this.#active[index] = isActive ? 1 : 0;
    if (isActive) this.#hideBehind(index);
    else this.#revealBehind(index);
    this.#arcs[index] = this.#freeArcs(index);
  }

  /** Puts another disc in the place of one, in the union or out of it as that was. */
  replace(index: number, disc: Disc): void {
    const wasActive = this.isActive(index);
    this.setActive(index, false);
    this.#discs.replace(index, disc);
    this.#sort();
    this.setActive(index, wasActive);
  }

  /** The pieces of each ring that are on the outline, as intervals of azimuth in radians within [0, 2 pi]. */
  arcsOf(index: number): readonly (readonly [start: number, end: number])[] {
    return (this.#arcs[index] ?? []).map(({ start, end }) => [start, end] as const);
  }

  /** How many pieces of rings the outline has. */
  get arcCount(): number {
    return this.#arcs.reduce((count, arcs) => count + arcs.length, 0);
  }

  /** The union as GeoJSON. O(vertices). */
  polygon(options: RegionOptions): Polygon | MultiPolygon {
    const rings = this.#rings();
    const holdsNorthPole = rings.some(({ ring }) => this.#discs.at(ring).holdsNorthPole);
    return regionPolygon(this.#discs, rings, holdsNorthPole, options);
  }

  /**
   * The edge of the union as closed lines with unwrapped longitudes, the union on their left. O(vertices).
   * @throws GeodesyError `error-bound-out-of-range`
   */
  lines(maxErrorMetres: number): LonLat[][] {
    return regionLines(this.#discs, this.#rings(), maxErrorMetres);
  }

  /** How many pieces the union has that do not touch each other. O(n^2) at worst. */
  partCount(): number {
    const indices = this.#activeIndices();
    const part = indices.map((_, position) => position);
    const root = (position: number): number => {
      let at = position;
      while (part[at] !== at) {
        part[at] = part[part[at] ?? at] ?? at;
        at = part[at] ?? at;
      }
      return at;
    };
    for (const [a, first] of indices.entries()) {
      for (let b = a + 1; b < indices.length; b++) {
        const [rootA, rootB] = [root(a), root(b)];
        if (rootA !== rootB && this.#discs.overlap(first, indices[b] ?? first)) part[rootA] = rootB;
      }
    }
    return part.filter((_, position) => root(position) === position).length;
  }

  #rings() {
    return this.#activeIndices().map((ring) => ({
      ring,
      arcs: this.#arcs[ring] ?? [],
      isForward: false,
    }));
  }

  #sort(): void {
    const radius = (index: number) => this.#discs.at(index).radiusMetres;
    this.#order = Array.from({ length: this.#discs.size }, (_, index) => index);
    this.#order.sort((a, b) => radius(b) - radius(a));
  }

  #activeIndices(): number[] {
    return this.#order.filter((index) => this.isActive(index));
  }

  #freeArcs(ring: number): Arc[] {
    this.#hider[ring] = NONE;
    if (!this.isActive(ring)) return [];
    const { arcs, hider } = this.#discs.arcsOutside(ring, this.#order, this.#active);
    if (hider !== undefined) this.#hider[ring] = hider;
    return arcs;
  }

  #hideBehind(by: number): void {
    for (const ring of this.#order) {
      const arcs = this.#arcs[ring];
      if (ring === by || !arcs || arcs.length === 0) continue;
      this.#arcs[ring] = this.#discs.arcsOutsideOne(ring, by, arcs);
    }
  }

  #revealBehind(by: number): void {
    for (const ring of this.#order) {
      if (ring === by || !this.isActive(ring)) continue;
      const hider = this.#hider[ring] ?? NONE;
      const isStillHidden = hider !== NONE && hider !== by && this.isActive(hider);
      if (isStillHidden || this.#discs.bound(ring, by).outer === 0) continue;
      this.#arcs[ring] = this.#freeArcs(ring);
    }
  }
}
