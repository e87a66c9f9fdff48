import type { LonLat } from '../lon-lat.ts';
import { segmentsMeet } from './planar.ts';

/**
 * A line that a closed strait is barred by: positions on land, from one side to the other, straight in longitude
 * and latitude between them, each less than 180 degrees of longitude from the next.
 */
export type Gate = readonly LonLat[];

const TURNS = [-360, 0, 360] as const;

/** Whether a segment that is straight in longitude and latitude meets one of some gates; across 180 degrees too. */
export function meetsGate(gates: readonly Gate[], from: LonLat, to: LonLat): boolean {
  return gates.some((gate) =>
    gate.some((end, i) => {
      const start = gate[i - 1];
      if (!start) return false;
      return TURNS.some((turn) => {
        const [ax, bx] = [from[0] + turn, to[0] + turn];
        return segmentsMeet(ax, from[1], bx, to[1], start[0], start[1], end[0], end[1]);
      });
    }),
  );
}
