import type { Disc } from './disc.ts';
import { PreparedDisc } from './outline/disc.ts';

/**
 * Discs for outlines that are drawn again and again, as sites open and close. Made ready once, a disc keeps its ring and the
 * vertices of those of its arcs that were drawn; given to `Outline`, `DepthOutline` or the algebra of discs in place of a
 * plain one, it spares them that work and changes nothing of what they answer.
 */
export class KeptDiscs {
  readonly #most: number;
  readonly #discs = new Map<string, PreparedDisc>();

  /** @param most how many are kept; those asked for longest ago are forgotten first */
  constructor(most: number) {
    this.#most = most;
  }

  /** The disc, ready. @throws GeodesyError as `Outline` for a centre or radius that is none */
  of({ centre, radiusMetres }: Disc): Disc {
    const key = `${centre[0]} ${centre[1]} ${radiusMetres}`;
    const disc = this.#discs.get(key) ?? new PreparedDisc({ centre, radiusMetres });
    this.#discs.delete(key);
    this.#discs.set(key, disc);
    const [oldest] = this.#discs.keys();
    if (this.#discs.size > this.#most && oldest !== undefined) this.#discs.delete(oldest);
    return disc;
  }
}
