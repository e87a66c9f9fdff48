import { GeodesyError } from '../geodesy-error.ts';
import { type CurvePoint, chordErrorMetres } from './chord-error.ts';

/** The share of the bound that a chord may use, since its error is looked at in two places only. */
const SAFETY = 0.8;

/** Where a chord is looked at, and how much larger its worst error may be than the error there. */
const FRACTIONS = [1 / 3, 2 / 3] as const;
const PEAK = 9 / 8;

const MOST_PIECES = 64;
const DEEPEST = 48;
const SMALLEST_BOUND_METRES = 1e-3;

/**
 * Checks the bound that a caller gives for the distance between a drawn chord and the true curve.
 * @throws GeodesyError `error-bound-out-of-range` unless it is at least a millimetre
 */
export function assertErrorBound(maxErrorMetres: number): void {
  if (!(maxErrorMetres >= SMALLEST_BOUND_METRES && Number.isFinite(maxErrorMetres))) {
    throw new GeodesyError(
      'error-bound-out-of-range',
      `maxErrorMetres is ${maxErrorMetres}: give the distance in metres that a drawn chord may stray, at least ${SMALLEST_BOUND_METRES}.`,
    );
  }
}

/**
 * Points of a curve, close enough that no chord between two of them strays by more than `maxErrorMetres`
 * (see `chordErrorMetres`). Every one of `parameters`, in the order given, is a vertex. A chord that strays
 * is cut into as many pieces as its error asks for, error growing with the square of length, and looked at again.
 */
export function sampleCurve(
  pointAt: (parameter: number) => CurvePoint,
  parameters: readonly number[],
  maxErrorMetres: number,
): CurvePoint[] {
  const points: CurvePoint[] = [];
  let start: CurvePoint | undefined;
  for (const parameter of parameters) {
    const end = pointAt(parameter);
    if (start) refine(pointAt, start, end, SAFETY * maxErrorMetres, 0, points);
    else points.push(end);
    start = end;
  }
  return points;
}

function refine(
  pointAt: (parameter: number) => CurvePoint,
  start: CurvePoint,
  end: CurvePoint,
  boundMetres: number,
  depth: number,
  points: CurvePoint[],
): void {
  const span = end.parameter - start.parameter;
  let errorMetres = 0;
  for (const fraction of FRACTIONS) {
    const middle = pointAt(start.parameter + span * fraction);
    errorMetres = Math.max(errorMetres, PEAK * chordErrorMetres(start, middle, end, fraction));
  }
  if (errorMetres <= boundMetres || depth === DEEPEST) {
    points.push(end);
    return;
  }
  const pieces = Math.min(
    MOST_PIECES,
    Math.max(2, Math.ceil(Math.sqrt(errorMetres / boundMetres))),
  );
  let from = start;
  for (let piece = 1; piece <= pieces; piece++) {
    const to = piece === pieces ? end : pointAt(start.parameter + (span * piece) / pieces);
    refine(pointAt, from, to, boundMetres, depth + 1, points);
    from = to;
  }
}
