import { EQUATORIAL_RADIUS_METRES, FLATTENING } from '../earth-model.ts';

const RADIANS = Math.PI / 180;

type Vector = readonly [x: number, y: number, z: number];

/** A position of a curve, with the vector of its vertical; longitude is unwrapped. */
export interface CurvePoint {
  /** Where on the curve: an azimuth in radians, a length in metres, whatever the curve is sampled by. */
  readonly parameter: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly vertical: Vector;
}

/** Makes a curve point of degrees. */
export function curvePoint(parameter: number, longitude: number, latitude: number): CurvePoint {
  return { parameter, longitude, latitude, vertical: verticalAt(longitude, latitude) };
}

function verticalAt(longitude: number, latitude: number): Vector {
  const across = Math.cos(latitude * RADIANS);
  return [
    across * Math.cos(longitude * RADIANS),
    across * Math.sin(longitude * RADIANS),
    Math.sin(latitude * RADIANS),
  ];
}

/**
 * How far, in metres, the chord from `start` to `end` passes from `middle`, a point of the curve a
 * `fraction` of the way along it: the worse of the geodesic chord and the chord that is straight in longitude
 * and latitude, as RFC 7946 reads a line. The chord that is straight in Mercator, as a map draws it, lies between
 * the two: with heading t and latitude p, they bend from the geodesic by sin t tan p (1 + cos^2 t) and by
 * sin t tan p.
 */
export function chordErrorMetres(
  start: CurvePoint,
  middle: CurvePoint,
  end: CurvePoint,
  fraction: number,
): number {
  const geodesic = offset(start, middle, end, between(start.vertical, end.vertical, fraction));
  const longitude = mix(start.longitude, end.longitude, fraction);
  const straight = verticalAt(longitude, mix(start.latitude, end.latitude, fraction));
  return Math.max(
    geodesic + greatCircleAllowanceMetres(start, end),
    offset(start, middle, end, straight),
  );
}

/** A geodesic strays from the great circle of its ends by no more than this, a curvature of twice the flattening. */
function greatCircleAllowanceMetres(start: CurvePoint, end: CurvePoint): number {
  return (squaredChord(start.vertical, end.vertical) * EQUATORIAL_RADIUS_METRES * FLATTENING) / 4;
}

/** Distance in metres from `middle` to `chordPoint`, across the line from `start` to `end`. */
function offset(
  start: CurvePoint,
  middle: CurvePoint,
  end: CurvePoint,
  chordPoint: Vector,
): number {
  const along = subtract(end.vertical, start.vertical);
  const gap = subtract(chordPoint, middle.vertical);
  const length = dot(along, along);
  const shared = length === 0 ? 0 : dot(gap, along) ** 2 / length;
  return EQUATORIAL_RADIUS_METRES * Math.sqrt(Math.max(0, dot(gap, gap) - shared));
}

function between(start: Vector, end: Vector, fraction: number): Vector {
  const x = mix(start[0], end[0], fraction);
  const y = mix(start[1], end[1], fraction);
  const z = mix(start[2], end[2], fraction);
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function mix(start: number, end: number, fraction: number): number {
  return start + (end - start) * fraction;
}

function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function squaredChord(a: Vector, b: Vector): number {
  const gap = subtract(a, b);
  return dot(gap, gap);
}
