import type { Disc } from '#geodesy/disc.ts';
import { KeptDiscs } from '#geodesy/kept-discs.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { type DiscPair, MarginOutline } from '#geodesy/margin-outline.ts';
import { Outline } from '#geodesy/outline.ts';
import { discKey, positionKey } from './disc-key.ts';
import { Follower } from './follower.ts';
import type { RingDrawing } from './reach-features.ts';
import { remember } from './remember.ts';
import { sphereOutline } from './sphere-outline.ts';

/** Discs kept with their rings and the arcs of them that were drawn: those of some hundred sites at a few figures. */
const DISCS_KEPT = 2000;

/** Outlines that are followed, and whose lines stay as drawn: of every system of the atlas at three figures, and both sides. */
const OUTLINES_KEPT = 120;

/** The lines of an outline, and what they were drawn for. */
interface DrawnLines {
  readonly key: string;
  readonly lines: LonLat[][];
}

/**
 * What one map has drawn of unions of discs, so that an act costs the arcs that it touches and no others: outlines follow
 * their discs by name, and what is asked for twice is drawn once.
 */
export class OutlineMemory {
  readonly #discs = new KeptDiscs(DISCS_KEPT);

  readonly #outlineOf = remember(
    (_name: string) =>
      new Follower(
        (discs: readonly Disc[], isActive) => new Outline(this.#keep(discs), isActive),
        discKey,
      ),
    (name) => name,
    OUTLINES_KEPT,
  );

  readonly #margin = new Follower(
    (pairs: readonly DiscPair[], isActive) =>
      new MarginOutline(
        pairs.map(({ low, high }) => ({ low: this.#discs.of(low), high: this.#discs.of(high) })),
        isActive,
      ),
    ({ low, high }) => `${discKey(low)} ${high.radiusMetres}`,
  );

  readonly #drawn = new Map<string, DrawnLines>();

  /**
   * The outline of a union of discs, as lines with unwrapped longitudes; of discs with one centre the largest counts. On the
   * ellipsoid closed lines, exact, after `Outline`; on the sphere after `sphereOutline`.
   * @param name whose outline it is: the one drawn before under the same name is brought up to date
   */
  lines(name: string, discs: readonly Disc[], { model, maxErrorMetres }: RingDrawing): LonLat[][] {
    const key = [model, maxErrorMetres, ...discs.map(discKey)].join(' ');
    const before = this.#drawn.get(name);
    if (before?.key === key) return before.lines;
    const lines =
      model === 'wgs84'
        ? this.#outlineOf(name).follow(distinct(discs)).lines(maxErrorMetres)
        : sphereOutline(distinct(discs), maxErrorMetres);
    this.#drawn.delete(name);
    this.#drawn.set(name, { key, lines });
    const [oldest] = this.#drawn.keys();
    if (this.#drawn.size > OUTLINES_KEPT && oldest !== undefined) this.#drawn.delete(oldest);
    return lines;
  }

  /** Core and margin of some pairs of discs of WGS84: those of the last call, brought up to date. Good until the next call. */
  margin(pairs: readonly DiscPair[]): MarginOutline {
    return this.#margin.follow(pairs);
  }

  #keep(discs: readonly Disc[]): Disc[] {
    return discs.map((disc) => this.#discs.of(disc));
  }
}

function distinct(discs: readonly Disc[]): Disc[] {
  const byPosition = new Map<string, Disc>();
  for (const disc of discs) {
    const key = positionKey(disc.centre);
    if (disc.radiusMetres > (byPosition.get(key)?.radiusMetres ?? 0)) byPosition.set(key, disc);
  }
  return [...byPosition.values()];
}
