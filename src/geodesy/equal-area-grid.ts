import { authalicSine, EARTH_AREA_SQUARE_METRES, latitudeOfAuthalicSine } from './authalic.ts';
import { GeodesyError } from './geodesy-error.ts';
import { assertLonLat, type LonLat, normaliseLongitude } from './lon-lat.ts';
import { writeAuxiliary } from './position-table.ts';

/** The fewest cells round a pole. */
const FEWEST_COLUMNS = 3;

const SMALLEST_CELL_METRES = 1000;
const LARGEST_CELL_METRES = 2_000_000;

/** One row of cells between two parallels; its cells are numbered from the antimeridian eastward. */
export interface GridRow {
  readonly firstCell: number;
  readonly columns: number;
  /** Latitude in degrees of the centres of its cells, which halves its area. */
  readonly latitude: number;
  /** Width of a cell in degrees of longitude. */
  readonly widthDegrees: number;
  /** Sine and cosine of the reduced latitude of the centres. */
  readonly sinBeta: number;
  readonly cosBeta: number;
}

/**
 * The Earth in cells of exactly equal area on WGS84, nearly square: rows between parallels, each with as many cells as
 * keep them square, and the parallels set so that a row's area is its cells' (why: the decision on the depth grid).
 * Cells are numbered from the south pole northward and from the antimeridian eastward.
 */
export class EqualAreaGrid {
  readonly rows: readonly GridRow[];
  readonly cellCount: number;
  readonly cellAreaSquareMetres: number;
  /** Southern edges of the rows as sines of authalic latitude, rising. */
  readonly #southEdges: readonly number[];

  /**
   * @param cellMetres side of a cell, which is met within the rounding to whole rows and columns
   * @throws GeodesyError `length-out-of-range` unless it is from 1 km to 2,000 km
   */
  constructor(cellMetres: number) {
    if (!(cellMetres >= SMALLEST_CELL_METRES && cellMetres <= LARGEST_CELL_METRES)) {
      throw new GeodesyError(
        'length-out-of-range',
        `A cell of ${cellMetres} m is not between ${SMALLEST_CELL_METRES} and ${LARGEST_CELL_METRES} m.`,
      );
    }
    const radius = Math.sqrt(EARTH_AREA_SQUARE_METRES / (4 * Math.PI));
    const pairs = Math.max(1, Math.round((Math.PI * radius) / cellMetres / 2));
    const columns = Array.from({ length: 2 * pairs }, (_, row) => {
      const middle = ((row + 0.5) / (2 * pairs) - 0.5) * Math.PI;
      const around = Math.round((2 * Math.PI * radius * Math.cos(middle)) / cellMetres);
      return Math.max(FEWEST_COLUMNS, around);
    });
    const cellCount = columns.reduce((sum, count) => sum + count, 0);
    const southEdges: number[] = [];
    let firstCell = 0;
    this.rows = columns.map((count) => {
      const south = (2 * firstCell) / cellCount - 1;
      southEdges.push(south);
      const latitude = latitudeOfAuthalicSine(south + count / cellCount);
      const row = { firstCell, columns: count, widthDegrees: 360 / count, ...reduced(latitude) };
      firstCell += count;
      return row;
    });
    this.cellCount = cellCount;
    this.cellAreaSquareMetres = EARTH_AREA_SQUARE_METRES / cellCount;
    this.#southEdges = southEdges;
  }

  /** The centre of a cell. O(log rows). @throws RangeError for a number that is no cell's */
  centreOf(cell: number): LonLat {
    if (!(Number.isInteger(cell) && cell >= 0 && cell < this.cellCount)) {
      throw new RangeError(`There is no cell ${cell} among ${this.cellCount}.`);
    }
    const row = this.#rowAt((2 * cell + 1) / this.cellCount - 1);
    return [columnLongitude(row, cell - row.firstCell), row.latitude];
  }

  /** The cell that holds a position. O(log rows). @throws GeodesyError as `inverse` */
  cellAt(position: LonLat): number {
    assertLonLat(position);
    const row = this.#rowAt(authalicSine(position[1]));
    const column = Math.floor((normaliseLongitude(position[0]) + 180) / row.widthDegrees);
    return row.firstCell + Math.min(row.columns - 1, column);
  }

  /** The numbers of the rows whose centres lie from one latitude to another: from the first to before the last. */
  rowsBetween(southDegrees: number, northDegrees: number): readonly [first: number, end: number] {
    let first = Math.max(0, this.#rowIndexAt(authalicSine(Math.max(-90, southDegrees))) - 1);
    let end = Math.min(
      this.rows.length,
      this.#rowIndexAt(authalicSine(Math.min(90, northDegrees))) + 2,
    );
    while (first < end && (this.rows[first]?.latitude ?? 0) < southDegrees) first++;
    while (end > first && (this.rows[end - 1]?.latitude ?? 0) > northDegrees) end--;
    return [first, end];
  }

  #rowAt(sine: number): GridRow {
    return this.rows[this.#rowIndexAt(sine)] as GridRow;
  }

  #rowIndexAt(sine: number): number {
    let low = 0;
    let high = this.rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#southEdges[middle] as number) <= sine) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function reduced(latitude: number): Pick<GridRow, 'latitude' | 'sinBeta' | 'cosBeta'> {
  const auxiliary = new Float64Array(4);
  writeAuxiliary([0, latitude], auxiliary, 0);
  const [sinBeta = 0, cosBeta = 0] = auxiliary;
  return { latitude, sinBeta, cosBeta };
}

/** Longitude in degrees of the centre of a column of a row. */
export function columnLongitude(row: GridRow, column: number): number {
  return -180 + (column + 0.5) * row.widthDegrees;
}
