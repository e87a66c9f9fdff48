import type { Arc } from './arcs.ts';
import type { DiscTable } from './disc-table.ts';
import type { RingArcs } from './link-arcs.ts';

const NONE = -1;

/**
 * The pieces of rings that are on the outline of a union, kept up to date as discs of a table come and go. `setActive`
 * recomputes only the rings that the disc meets: O(n) on, O(k n) off, with k discs meeting it.
 */
export class LiveArcs {
  readonly #discs: DiscTable;
  readonly #active: Uint8Array;
  readonly #arcs: Arc[][];
  /** For a ring that one disc hides wholly, that disc; else `NONE`. */
  readonly #hider: Int32Array;
  /** Indices from the largest disc down: large ones hide most and are asked first. */
  #order: number[] = [];

  constructor(discs: DiscTable, isActive: (index: number) => boolean) {
    this.#discs = discs;
    this.#active = Uint8Array.from({ length: discs.size }, (_, index) => (isActive(index) ? 1 : 0));
    this.#arcs = Array.from({ length: discs.size }, () => []);
    this.#hider = new Int32Array(discs.size).fill(NONE);
    this.sort();
    for (const index of this.#order) this.#arcs[index] = this.#freeArcs(index);
  }

  isActive(index: number): boolean {
    return this.#active[index] === 1;
  }

  /** The pieces of a ring that no other disc hides, in order of azimuth; none for a disc that is not in the union. */
  of(index: number): readonly Arc[] {
    return this.#arcs[index] ?? [];
  }

  /** The discs of the union, from the largest down. */
  indices(): number[] {
    return this.#order.filter((index) => this.isActive(index));
  }

  /** The edge of the union, kept on the left. */
  edge(): RingArcs[] {
    return this.indices().map((ring) => ({ ring, arcs: this.of(ring), isForward: false }));
  }

  holdsNorthPole(): boolean {
    return this.indices().some((ring) => this.#discs.at(ring).holdsNorthPole);
  }

  holdsSouthPole(): boolean {
    return this.indices().some((ring) => this.#discs.at(ring).holdsSouthPole);
  }

  setActive(index: number, isActive: boolean): void {
    if (this.isActive(index) === isActive) return;
    this.#discs.at(index);
    this.#active[index] = isActive ? 1 : 0;
    if (isActive) this.#hideBehind(index);
    else this.#revealBehind(index);
    this.#arcs[index] = this.#freeArcs(index);
  }

  /** Puts the discs in order again, after one that is not in the union was replaced. */
  sort(): void {
    const radius = (index: number) => this.#discs.at(index).radiusMetres;
    this.#order = Array.from({ length: this.#discs.size }, (_, index) => index);
    this.#order.sort((a, b) => radius(b) - radius(a));
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
