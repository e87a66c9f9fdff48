import { curvePoint } from '../curve/chord-error.ts';
import type { SampledPiece } from '../curve/crossings.ts';
import { assertRing } from '../curve/ring-curve.ts';
import { sampleCurve } from '../curve/sample-curve.ts';
import type { Disc } from '../disc.ts';
import { EQUATORIAL_RADIUS_METRES, POLAR_RADIUS_METRES } from '../earth-model.ts';
import { GeodesyError } from '../geodesy-error.ts';
import { inverse } from '../inverse.ts';
import { quickLength } from '../kernel/quick-length.ts';
import {
  LARGEST_POLYNOMIAL_RADIUS_METRES,
  RING_COEFFICIENTS,
  ringPolynomials,
  ringPosition,
  ringSweep,
  ringVector,
} from '../kernel/ring-polynomials.ts';
import { type LonLat, normaliseLongitude } from '../lon-lat.ts';
import { writeAuxiliary } from '../position-table.ts';

const MEAN_RADIUS_METRES = (EQUATORIAL_RADIUS_METRES + POLAR_RADIUS_METRES) / 2;

/** Azimuth in radians that the first chords of an arc span at most. */
const FIRST_CHORD = Math.PI / 8;

/** Sampled arcs that a disc keeps: more than one has on the outlines that are drawn at a time. */
const ARCS_KEPT = 48;

const vector = new Float64Array(3);

/**
 * A disc made ready for asking where rings cross: its centre on the auxiliary (reduced-latitude) sphere with
 * the directions east and north there, its radius as an angle, and its ring as polynomials.
 */
export class PreparedDisc {
  readonly centre: LonLat;
  readonly radiusMetres: number;
  /** The centre on the auxiliary sphere: sine and cosine of its reduced latitude, and of its longitude. */
  readonly sinBeta: number;
  readonly cosBeta: number;
  readonly sinLambda: number;
  readonly cosLambda: number;
  readonly rho: number;
  readonly sinRho: number;
  readonly cosRho: number;
  readonly #arcs = new Map<string, SampledPiece>();
  #coefficients: Float64Array | undefined;
  #holdsNorthPole = false;
  #holdsSouthPole = false;

  /** @throws GeodesyError as `ringVertices`, and `length-out-of-range` beyond 19,900 km or for a radius of 0 */
  constructor({ centre, radiusMetres }: Disc) {
    assertRing(centre, radiusMetres, 'wgs84');
    if (radiusMetres > LARGEST_POLYNOMIAL_RADIUS_METRES || radiusMetres === 0) {
      throw new GeodesyError(
        'length-out-of-range',
        `A disc in an outline has a radius above 0 and up to ${LARGEST_POLYNOMIAL_RADIUS_METRES} m, not ${radiusMetres} m: leave it out.`,
      );
    }
    this.centre = [normaliseLongitude(centre[0]), centre[1]];
    this.radiusMetres = radiusMetres;
    const auxiliary = new Float64Array(4);
    writeAuxiliary(this.centre, auxiliary, 0);
    [this.sinBeta = 0, this.cosBeta = 0, this.sinLambda = 0, this.cosLambda = 0] = auxiliary;
    this.rho = radiusMetres / MEAN_RADIUS_METRES;
    this.sinRho = Math.sin(this.rho);
    this.cosRho = Math.cos(this.rho);
  }

  get holdsNorthPole(): boolean {
    this.#ring();
    return this.#holdsNorthPole;
  }

  get holdsSouthPole(): boolean {
    this.#ring();
    return this.#holdsSouthPole;
  }

  /** How far the position of this ring at an azimuth in radians lies outside another disc, in metres: negative inside. */
  metresOutside(azimuth: number, other: PreparedDisc): number {
    ringVector(this.#ring(), azimuth, vector);
    const x = vector[0] as number;
    const y = vector[1] as number;
    const across = Math.sqrt(x * x + y * y);
    const isPole = across === 0;
    const metres = quickLength(
      vector[2] as number,
      across,
      isPole ? 0 : (y * this.cosLambda + x * this.sinLambda) / across,
      isPole ? 1 : (x * this.cosLambda - y * this.sinLambda) / across,
      other.sinBeta,
      other.cosBeta,
      other.sinLambda,
      other.cosLambda,
    );
    const length = Number.isNaN(metres)
      ? inverse(this.positionAt(azimuth), other.centre).metres
      : metres;
    return length - other.radiusMetres;
  }

  /**
   * The position of the ring at any azimuth in radians. Longitude goes on continuously with azimuth, also through
   * whole turns: it is unwrapped, and each turn round a pole that the ring holds alone adds its 360 degrees.
   */
  positionAt(azimuth: number): LonLat {
    const turns = Math.floor(azimuth / (2 * Math.PI));
    const within = azimuth - 2 * Math.PI * turns;
    const south = this.holdsSouthPole ? 360 : 0;
    const wholeTurn = south - (this.holdsNorthPole ? 360 : 0);
    const isEast = within <= Math.PI;
    const [east, latitude] = ringPosition(this.#ring(), isEast ? within : 2 * Math.PI - within);
    const longitude = isEast ? east : south - east;
    return [this.centre[0] + longitude + turns * wholeTurn, latitude];
  }

  /** How the ring goes round the axis of the Earth at an azimuth in radians: see `ringSweep`. */
  sweepAt(azimuth: number, out: Float64Array): void {
    ringSweep(this.#ring(), azimuth, out);
  }

  /**
   * The ring from one azimuth in radians to another, no chord further than the bound from it. What was asked for before is
   * given again: of an outline that changes, most arcs stay as they are.
   */
  arc(from: number, to: number, maxErrorMetres: number): SampledPiece {
    const key = `${from} ${to} ${maxErrorMetres}`;
    const known = this.#arcs.get(key);
    if (known !== undefined) return known;
    const pointAt = (azimuth: number) => curvePoint(azimuth, ...this.positionAt(azimuth));
    const count = Math.max(1, Math.ceil(Math.abs(to - from) / FIRST_CHORD));
    const azimuths = Array.from({ length: count + 1 }, (_, step) =>
      step === count ? to : from + ((to - from) * step) / count,
    );
    const arc = { points: sampleCurve(pointAt, azimuths, maxErrorMetres), pointAt };
    const [oldest] = this.#arcs.keys();
    if (this.#arcs.size === ARCS_KEPT && oldest !== undefined) this.#arcs.delete(oldest);
    this.#arcs.set(key, arc);
    return arc;
  }

  /** The polynomials of the ring and which poles it holds, made when they are first asked for: a ring that is wholly hidden never is. */
  #ring(): Float64Array {
    if (!this.#coefficients) {
      this.#coefficients = new Float64Array(RING_COEFFICIENTS);
      ringPolynomials(this.centre[1], this.radiusMetres, this.#coefficients);
      this.#holdsNorthPole = ringPosition(this.#coefficients, 0)[0] > 90;
      this.#holdsSouthPole = ringPosition(this.#coefficients, Math.PI)[0] > 90;
    }
    return this.#coefficients;
  }
}

/** A disc made ready, which it may be already. */
export function prepared(disc: Disc): PreparedDisc {
  return disc instanceof PreparedDisc ? disc : new PreparedDisc(disc);
}
