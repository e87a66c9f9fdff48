import type { MultiPolygon, Polygon } from 'geojson';
import { GeodesyError } from './geodesy-error.ts';
import { type Inverse, inverse } from './inverse.ts';
import { assertLonLat, type LonLat, normaliseLongitude } from './lon-lat.ts';
import { buildBoxTree } from './shore/box-tree.ts';
import { type Candidate, nearestCandidates, pieceMetres, type Shore } from './shore/pair-search.ts';
import { nearestShare, positionOn } from './shore/piece-distance.ts';
import { cutPieces, pointPiece } from './shore/pieces.ts';

/** The shortest line between two shores, or between a position and a shore. */
export interface ShoreLine extends Inverse {
  readonly from: LonLat;
  readonly to: LonLat;
  /** Which of the shapes given the line ends at, by its place among them. */
  readonly shape: number;
}

/** Rounds of moving one end and then the other, after which two places are as near as they get. */
const MOST_ROUNDS = 50;
const SETTLED_METRES = 1e-7;

/** Shores this close meet, and no nearer places are looked for: a coast may run along another for a thousand miles. */
const MEETING_METRES = 1e-4;

/**
 * Shores of polygons, ready to be asked how far away they are. A shore runs straight in longitude and latitude from vertex
 * to vertex, as GeoJSON says; edges along the antimeridian or a pole, where a map is cut, are no shore. Distance is to
 * the shore itself: a position inland is as far from it as it is, and a shore around another is as far as they are
 * apart.
 *
 * Building O(n log n) in vertices, about 150 bytes each; an answer about O(log n). No answer depends on the index: it
 * leaves out only what cannot be nearest, and the line is measured by `inverse`.
 */
export class ShoreIndex {
  readonly #shore: Shore;
  readonly #shapes: readonly (Polygon | MultiPolygon)[];

  /**
   * @throws GeodesyError `not-a-ring` where the polygons have no shore, and for a position that is none
   */
  constructor(shapes: readonly (Polygon | MultiPolygon)[]) {
    const pieces = cutPieces(shapes);
    if (pieces.count === 0) {
      throw new GeodesyError(
        'not-a-ring',
        'The polygons have no edge that is a shore: give at least one ring of land.',
      );
    }
    this.#shore = { pieces, tree: buildBoxTree(pieces) };
    this.#shapes = shapes;
  }

  /** How many polygons the shores are of. */
  get shapeCount(): number {
    return this.#shapes.length;
  }

  /**
   * The shortest line from a position to a shore.
   * @throws GeodesyError as `inverse`
   */
  nearestTo(position: LonLat): ShoreLine {
    assertLonLat(position);
    const pieces = pointPiece([normaliseLongitude(position[0]), position[1]]);
    return shortestLine({ pieces, tree: buildBoxTree(pieces) }, this.#shore);
  }

  /** The shortest line from these shores to others. */
  nearestShore(other: ShoreIndex): ShoreLine {
    return shortestLine(this.#shore, other.#shore);
  }
}

function shortestLine(first: Shore, second: Shore): ShoreLine {
  let best: { a: number; b: number; metres: number; pair: Candidate } | undefined;
  for (const pair of nearestCandidates(first, second)) {
    if (best && (pair.leastMetres > best.metres || best.metres < MEETING_METRES)) break;
    const place = nearestPlaces(first, second, pair, best?.metres);
    if (!best || place.metres < best.metres) best = { ...place, pair };
  }
  if (!best) throw new GeodesyError('not-a-ring', 'There is no shore to measure to.');
  const from = wrapped(positionOn(first.pieces.ends, best.pair.first, best.a));
  const to = wrapped(positionOn(second.pieces.ends, best.pair.second, best.b));
  const shape = second.pieces.shapes[best.pair.second] ?? 0;
  return { from, to, shape, ...inverse(from, to) };
}

/**
 * The nearest places of two pieces, as shares of the way along: at an end of one of them as a rule, else where moving
 * either place alone gains nothing, from where the chords are nearest. Where it is soon clear that none are nearer than
 * `enoughMetres`, only what has been found until then.
 */
function nearestPlaces(
  first: Shore,
  second: Shore,
  pair: Candidate,
  enoughMetres = Number.POSITIVE_INFINITY,
): { a: number; b: number; metres: number } {
  const onFirst = (share: number) => positionOn(first.pieces.ends, pair.first, share);
  const onSecond = (share: number) => positionOn(second.pieces.ends, pair.second, share);
  const fromFirst = (a: number) => {
    const [b, metres] = nearestShare(second.pieces.ends, pair.second, onFirst(a));
    return { a, b, metres };
  };
  const fromSecond = (b: number) => {
    const [a, metres] = nearestShare(first.pieces.ends, pair.first, onSecond(b));
    return { a, b, metres };
  };
  let best = fromFirst(pair.a);
  if (isPoint(first, pair.first)) return best;
  if (best.metres - pieceMetres(first.pieces, pair.first) > enoughMetres) return best;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = fromFirst(fromSecond(best.b).a);
    const gain = best.metres - moved.metres;
    if (gain > 0) best = moved;
    if (gain < SETTLED_METRES) break;
  }
  for (const end of [fromFirst(0), fromFirst(1), fromSecond(0), fromSecond(1)]) {
    if (end.metres < best.metres) best = end;
  }
  return best;
}

function isPoint({ pieces }: Shore, piece: number): boolean {
  const at = 4 * piece;
  return pieces.ends[at] === pieces.ends[at + 2] && pieces.ends[at + 1] === pieces.ends[at + 3];
}

function wrapped([longitude, latitude]: LonLat): LonLat {
  return [normaliseLongitude(longitude), latitude];
}
