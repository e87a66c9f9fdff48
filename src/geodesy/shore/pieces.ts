import type { MultiPolygon, Polygon, Position } from 'geojson';
import { EQUATORIAL_RADIUS_METRES } from '../earth-model.ts';
import { assertLonLat, type LonLat, normaliseLongitude } from '../lon-lat.ts';
import { writeAuxiliary } from '../position-table.ts';

/** The longest piece of shore; longer edges are cut. */
const LONGEST_METRES = 20_000;

/** An edge this close, in degrees, to the antimeridian or a pole at both ends is a cut of the map and no shore. */
const CUT_DEGREES = 1e-6;

/** A piece bows from the straight line of its ends by little more than it does in its middle. */
const BOW_MARGIN = 4 / 3;

/**
 * Shores as short pieces, each straight in longitude and latitude as GeoJSON has it: four numbers a piece in `ends`,
 * longitudes unwrapped within it.
 */
export interface Pieces {
  readonly count: number;
  readonly ends: Float64Array;
  /** For each piece the vectors of its two ends on the auxiliary sphere, and how far it bows from their chord. */
  readonly vectors: Float64Array;
  /** The polygon, by its place in the input, that each piece belongs to. */
  readonly shapes: Int32Array;
  /** The first piece of each ring. */
  readonly ringStarts: readonly number[];
}

/** Numbers a piece has in `vectors`. */
export const VECTOR_STRIDE = 7;

/**
 * Cuts the rings of polygons into pieces. Edges along the antimeridian or a pole, where a map is cut, are left out.
 * @throws GeodesyError for a position that is none
 */
export function cutPieces(shapes: readonly (Polygon | MultiPolygon)[]): Pieces {
  const ends: number[] = [];
  const owners: number[] = [];
  const ringStarts: number[] = [];
  for (const [index, shape] of shapes.entries()) {
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    for (const ring of polygons.flat()) {
      ringStarts.push(owners.length);
      cutRing(ring, ends);
      while (owners.length < ends.length / 4) owners.push(index);
    }
  }
  const count = owners.length;
  const vectors = new Float64Array(VECTOR_STRIDE * count);
  for (let piece = 0; piece < count; piece++) writeVectors(ends, piece, vectors);
  return {
    count,
    ends: Float64Array.from(ends),
    vectors,
    shapes: Int32Array.from(owners),
    ringStarts,
  };
}

/** A single position as a piece without length. */
export function pointPiece([longitude, latitude]: LonLat): Pieces {
  const vector = sphereVector([longitude, latitude]);
  return {
    count: 1,
    ends: Float64Array.of(longitude, latitude, longitude, latitude),
    vectors: Float64Array.of(...vector, ...vector, 0),
    shapes: Int32Array.of(0),
    ringStarts: [0],
  };
}

function cutRing(ring: readonly Position[], ends: number[]): void {
  let start: LonLat | undefined;
  for (const position of ring) {
    const end = asLonLat(position);
    if (start && !isCut(start, end)) cutEdge(start, end, ends);
    start = end;
  }
}

function asLonLat([longitude = Number.NaN, latitude = Number.NaN]: Position): LonLat {
  const position: LonLat = [longitude, latitude];
  assertLonLat(position);
  return [normaliseLongitude(longitude), latitude];
}

function isCut(start: LonLat, end: LonLat): boolean {
  const isOnSide = ([longitude]: LonLat) => Math.abs(Math.abs(longitude) - 180) < CUT_DEGREES;
  const isOnPole = ([, latitude]: LonLat) => 90 - Math.abs(latitude) < CUT_DEGREES;
  return (isOnSide(start) && isOnSide(end)) || (isOnPole(start) && isOnPole(end));
}

/** An edge goes the shorter way round. */
function cutEdge(start: LonLat, end: LonLat, ends: number[]): void {
  const east = end[0] - 360 * Math.round((end[0] - start[0]) / 360) - start[0];
  const north = end[1] - start[1];
  if (east === 0 && north === 0) return;
  const degrees = Math.hypot(east * Math.cos((start[1] * Math.PI) / 180), north);
  const widest = Math.hypot(east * Math.cos((end[1] * Math.PI) / 180), north);
  const metres = (Math.max(degrees, widest) * Math.PI * EQUATORIAL_RADIUS_METRES) / 180;
  const count = Math.max(1, Math.ceil(metres / LONGEST_METRES));
  for (let step = 0; step < count; step++) {
    const [from, to] = [step / count, (step + 1) / count];
    ends.push(start[0] + east * from, start[1] + north * from);
    ends.push(start[0] + east * to, start[1] + north * to);
  }
}

function writeVectors(ends: readonly number[], piece: number, vectors: Float64Array): void {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends.slice(4 * piece, 4 * piece + 4);
  const start = sphereVector([x0, y0]);
  const end = sphereVector([x1, y1]);
  const middle = sphereVector([(x0 + x1) / 2, (y0 + y1) / 2]);
  const bow = Math.hypot(
    ...middle.map((part, axis) => part - ((start[axis] ?? 0) + (end[axis] ?? 0)) / 2),
  );
  vectors.set([...start, ...end, BOW_MARGIN * bow], VECTOR_STRIDE * piece);
}

/** The unit vector of a position on the auxiliary (reduced-latitude) sphere. */
function sphereVector(position: LonLat): readonly [number, number, number] {
  const auxiliary = new Float64Array(4);
  writeAuxiliary(position, auxiliary, 0);
  const [sinBeta = 0, cosBeta = 0, sinLambda = 0, cosLambda = 0] = auxiliary;
  return [cosBeta * cosLambda, cosBeta * sinLambda, sinBeta];
}
