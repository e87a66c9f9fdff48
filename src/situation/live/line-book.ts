import type { Place, Site } from '#atlas/place.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { measureLines, type PlaceLines } from './place-lines.ts';

/** Lines to as many places stay measured after they leave the focus: 32 bytes a site each. */
const MOST_PLACES_KEPT = 64;

/** Lines that were measured, over whatever records a scenario adds: what stays where it was is not measured again. */
export class LineBook {
  readonly #model: EarthModel;
  readonly #lines = new Map<string, PlaceLines>();

  constructor(model: EarthModel) {
    this.#model = model;
  }

  /** The lines from every site to a place. O(1) where they are known for the very same list, else O(sites log sites). */
  linesTo(sites: readonly Site[], place: Place): PlaceLines {
    const known = this.#lines.get(place.id);
    const isKnown = known?.sites === sites && known.to === place.position;
    const lines = isKnown ? known : measureLines(sites, place, this.#model, known);
    this.#lines.delete(place.id);
    this.#lines.set(place.id, lines);
    const [oldest] = this.#lines.keys();
    if (this.#lines.size > MOST_PLACES_KEPT && oldest !== undefined) this.#lines.delete(oldest);
    return lines;
  }
}
