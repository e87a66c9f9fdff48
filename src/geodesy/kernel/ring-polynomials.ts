import { FLATTENING, POLAR_RADIUS_METRES } from '../earth-model.ts';
import * as series from './series.ts';

/** Nodes of the fit, evenly spaced in azimuth from north to south. */
const NODES = 11;
const DEGREE = NODES - 1;

/** Where the three polynomials begin in the coefficients of a ring, lowest power first, and how many there are. */
export const X_COEFFICIENTS = 0;
export const Z_COEFFICIENTS = NODES;
export const Y_COEFFICIENTS = 2 * NODES;
export const RING_COEFFICIENTS = 3 * NODES - 2;

/** Up to this radius in metres the polynomials are true to a micrometre. */
export const LARGEST_POLYNOMIAL_RADIUS_METRES = 19_900_000;

const nodeCosine = Float64Array.from({ length: NODES }, (_, node) =>
  2 * node === DEGREE ? 0 : Math.cos((Math.PI * node) / DEGREE),
);
const nodeSine = Float64Array.from({ length: NODES }, (_, node) =>
  node === DEGREE ? 0 : Math.sin((Math.PI * node) / DEGREE),
);

/** Values at the nodes to powers of cos(azimuth): of an even function, and of an odd one divided by sin(azimuth). */
const evenFit = fitMatrix('even');
const oddFit = fitMatrix('odd');

const nodeX = new Float64Array(NODES);
const nodeY = new Float64Array(NODES);
const nodeZ = new Float64Array(NODES);

/**
 * A ring on WGS84 as three polynomials in c = cos(azimuth): the position at an azimuth, as a vector of the
 * auxiliary (reduced-latitude) sphere with the centre on its zero meridian, is
 * x = X(c), y = sin(azimuth) Y(c), z = Z(c), of degrees 10, 8 and 10. The ring is a smooth function of azimuth that
 * mirrors itself in the meridian, so a cosine and a sine series of ten harmonics through eleven geodesics leave
 * less than a micrometre (proven in the tests for radii up to 19,900 km); there is no singularity at a pole.
 * O(1): eleven direct problems by series and two products with fixed matrices. Writes RING_COEFFICIENTS numbers.
 */
export function ringPolynomials(
  latitudeDegrees: number,
  radiusMetres: number,
  out: Float64Array,
  offset = 0,
): void {
  const latitude = (latitudeDegrees * Math.PI) / 180;
  const length = Math.hypot((1 - FLATTENING) * Math.sin(latitude), Math.cos(latitude));
  const sinBeta = ((1 - FLATTENING) * Math.sin(latitude)) / length;
  const cosBeta = Math.cos(latitude) / length;
  for (let node = 0; node < NODES; node++) endVector(sinBeta, cosBeta, node, radiusMetres);
  multiply(evenFit, NODES, nodeX, out, offset + X_COEFFICIENTS);
  multiply(evenFit, NODES, nodeZ, out, offset + Z_COEFFICIENTS);
  multiply(oddFit, NODES - 2, nodeY, out, offset + Y_COEFFICIENTS);
}

/** The position at an azimuth in radians, of a ring's coefficients, as a vector of the auxiliary sphere. */
export function ringVector(coefficients: Float64Array, azimuth: number, out: Float64Array): void {
  const cosine = Math.cos(azimuth);
  const sine = azimuth === Math.PI ? 0 : Math.sin(azimuth);
  out[0] = polynomial(coefficients, X_COEFFICIENTS, DEGREE, cosine);
  out[1] = sine * polynomial(coefficients, Y_COEFFICIENTS, DEGREE - 2, cosine);
  out[2] = polynomial(coefficients, Z_COEFFICIENTS, DEGREE, cosine);
}

/**
 * How a ring goes round the axis of the Earth at an azimuth in radians: the height on the auxiliary sphere, the square of
 * the distance from the axis, and that square times the change of longitude for a radian of azimuth, which is smooth at a
 * pole where longitude is not. Writes three numbers.
 */
export function ringSweep(coefficients: Float64Array, azimuth: number, out: Float64Array): void {
  const cosine = Math.cos(azimuth);
  const sine = Math.sin(azimuth);
  const x = polynomial(coefficients, X_COEFFICIENTS, DEGREE, cosine);
  const across = polynomial(coefficients, Y_COEFFICIENTS, DEGREE - 2, cosine);
  const y = sine * across;
  const changeOfX = -sine * derivative(coefficients, X_COEFFICIENTS, DEGREE, cosine);
  const changeOfAcross = -sine * derivative(coefficients, Y_COEFFICIENTS, DEGREE - 2, cosine);
  const changeOfY = cosine * across + sine * changeOfAcross;
  out[0] = polynomial(coefficients, Z_COEFFICIENTS, DEGREE, cosine);
  out[1] = x * x + y * y;
  out[2] = x * changeOfY - y * changeOfX;
}

const vector = new Float64Array(3);

/**
 * The same for an azimuth in [0, pi] radians, as longitude in [0, 180] degrees from that of the centre, and
 * latitude.
 */
export function ringPosition(
  coefficients: Float64Array,
  azimuth: number,
): [longitude: number, latitude: number] {
  ringVector(coefficients, azimuth, vector);
  const x = vector[0] as number;
  const y = vector[1] as number;
  const z = vector[2] as number;
  const across = (1 - FLATTENING) * Math.sqrt(x * x + y * y);
  return [(Math.abs(Math.atan2(y, x)) * 180) / Math.PI, (Math.atan2(z, across) * 180) / Math.PI];
}

