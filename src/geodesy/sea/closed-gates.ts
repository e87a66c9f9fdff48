import type { LonLat } from '../lon-lat.ts';
import { segmentMeetsBox, segmentsMeet } from './planar.ts';

/**
 * A line that a closed strait is barred by: positions on land, from one side to the other, straight in longitude
 * and latitude between them, each less than 180 degrees of longitude from the next.
 */
export type Gate = readonly LonLat[];

const TURNS = [-360, 0, 360] as const;

/** A box of more square degrees than this is not looked through for gates that are near. */
const MOST_DEGREES = 16;

/** Gates made ready to be asked about often: most of the sea is near none of them, and that is told at once. */
export class ClosedGates {
  /** Longitude and latitude of both ends of each segment, once for each turn of the globe. */
  readonly #segments: readonly (readonly [number, number, number, number])[];
  /** Which square degrees a gate touches, by row from the south pole and column from 180 degrees west. */
  readonly #touched = new Uint8Array(360 * 181);

  constructor(gates: readonly Gate[]) {
    const segments = gates.flatMap((gate) =>
      gate.slice(1).map((end, i) => [...(gate[i] ?? end), ...end] as const),
    );
    for (const [ax, ay, bx, by] of segments) {
      forEachDegree(ax, ay, bx, by, (column, row, square) => {
        const meets = segmentMeetsBox(ax, ay, bx, by, column, row, column + 1, row + 1);
        if (meets) this.#touched[square] = 1;
      });
    }
    this.#segments = segments.flatMap(([ax, ay, bx, by]) =>
      TURNS.map((turn) => [ax + turn, ay, bx + turn, by] as const),
    );
  }

  get isEmpty(): boolean {
    return this.#segments.length === 0;
  }

  /** Whether a segment that is straight in longitude and latitude meets a gate; across 180 degrees too. */
  areMet([ax, ay]: LonLat, [bx, by]: LonLat): boolean {
    if (!this.#areNear(ax, ay, bx, by)) return false;
    return this.#segments.some(([cx, cy, dx, dy]) => segmentsMeet(ax, ay, bx, by, cx, cy, dx, dy));
  }

  #areNear(ax: number, ay: number, bx: number, by: number): boolean {
    if (this.isEmpty) return false;
    if ((1 + Math.abs(bx - ax)) * (1 + Math.abs(by - ay)) > MOST_DEGREES) return true;
    let isNear = false;
    forEachDegree(ax, ay, bx, by, (_column, _row, square) => {
      isNear ||= this.#touched[square] === 1;
    });
    return isNear;
  }
}

/** Visits each square degree of the box round a segment; `square` is its number once its longitude is wrapped. */
function forEachDegree(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  visit: (column: number, row: number, square: number) => void,
): void {
  for (let row = Math.floor(Math.min(ay, by)); row <= Math.max(ay, by); row++) {
    for (let column = Math.floor(Math.min(ax, bx)); column <= Math.max(ax, bx); column++) {
      visit(column, row, 360 * (row + 90) + (((column % 360) + 540) % 360));
    }
  }
}
