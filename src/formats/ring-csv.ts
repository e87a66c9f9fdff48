import { normaliseLongitude } from '#geodesy/lon-lat.ts';
import { ringVertices } from '#geodesy/ring.ts';
import { csvLine } from './csv-line.ts';
import { type RingRequest, writtenDegrees } from './ring-geojson.ts';

/** The head of a table of ring vertices. */
export const ringCsvHeader = csvLine([
  'place_id',
  'place',
  'range',
  'radius_m',
  'vertex',
  'longitude',
  'latitude',
]);

/**
 * The vertices of a ring as CSV lines (RFC 4180), clockwise from due north, the last the first again. Longitudes are
 * in [-180, 180): a ring over the antimeridian jumps there.
 * @throws GeodesyError as `ringVertices`
 */
export function ringCsvLines(ring: RingRequest): string {
  const { centre, radiusMetres, model, maxErrorMetres } = ring;
  return ringVertices(centre, radiusMetres, { model, maxErrorMetres })
    .map(([longitude, latitude], vertex) =>
      csvLine([
        ring.placeId ?? '',
        ring.name,
        ring.range,
        String(radiusMetres),
        String(vertex),
        String(writtenDegrees(normaliseLongitude(longitude))),
        String(writtenDegrees(latitude)),
      ]),
    )
    .join('');
}