function polynomial(
  coefficients: Float64Array,
  lowest: number,
  degree: number,
  variable: number,
): number {
  let sum = 0;
  for (let power = degree; power >= 0; power--) {
    sum = sum * variable + (coefficients[lowest + power] as number);
  }
  return sum;
}

function derivative(
  coefficients: Float64Array,
  lowest: number,
  degree: number,
  variable: number,
): number {
  let sum = 0;
  for (let power = degree; power >= 1; power--) {
    sum = sum * variable + power * (coefficients[lowest + power] as number);
  }
  return sum;
}

/** The direct problem (Karney 2013, section 4) for the azimuth of a node, as a vector of the auxiliary sphere. */
function endVector(sinBeta: number, cosBeta: number, node: number, metres: number): void {
  const sinAlpha = nodeSine[node] ?? 0;
  const cosAlpha = nodeCosine[node] ?? 0;
  const sinAlpha0 = sinAlpha * cosBeta;
  const cosAlpha0Squared = cosAlpha * cosAlpha + (sinAlpha * sinBeta) ** 2;
  const epsilon = series.expansionParameter(cosAlpha0Squared);
  const c1 = series.distance1(epsilon);
  const c2 = series.distance2(epsilon);
  const c3 = series.distance3(epsilon);
  const c4 = series.distance4(epsilon);

  const along = Math.hypot(sinBeta, cosBeta * cosAlpha);
  const sinSigma1 = along === 0 ? 0 : sinBeta / along;
  const cosSigma1 = along === 0 ? 1 : (cosBeta * cosAlpha) / along;
  const sigma1 = Math.atan2(sinSigma1, cosSigma1);
  const tau1 = sigma1 + series.sineSeries(sinSigma1, cosSigma1, c1, c2, c3, c4);
  const tau2 = tau1 + metres / (POLAR_RADIUS_METRES * series.meanLength(epsilon));
  const sigma2 = tau2 + revertedSeries(tau2, epsilon);
  const sinSigma2 = Math.sin(sigma2);
  const cosSigma2 = Math.cos(sigma2);

  const l1 = series.longitude1(epsilon);
  const l2 = series.longitude2(epsilon);
  const l3 = series.longitude3(epsilon);
  const l4 = series.longitude4(epsilon);
  const swing =
    series.sineSeries(sinSigma2, cosSigma2, l1, l2, l3, l4) -
    series.sineSeries(sinSigma1, cosSigma1, l1, l2, l3, l4);
  const lag = FLATTENING * sinAlpha0 * series.meanLongitude(epsilon) * (sigma2 - sigma1 + swing);
  const turn = Math.atan2(sinAlpha0 * sinSigma1, cosSigma1) + lag;
  const sinTurn = Math.sin(turn);
  const cosTurn = Math.cos(turn);
  nodeX[node] = cosSigma2 * cosTurn + sinAlpha0 * sinSigma2 * sinTurn;
  nodeY[node] = sinAlpha0 * sinSigma2 * cosTurn - cosSigma2 * sinTurn;
  nodeZ[node] = Math.sqrt(cosAlpha0Squared) * sinSigma2;
}

function revertedSeries(tau: number, epsilon: number): number {
  return series.sineSeries(
    Math.sin(tau),
    Math.cos(tau),
    series.reverted1(epsilon),
    series.reverted2(epsilon),
    series.reverted3(epsilon),
    series.reverted4(epsilon),
  );
}

function multiply(
  matrix: Float64Array,
  rows: number,
  values: Float64Array,
  out: Float64Array,
  offset: number,
): void {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let node = 0; node < NODES; node++) {
      sum += (matrix[row * NODES + node] as number) * (values[node] as number);
    }
    out[offset + row] = sum;
  }
}

/**
 * The discrete cosine (even) or sine (odd) transform over the nodes, followed by writing cos(k azimuth) or
 * sin(k azimuth) / sin(azimuth) as a polynomial in cos(azimuth): Chebyshev's of the first or second kind.
 */
function fitMatrix(parity: 'even' | 'odd'): Float64Array {
  const isEven = parity === 'even';
  const rows = isEven ? NODES : NODES - 2;
  const matrix = new Float64Array(rows * NODES);
  for (let harmonic = isEven ? 0 : 1; harmonic <= (isEven ? DEGREE : DEGREE - 1); harmonic++) {
    const powers = isEven ? chebyshev(harmonic, 1) : chebyshev(harmonic - 1, 2);
    for (let node = 0; node < NODES; node++) {
      const angle = (Math.PI * harmonic * node) / DEGREE;
      const ends = (isEnd(node) ? 0.5 : 1) * (isEven && isEnd(harmonic) ? 0.5 : 1);
      const weight = (2 / DEGREE) * (isEven ? ends * Math.cos(angle) : Math.sin(angle));
      for (const [power, coefficient] of powers.entries()) {
        matrix[power * NODES + node] = (matrix[power * NODES + node] ?? 0) + weight * coefficient;
      }
    }
  }
  return matrix;
}

function isEnd(index: number): boolean {
  return index === 0 || index === DEGREE;
}

/** Coefficients, lowest power first, of the Chebyshev polynomial of a degree and kind. */
function chebyshev(degree: number, kind: 1 | 2): number[] {
  let previous = [1];
  let current = [0, kind];
  if (degree === 0) return previous;
  for (let step = 1; step < degree; step++) {
    const next = [0, ...current.map((coefficient) => 2 * coefficient)];
    for (const [power, coefficient] of previous.entries()) {
      next[power] = (next[power] ?? 0) - coefficient;
    }
    previous = current;
    current = next;
  }
  return current;
}
