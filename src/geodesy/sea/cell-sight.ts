import type { LonLat } from '../lon-lat.ts';
import type { ClosedGates } from './closed-gates.ts';
import { toLonLat, type Vector } from './earth-vectors.ts';
import { COLUMNS, ROWS, UNITS_PER_DEGREE, type WaterCells } from './water-cells.ts';

const RADIANS = Math.PI / 180;

/** How far into the next cell a step goes, in units: corners thinner than this, about 90 m, are stepped over. */
const OVERSTEP = 0.05;

/**
 * Whether the shortest line between two points in space runs over water cells only and meets no gate, looked at
 * in steps that reach to the edge of the cell they start in. A guess that is nearly always right, in
 * microseconds; what is shown is tested against the coast itself.
 */
export function seesThroughCells(
  cells: WaterCells,
  gates: ClosedGates,
  from: Vector,
  to: Vector,
): boolean {
  const start = unit(from);
  const end = unit(to);
  const cosine = dot(start, end);
  const angle = Math.acos(Math.max(-1, Math.min(1, cosine)));
  const across = unit([
    end[0] - cosine * start[0],
    end[1] - cosine * start[1],
    end[2] - cosine * start[2],
  ]);
  let before: LonLat | undefined;
  for (let along = 0; ; ) {
    const [c, s] = [Math.cos(along), Math.sin(along)];
    const x = c * start[0] + s * across[0];
    const y = c * start[1] + s * across[1];
    const here = toLonLat([x, y, c * start[2] + s * across[2]]);
    if (!gates.isEmpty && before && gates.areMet(before, near(here, before))) return false;
    before = here;
    const eastward =
      (x * (c * across[1] - s * start[1]) - y * (c * across[0] - s * start[0])) / (x * x + y * y);
    const northward = (c * across[2] - s * start[2]) / Math.sqrt(x * x + y * y);
    const step = stepThroughCell(cells, here, eastward, northward);
    if (step === 0) return false;
    if (along >= angle) return true;
    along = Math.min(angle, along + step);
  }
}

/**
 * How far one may go from a position in a direction until just out of its cell, in radians; 0 on land.
 * @param eastward radians of longitude to a radian of way
 * @param northward radians of latitude to a radian of way
 */
function stepThroughCell(
  cells: WaterCells,
  [longitude, latitude]: LonLat,
  eastward: number,
  northward: number,
): number {
  const x = (longitude + 180) * UNITS_PER_DEGREE;
  const y = (latitude + 90) * UNITS_PER_DEGREE;
  const cell = cells.at(Math.floor(x) % COLUMNS, Math.min(ROWS - 1, Math.floor(y)));
  if (cell < 0) return 0;
  const edge = cells.edgeAt();
  const west = (x % COLUMNS) - (cells.columns[cell] ?? 0);
  const south = y - (cells.rows[cell] ?? 0);
  const across = (eastward > 0 ? edge - west : west) / Math.abs(eastward);
  const up = (northward > 0 ? edge - south : south) / Math.abs(northward);
  return ((Math.min(across, up, edge) + OVERSTEP) / UNITS_PER_DEGREE) * RADIANS;
}

function near(position: LonLat, other: LonLat): LonLat {
  return [position[0] - 360 * Math.round((position[0] - other[0]) / 360), position[1]];
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.sqrt(x * x + y * y + z * z);
  return length === 0 ? [0, 0, 0] : [x / length, y / length, z / length];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
