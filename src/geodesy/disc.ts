import { LARGEST_POLYNOMIAL_RADIUS_METRES } from './kernel/ring-polynomials.ts';
import type { LonLat } from './lon-lat.ts';

/** Everything within a geodesic distance of a position. */
export interface Disc {
  readonly centre: LonLat;
  readonly radiusMetres: number;
}

/** The largest disc that outlines are made of: any larger is the whole Earth but for the last 104 km round the antipode. */
export const LARGEST_DISC_METRES = LARGEST_POLYNOMIAL_RADIUS_METRES;
