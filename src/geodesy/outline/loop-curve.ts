import type { CurvePoint } from '../curve/chord-error.ts';
import { type SampledPiece, withCrossings } from '../curve/crossings.ts';
import { type BoundaryCurve, turnable } from '../curve/window-polygons.ts';
import type { LonLat } from '../lon-lat.ts';
import type { DiscTable } from './disc-table.ts';
import type { Step } from './link-arcs.ts';

/** Meridians, this many degrees apart, that are tried for the cut of a drawing. */
const MERIDIAN_STEP = 5;

/** A loop whose arcs are sampled, ready to become a curve cut at any meridian. */
export type SampledLoop = readonly SampledPiece[];

/** Samples the arcs of a loop, no chord further than the bound from its ring. */
export function sampleLoop(
  loop: readonly Step[],
  discs: DiscTable,
  maxErrorMetres: number,
): SampledLoop {
  return loop.map(({ ring, from, to }) => discs.at(ring).arc(from, to, maxErrorMetres));
}

/** One closed curve of a sampled loop, with a vertex wherever it crosses the meridian. */
export function loopCurve(loop: SampledLoop, meridian: number): BoundaryCurve {
  const positions: LonLat[] = [];
  let last: LonLat | undefined;
  for (const piece of loop) {
    const points = withCrossings(piece, meridian);
    const shift = last && points[0] ? wholeTurns(last[0] - points[0].longitude) : 0;
    for (const [index, { longitude, latitude }] of points.entries()) {
      last = [longitude + shift, latitude];
      if (index > 0 || positions.length === 0) positions.push(last);
    }
  }
  const first = positions[0];
  positions.pop();
  return { positions, turnDegrees: last && first ? wholeTurns(last[0] - first[0]) : 0 };
}

function wholeTurns(degrees: number): number {
  return 360 * Math.round(degrees / 360);
}

/** The meridian that sampled loops cross least often, so that a drawing cut there has the fewest pieces. */
export function quietMeridian(loops: readonly SampledLoop[]): number {
  const count = 360 / MERIDIAN_STEP;
  const crossings = new Array<number>(count).fill(0);
  const mark = (start: CurvePoint, end: CurvePoint) => {
    const west = Math.min(start.longitude, end.longitude);
    const east = Math.max(start.longitude, end.longitude);
    for (let step = Math.ceil(west / MERIDIAN_STEP); step * MERIDIAN_STEP <= east; step++) {
      const meridian = ((step % count) + count) % count;
      crossings[meridian] = (crossings[meridian] ?? 0) + 1;
    }
  };
  for (const { points } of loops.flat()) {
    for (const [index, point] of points.entries()) {
      const previous = points[index - 1];
      if (previous) mark(previous, point);
    }
  }
  const quietest = crossings.indexOf(Math.min(...crossings));
  const middle = crossings.findIndex(
    (_, index) => index > quietest && crossings[index] !== crossings[quietest],
  );
  const gap = middle < 0 ? quietest : (quietest + middle - 1) / 2;
  const west = turnable(gap * MERIDIAN_STEP);
  return west > 0 ? west - 360 : west;
}
