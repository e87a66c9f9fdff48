import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { ringPolygon } from '#geodesy/ring.ts';

/** One ring to write out: what it is round, how far, and how closely it is drawn. */
export interface RingRequest {
  readonly placeId: string | null;
  readonly name: string;
  readonly centre: LonLat;
  readonly radiusMetres: number;
  /** The distance as it was given, with its unit: `400mi`. */
  readonly range: string;
  readonly model: EarthModel;
  readonly maxErrorMetres: number;
}

/** Decimals of a degree that are written: a tenth of a millimetre. */
const DEGREE_DECIMALS = 9;

/** Degrees as they are written out, to a tenth of a millimetre on the ground. */
export function writtenDegrees(degrees: number): number {
  return Number(degrees.toFixed(DEGREE_DECIMALS));
}

function writtenRing(ring: readonly Position[]): Position[] {
  return ring.map((position) => position.map(writtenDegrees));
}

/**
 * The disc inside a ring as a GeoJSON geometry for export: RFC 7946, cut at the antimeridian.
 * @throws GeodesyError as `ringPolygon`
 */
function exportedDisc(
  centre: LonLat,
  radiusMetres: number,
  { model, maxErrorMetres }: Pick<RingRequest, 'model' | 'maxErrorMetres'>,
): Polygon | MultiPolygon {
  const disc = ringPolygon(centre, radiusMetres, { form: 'export', maxErrorMetres, model });
  if (disc.type === 'Polygon') return { ...disc, coordinates: disc.coordinates.map(writtenRing) };
  return { ...disc, coordinates: disc.coordinates.map((rings) => rings.map(writtenRing)) };
}

/**
 * A ring as a GeoJSON feature, with what was asked for as its properties. A ring is a distance, and not reach.
 * @throws GeodesyError as `ringPolygon`
 */
export function ringFeature(ring: RingRequest): Feature<Polygon | MultiPolygon, RingRequest> {
  return {
    type: 'Feature',
    geometry: exportedDisc(ring.centre, ring.radiusMetres, ring),
    properties: ring,
  };
}
