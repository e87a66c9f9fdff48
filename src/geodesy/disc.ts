import type { LonLat } from './lon-lat.ts';

/** Everything within a geodesic distance of a position. */
export interface Disc {
  readonly centre: LonLat;
  readonly radiusMetres: number;
}
