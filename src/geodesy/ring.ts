import type { MultiPolygon, Polygon } from 'geojson';
import { asGeometry } from './curve/as-geometry.ts';
import { assertRing, type RingCurve, ringCurve } from './curve/ring-curve.ts';
import { assertErrorBound } from './curve/sample-curve.ts';
import { type BoundaryCurve, turnable, windowPolygons } from './curve/window-polygons.ts';
import { type EarthModel, halfCircumferenceMetres } from './earth-model.ts';
import { GeodesyError } from './geodesy-error.ts';
import { type LonLat, normaliseLongitude } from './lon-lat.ts';

/** How closely a ring is drawn, and on which Earth. */
export interface RingOptions {
  /**
   * The farthest, in metres, that the drawn chord between two vertices may pass from the true ring, whether it is
   * drawn along a geodesic, straight in Mercator or straight in longitude and latitude.
   */
  readonly maxErrorMetres: number;
  readonly model?: EarthModel | undefined;
}

/**
 * `drawing`: longitudes unwrapped, so that a map draws one polygon across the antimeridian; they may leave
 * [-180, 180]. `export`: RFC 7946, every longitude in [-180, 180], cut at the antimeridian.
 * Both are wound as RFC 7946 says, and run along latitude 90 or -90 where they hold that pole.
 */
export type PolygonForm = 'drawing' | 'export';

/** How a disc or a band becomes a polygon. */
export interface RingPolygonOptions extends RingOptions {
  readonly form: PolygonForm;
}

/**
 * The ring of all positions at one geodesic distance from `centre`: clockwise from due north, closed, longitudes
 * unwrapped. Every vertex is at the range to well under a millimetre; between vertices the chord stays within
 * `maxErrorMetres`. Where the ring goes round one pole its last position is its first turned by 360 degrees; in
 * every other case they are equal. Radius 0 gives the centre four times. Close to half the circumference, where
 * geodesics that leave eastward meet those that leave westward, the ring has a corner and not a loop.
 *
 * @throws GeodesyError `not-finite`, `latitude-out-of-range`, `length-out-of-range`, `error-bound-out-of-range`
 */
export function ringVertices(centre: LonLat, radiusMetres: number, options: RingOptions): LonLat[] {
  const curve = checkedCurve(centre, radiusMetres, options);
  const [longitude, latitude] = curve.positions[0] ?? centre;
  return [...curve.positions, [longitude + curve.turnDegrees, latitude]];
}

/**
 * The disc inside a ring as GeoJSON. Half the circumference gives the whole map; radius 0 a ring without area.
 * A disc that holds both poles is the map with a hole round the antipode.
 *
 * @throws GeodesyError as `ringVertices`
 */
export function ringPolygon(
  centre: LonLat,
  radiusMetres: number,
  options: RingPolygonOptions,
): Polygon | MultiPolygon {
  return bandPolygon(centre, 0, radiusMetres, options);
}

/**
 * The band between two rings of one centre as GeoJSON; right too where only the outer ring holds a pole.
 * An inner radius of 0 gives the disc. Equal radii give a geometry without polygons.
 *
 * @throws GeodesyError as `ringVertices`, and `length-out-of-range` where the inner radius is the larger
 */
export function bandPolygon(
  centre: LonLat,
  innerMetres: number,
  outerMetres: number,
  options: RingPolygonOptions,
): Polygon | MultiPolygon {
  const model = options.model ?? 'wgs84';
  assertErrorBound(options.maxErrorMetres);
  assertRing(centre, innerMetres, model);
  assertRing(centre, outerMetres, model);
  if (innerMetres > outerMetres) {
    throw new GeodesyError(
      'length-out-of-range',
      `Inner radius ${innerMetres} m is larger than outer radius ${outerMetres} m: exchange them.`,
    );
  }
  if (outerMetres === 0) {
    const point = [normaliseLongitude(centre[0]), centre[1]];
    return { type: 'Polygon', coordinates: [[point, point, point, point]] };
  }
  if (innerMetres === outerMetres) return { type: 'MultiPolygon', coordinates: [] };
  const shape = { centre, maxErrorMetres: options.maxErrorMetres, model };
  const crossing = options.form === 'export' ? -180 : undefined;
  const isWhole = outerMetres >= halfCircumferenceMetres(model);
  const outer = isWhole ? null : ringCurve({ ...shape, radiusMetres: outerMetres }, crossing);
  const inner =
    innerMetres === 0 ? null : ringCurve({ ...shape, radiusMetres: innerMetres }, crossing);
  const curves: BoundaryCurve[] = [];
  if (outer) curves.push(reversed(outer));
  if (inner) curves.push(inner);
  const holdsNorthPole = (outer?.holdsNorthPole ?? true) && !inner?.holdsNorthPole;
  const west = options.form === 'export' ? -180 : drawingWest(centre, outer, inner);
  return asGeometry(windowPolygons(curves, holdsNorthPole, west));
}

function checkedCurve(centre: LonLat, radiusMetres: number, options: RingOptions): RingCurve {
  const model = options.model ?? 'wgs84';
  assertErrorBound(options.maxErrorMetres);
  assertRing(centre, radiusMetres, model);
  if (radiusMetres === 0) {
    const point: LonLat = [normaliseLongitude(centre[0]), centre[1]];
    const positions = [point, point, point];
    return { positions, turnDegrees: 0, holdsNorthPole: false, holdsSouthPole: false };
  }
  return ringCurve({ centre, radiusMetres, maxErrorMetres: options.maxErrorMetres, model });
}

/** The same curve the other way: a ring runs clockwise, and the edge of a disc has its inside on the left. */
function reversed(curve: RingCurve): BoundaryCurve {
  return { positions: [...curve.positions].reverse(), turnDegrees: -curve.turnDegrees };
}

/**
 * The meridian where a drawn band may be cut without cutting it needlessly: opposite the centre as a rule. An
 * outer ring that holds both poles lies round the antipode, and the cut runs between it and the inner ring.
 */
function drawingWest(centre: LonLat, outer: RingCurve | null, inner: RingCurve | null): number {
  const longitude = turnable(normaliseLongitude(centre[0]));
  const isRoundAntipode = outer === null || (outer.holdsNorthPole && outer.holdsSouthPole);
  if (!isRoundAntipode) return longitude - 180;
  if (!inner || inner.holdsNorthPole || inner.holdsSouthPole) return longitude;
  const innerEast = inner.positions.reduce((most, [east]) => Math.max(most, east), longitude);
  const antipode = longitude + 180;
  const outerWest = outer?.positions.reduce((least, [west]) => Math.min(least, west), antipode);
  return turnable((innerEast + (outerWest ?? antipode)) / 2);
}
