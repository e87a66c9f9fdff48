import { latitudeOfAuthalicSine } from './authalic.ts';
import type { EqualAreaGrid, GridRow } from './equal-area-grid.ts';
import { type GridRegion, sidesOf } from './grid-region.ts';

/** Standard deviations that are stated. */
const STATED = 2;

/** Variance of what is rounded to the nearest whole: a twelfth. */
const ROUNDING_VARIANCE = 1 / 12;

/**
 * How far areas may be off that are counted in cells judged at their centres, in square metres, for each class of cells:
 * two standard deviations. A side between two cells of different class is where the true edge was rounded to a
 * side, by up to half a cell either way, all alike likely. Sides along one parallel that follow each other have the edge
 * between the same two rows and err together, so that their number counts squared; all others err on their own. A little
 * too much is stated where an edge runs askew. O(cells).
 *
 * @param classes the class of each cell, by cell number: small numbers from 0
 * @param region where cells are counted: the whole Earth unless told
 * @throws GeodesyError as `visitRegion`
 */
export function cellDoubts(
  grid: EqualAreaGrid,
  classes: ArrayLike<number>,
  region: GridRegion = [-180, -90, 180, 90],
): readonly number[] {
  const squares: number[] = [];
  for (let cell = 0; cell < classes.length; cell++) {
    const one = classes[cell] ?? 0;
    if (one >= squares.length) squares.push(...new Array<number>(one + 1 - squares.length).fill(0));
  }
  const add = (one: number, other: number, length: number) => {
    squares[one] = (squares[one] ?? 0) + length * length;
    squares[other] = (squares[other] ?? 0) + length * length;
  };
  const { west, width, south, north } = sidesOf(region);
  const [first, end] = grid.rowsBetween(
    latitudeOfAuthalicSine(south),
    latitudeOfAuthalicSine(north),
  );
  for (let index = first; index < end; index++) {
    const row = grid.rows[index];
    const above = index + 1 < end ? grid.rows[index + 1] : undefined;
    if (row) addRow(classes, row, above, { west, width }, add);
  }
  const variance = ROUNDING_VARIANCE * grid.cellAreaSquareMetres ** 2;
  return squares.map((sum) => STATED * Math.sqrt(variance * sum));
}

/** Adds the sides of a row's cells, within some meridians, towards the east and towards the row above. */
function addRow(
  classes: ArrayLike<number>,
  { firstCell, columns, widthDegrees }: GridRow,
  above: GridRow | undefined,
  { west, width }: { readonly west: number; readonly width: number },
  add: (one: number, other: number, length: number) => void,
): void {
  const start = Math.ceil((west + 180) / widthDegrees - 0.5);
  const count = Math.min(columns, Math.floor(width / widthDegrees));
  let [below, over, run] = [0, 0, 0];
  for (let step = 0; step < count; step++) {
    const column = (start + step) % columns;
    const one = classes[firstCell + column] ?? 0;
    const east = classes[firstCell + ((column + 1) % columns)] ?? 0;
    if (one !== east && (step + 1 < count || count === columns)) add(one, east, 1);
    if (!above) continue;
    const higher =
      classes[above.firstCell + Math.floor(((column + 0.5) * above.columns) / columns)] ?? 0;
    if (run > 0 && (one !== below || higher !== over)) {
      add(below, over, run);
      run = 0;
    }
    [below, over] = [one, higher];
    if (one !== higher) run++;
  }
  if (run > 0) add(below, over, run);
}
