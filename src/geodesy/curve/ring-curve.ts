import { type EarthModel, halfCircumferenceMetres } from '../earth-model.ts';
import { GeodesyError } from '../geodesy-error.ts';
import { cutAzimuth } from '../kernel/cut-azimuth.ts';
import { filled, LATITUDE, LONGITUDE, WGS84 } from '../kernel/geographiclib.ts';
import {
  LARGEST_POLYNOMIAL_RADIUS_METRES,
  RING_COEFFICIENTS,
  ringPolynomials,
  ringPosition,
} from '../kernel/ring-polynomials.ts';
import { sphereDestination } from '../kernel/sphere-destination.ts';
import { assertLonLat, type LonLat, normaliseLongitude } from '../lon-lat.ts';
import { type CurvePoint, curvePoint } from './chord-error.ts';
import { withCrossings } from './crossings.ts';
import { sampleCurve } from './sample-curve.ts';
import { type BoundaryCurve, turnable } from './window-polygons.ts';

/** Chords that half a ring begins with. */
const FIRST_CHORDS = 8;

/** The true ring, sampled, clockwise from its northernmost azimuth; the first position is not repeated. */
export interface RingCurve extends BoundaryCurve {
  readonly holdsNorthPole: boolean;
  readonly holdsSouthPole: boolean;
}

/** What a ring is made of. */
export interface RingShape {
  readonly centre: LonLat;
  readonly radiusMetres: number;
  readonly maxErrorMetres: number;
  readonly model: EarthModel;
}

/**
 * Checks a centre and a radius.
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`, and `length-out-of-range` where the radius is
 * negative or longer than half the circumference
 */
export function assertRing(centre: LonLat, radiusMetres: number, model: EarthModel): void {
  assertLonLat(centre);
  if (!Number.isFinite(radiusMetres)) {
    throw new GeodesyError('not-finite', `Radius ${radiusMetres} m must be a finite number.`);
  }
  const most = halfCircumferenceMetres(model);
  if (radiusMetres < 0 || radiusMetres > most) {
    throw new GeodesyError(
      'length-out-of-range',
      `Radius ${radiusMetres} m is not between 0 and ${most} m, half the circumference of the Earth.`,
    );
  }
}

/**
 * Samples a ring. Its eastern half is computed and mirrored in the meridian of the centre, so that which poles
 * it holds follows from where that half begins and ends, and not from guessing at jumps of longitude. Every
 * crossing of the meridian `crossingDegrees`, where given, is a vertex.
 */
export function ringCurve(shape: RingShape, crossingDegrees?: number): RingCurve {
  const centreLongitude = turnable(normaliseLongitude(shape.centre[0]));
  const eastern = easternHalf(shape);
  const half = sampleHalf(shape, eastern);
  const holdsNorthPole = (half[0]?.longitude ?? 0) > 90;
  const holdsSouthPole = (half.at(-1)?.longitude ?? 0) > 90;
  const turn = holdsSouthPole ? 360 : 0;
  const east = (point: CurvePoint): CurvePoint => ({
    ...point,
    longitude: centreLongitude + point.longitude,
  });
  const west = (point: CurvePoint): CurvePoint => ({
    ...point,
    parameter: 2 * Math.PI - point.parameter,
    longitude: centreLongitude + (turn - point.longitude),
  });
  const ring = [...half.map(east), ...half.slice(0, -1).reverse().map(west)];
  const pointAt = (azimuth: number) =>
    azimuth <= Math.PI ? east(eastern(azimuth)) : west(eastern(2 * Math.PI - azimuth));
  const crossed =
    crossingDegrees === undefined
      ? ring
      : withCrossings({ points: ring, pointAt }, crossingDegrees);
  const positions = crossed
    .slice(0, -1)
    .map(({ longitude, latitude }): LonLat => [longitude, latitude]);
  const turnDegrees = turn - 2 * (half[0]?.longitude ?? 0);
  return { positions, turnDegrees, holdsNorthPole, holdsSouthPole };
}

/** The eastern half of a ring as a function of azimuth in [0, pi]: longitudes in [0, 180] from the centre's. */
function easternHalf(shape: RingShape): (azimuth: number) => CurvePoint {
  const { model, radiusMetres } = shape;
  const latitude = shape.centre[1];
  if (model === 'sphere') {
    return (azimuth) => {
      const degrees = (azimuth * 180) / Math.PI;
      const [longitude, endLatitude] = sphereDestination([0, latitude], radiusMetres, degrees);
      return curvePoint(azimuth, Math.abs(longitude), endLatitude);
    };
  }
  if (radiusMetres <= LARGEST_POLYNOMIAL_RADIUS_METRES) {
    const coefficients = new Float64Array(RING_COEFFICIENTS);
    ringPolynomials(latitude, radiusMetres, coefficients);
    return (azimuth) => curvePoint(azimuth, ...ringPosition(coefficients, azimuth));
  }
  return (azimuth) => {
    const degrees = (azimuth * 180) / Math.PI;
    const end = WGS84.Direct(latitude, 0, degrees, radiusMetres, LATITUDE | LONGITUDE);
    return curvePoint(azimuth, Math.abs(filled(end.lon2)), filled(end.lat2));
  };
}

/** Leaves out the azimuths whose geodesic is not the shortest line any more: the rest meet at a corner. */
function sampleHalf(shape: RingShape, pointAt: (azimuth: number) => CurvePoint): CurvePoint[] {
  const { centre, radiusMetres, maxErrorMetres, model } = shape;
  const cut = model === 'wgs84' ? cutAzimuth(centre[1], radiusMetres) : Math.PI / 2;
  if (cut === Math.PI / 2) {
    return sampleCurve(pointAt, steps(0, Math.PI, FIRST_CHORDS), maxErrorMetres);
  }
  const north = sampleCurve(pointAt, steps(0, cut, FIRST_CHORDS), maxErrorMetres);
  const south = sampleCurve(pointAt, steps(Math.PI - cut, Math.PI, FIRST_CHORDS), maxErrorMetres);
  return [...north, ...south.slice(1)];
}

function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, step) =>
    step === count ? to : from + ((to - from) * step) / count,
  );
}
