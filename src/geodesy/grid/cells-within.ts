import { assertRing } from '../curve/ring-curve.ts';
import { EQUATORIAL_RADIUS_METRES, FLATTENING, POLAR_RADIUS_METRES } from '../earth-model.ts';
import { columnLongitude, type EqualAreaGrid, type GridRow } from '../equal-area-grid.ts';
import { inverse } from '../inverse.ts';
import { quickLength } from '../kernel/quick-length.ts';
import { type LonLat, normaliseLongitude } from '../lon-lat.ts';
import { writeAuxiliary } from '../position-table.ts';

const RADIANS = Math.PI / 180;
const MEAN_RADIUS_METRES = (EQUATORIAL_RADIUS_METRES + POLAR_RADIUS_METRES) / 2;

/** The least length of a degree of a meridian, which is at the equator. */
const DEGREE_METRES = RADIANS * EQUATORIAL_RADIUS_METRES * (1 - FLATTENING) ** 2;

/** A quick length this close to the radius is measured again by GeographicLib. */
const CLOSE_METRES = 0.01;

/**
 * Visits the cells whose centres are within a distance of a position, as runs of neighbouring cell numbers, from the
 * first to before the last. In a row, distance grows with the difference of longitude, so a run's two ends are looked
 * for from where a sphere puts them; a centre is in if `inverse` says that it is no further than the radius, and nothing
 * else decides. O(rows within reach), with a few distances for each.
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
  const { columns, firstCell, widthDegrees } = row;
  const across = (range.centre[0] + 180) / widthDegrees - 0.5;
  const firstEast = Math.ceil(across);
  const gapEast = (firstEast - across) * widthDegrees;
  const mostEast = Math.min(columns, Math.floor((180 - gapEast) / widthDegrees) + 1);
  const expected = range.expectedHalfWidth(row);
  const east = countWithin(range, row, firstEast, 1, mostEast, (expected - gapEast) / widthDegrees);
  const gapWest = widthDegrees - gapEast;
  const mostWest = columns - mostEast;
  const west = countWithin(
    range,
    row,
    firstEast - 1,
    -1,
    mostWest,
    (expected - gapWest) / widthDegrees,
  );
  const count = east + west;
  if (count === 0) return;
  const start = (((firstEast - west) % columns) + columns) % columns;
  const beforeWrap = Math.min(count, columns - start);
  visit(firstCell + start, firstCell + start + beforeWrap);
  if (count > beforeWrap) visit(firstCell, firstCell + count - beforeWrap);
}

/**
 * How many columns from `first` on, in steps of `direction`, are within range: the first `count` are and the rest are
 * not. Leaps of growing size from the `expected` count find one that is and one that is not, and halving the rest.
 */
function countWithin(
  range: Range,
  row: GridRow,
  first: number,
  direction: 1 | -1,
  most: number,
  expected: number,
): number {
  const holds = (count: number) => range.holds(row, first + direction * (count - 1));
  let low = 0;
  let high = most + 1;
  let guess = Math.min(most, Math.max(0, Math.floor(expected) + 1));
  for (let leap = 1; high - low > 1; leap *= 2) {
    const isHeld = guess === 0 || holds(guess);
    if (isHeld) low = guess;
    else high = guess;
    const next = isHeld ? low + leap : high - leap;
    if (next <= low || next >= high) break;
    guess = next;
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** A position and a distance, ready to be asked about centres of cells. */
class Range {
  readonly centre: LonLat;
  readonly #radiusMetres: number;
  readonly #cosRadius: number;
  readonly #sinBeta: number;
  readonly #cosBeta: number;

  constructor(centre: LonLat, radiusMetres: number) {
    const auxiliary = new Float64Array(4);
    writeAuxiliary(centre, auxiliary, 0);
    [this.#sinBeta = 0, this.#cosBeta = 0] = auxiliary;
    this.centre = centre;
    this.#radiusMetres = radiusMetres;
    this.#cosRadius = Math.cos(Math.min(Math.PI, radiusMetres / MEAN_RADIUS_METRES));
  }

  /** The difference of longitude in degrees at which a sphere's ring crosses a row. */
  expectedHalfWidth(row: GridRow): number {
    const opposite = this.#cosRadius - this.#sinBeta * row.sinBeta;
    const adjacent = this.#cosBeta * row.cosBeta;
    if (opposite >= adjacent) return 0;
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
