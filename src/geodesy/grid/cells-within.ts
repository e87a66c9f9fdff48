import { assertRing } from '../curve/ring-curve.ts';
import { EQUATORIAL_RADIUS_METRES, FLATTENING, POLAR_RADIUS_METRES } from '../earth-model.ts';
import { columnLongitude, type EqualAreaGrid, type GridRow } from '../equal-area-grid.ts';
import { inverse } from '../inverse.ts';
import { quickLength } from '../kernel/quick-length.ts';
import { type LonLat, normaliseLongitude } from '../lon-lat.ts';
import { writeAuxiliary } from '../position-table.ts';

const RADIANS = Math.PI / 180;
/** The least length of a degree of a meridian, which is at the equator. */
const DEGREE_METRES = RADIANS * EQUATORIAL_RADIUS_METRES * (1 - FLATTENING) ** 2;

/** What is added to an arc in radians, 0.6 m, so that no rounding tells more than is sure. */
const ARC_DOUBT = 1e-7;

/** A quick length this close to the radius is measured again by GeographicLib. */
const CLOSE_METRES = 0.01;

/**
 * Visits the cells whose centres are within a distance of a position, as runs of neighbouring cell numbers, from the
 * first to before the last. In a row, distance grows with the difference of longitude, so that only a run's two ends are
 * looked for. On the auxiliary sphere an arc theta between two positions means a distance from b theta to a theta, polar
 * and equatorial radius, which settles all but few; of those a centre is in if `inverse` says that it is no further than
 * the radius. O(rows within reach).
 * @throws GeodesyError as `ringVertices`
 */
export function visitCellsWithin(
  grid: EqualAreaGrid,
  centre: LonLat,
  radiusMetres: number,
  visit: (firstCell: number, endCell: number) => void,
): void {
  assertRing(centre, radiusMetres, 'wgs84');
  const reach = radiusMetres / DEGREE_METRES + 1e-9;
  const [first, end] = grid.rowsBetween(centre[1] - reach, centre[1] + reach);
  const range = new Range([normaliseLongitude(centre[0]), centre[1]], radiusMetres);
  for (let index = first; index < end; index++) visitRow(range, grid.rows[index] as GridRow, visit);
}

function visitRow(
  range: Range,
  row: GridRow,
  visit: (firstCell: number, endCell: number) => void,
): void {
  const most = range.mostHalfWidth(row);
  if (most < 0) return;
  const { columns, firstCell, widthDegrees } = row;
  const least = range.leastHalfWidth(row);
  const across = (range.centre[0] + 180) / widthDegrees - 0.5;
  const firstEast = Math.ceil(across);
  const gapEast = (firstEast - across) * widthDegrees;
  const mostEast = Math.min(columns, Math.floor((180 - gapEast) / widthDegrees) + 1);
  const gapWest = widthDegrees - gapEast;
  const upTo = (halfWidth: number, gap: number, all: number) =>
    Math.min(all, Math.max(0, Math.floor((halfWidth - gap) / widthDegrees) + 1));
  const side = (first: number, direction: 1 | -1, gap: number, all: number) =>
    countWithin(range, row, first, direction, upTo(least, gap, all), upTo(most, gap, all));
  const east = side(firstEast, 1, gapEast, mostEast);
  const west = side(firstEast - 1, -1, gapWest, columns - mostEast);
  const count = east + west;
  if (count === 0) return;
  const start = (((firstEast - west) % columns) + columns) % columns;
  const beforeWrap = Math.min(count, columns - start);
  visit(firstCell + start, firstCell + start + beforeWrap);
  if (count > beforeWrap) visit(firstCell, firstCell + count - beforeWrap);
}

/**
 * How many columns from `first` on, in steps of `direction`, are within range: the first `count` are and the rest are
 * not. At least `least` surely are and no more than `most`; the rest is found by halving.
 */
function countWithin(
  range: Range,
  row: GridRow,
  first: number,
  direction: 1 | -1,
  least: number,
  most: number,
): number {
  let low = least;
  let high = most + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (range.holds(row, first + direction * (middle - 1))) low = middle;
    else high = middle;
  }
  return low;
}

/** A position and a distance, ready to be asked about centres of cells. */
class Range {
  readonly centre: LonLat;
  readonly #radiusMetres: number;
  /** Cosines of the arcs within which a position is surely in range, and beyond which it surely is not. */
  readonly #cosLeast: number;
  readonly #cosMost: number;
  readonly #sinBeta: number;
  readonly #cosBeta: number;

  constructor(centre: LonLat, radiusMetres: number) {
    const auxiliary = new Float64Array(4);
    writeAuxiliary(centre, auxiliary, 0);
    [this.#sinBeta = 0, this.#cosBeta = 0] = auxiliary;
    this.centre = centre;
    this.#radiusMetres = radiusMetres;
    const least = radiusMetres / EQUATORIAL_RADIUS_METRES - ARC_DOUBT;
    const most = radiusMetres / POLAR_RADIUS_METRES + ARC_DOUBT;
    this.#cosLeast = least < 0 ? Number.POSITIVE_INFINITY : Math.cos(least);
    this.#cosMost = most < Math.PI ? Math.cos(most) : Number.NEGATIVE_INFINITY;
  }

  /** The difference of longitude in degrees up to which a row is surely within range; negative where none is. */
  leastHalfWidth(row: GridRow): number {
    return this.#halfWidth(row, this.#cosLeast);
  }

  /** The difference of longitude in degrees beyond which a row surely is not within range; negative where none is. */
  mostHalfWidth(row: GridRow): number {
    return this.#halfWidth(row, this.#cosMost);
  }

  #halfWidth(row: GridRow, cosArc: number): number {
    const opposite = cosArc - this.#sinBeta * row.sinBeta;
    const adjacent = this.#cosBeta * row.cosBeta;
    if (opposite > adjacent) return -1;
    if (opposite <= -adjacent) return 180;
    return Math.acos(opposite / adjacent) / RADIANS;
  }

  /** Whether the centre of a column, counted on beyond the antimeridian either way, is within range. */
  holds(row: GridRow, column: number): boolean {
    const longitude = columnLongitude(row, column);
    const lambda = (longitude - this.centre[0]) * RADIANS;
    const metres = quickLength(
      this.#sinBeta,
      this.#cosBeta,
      0,
      1,
      row.sinBeta,
      row.cosBeta,
      Math.sin(lambda),
      Math.cos(lambda),
    );
    if (Math.abs(metres - this.#radiusMetres) > CLOSE_METRES) return metres < this.#radiusMetres;
    const within = ((column % row.columns) + row.columns) % row.columns;
    const position: LonLat = [columnLongitude(row, within), row.latitude];
    return inverse(this.centre, position).metres <= this.#radiusMetres;
  }
}
