import { readFileSync } from 'node:fs';
import { type Polygon, type Position, polygonsOf } from '../basemap/geometry.ts';

/** ISO 3166-1 alpha-2 by the alpha-3 code that the source gives: every state that holds land in the region. */
const ALPHA_2: Readonly<Record<string, string>> = {
  BRN: 'BN',
  CHN: 'CN',
  FSM: 'FM',
  GUM: 'GU',
  HKG: 'HK',
  IDN: 'ID',
  IND: 'IN',
  JPN: 'JP',
  KHM: 'KH',
  KOR: 'KR',
  MAC: 'MO',
  MMR: 'MM',
  MNP: 'MP',
  MYS: 'MY',
  PHL: 'PH',
  PLW: 'PW',
  PNG: 'PG',
  PRK: 'KP',
  RUS: 'RU',
  SGP: 'SG',
  THA: 'TH',
  TLS: 'TL',
  TWN: 'TW',
  VNM: 'VN',
};

/**
 * Tells which country a polygon belongs to: the one whose coastline has all its vertices. None for land that
 * several share, and for land that the source gives to nobody.
 *
 * @param path GeoJSON of coastlines by country, each feature with its alpha-3 code as `A3`
 */
export function readOwners(path: string): (polygon: Polygon) => string | null {
  const collection = JSON.parse(readFileSync(path, 'utf8')) as GeoJSON.FeatureCollection<
    GeoJSON.Polygon | GeoJSON.MultiPolygon,
    { A3: string }
  >;
  const owners = new Map<string, string | null>();
  for (const { geometry, properties } of collection.features) {
    const country = ALPHA_2[properties.A3];
    if (!country) continue;
    for (const position of polygonsOf(geometry).flat(2)) {
      const key = keyOf(position);
      const known = owners.get(key);
      owners.set(key, known === undefined || known === country ? country : null);
    }
  }
  return ([outer = []]) => {
    const found = new Set(outer.map((position) => owners.get(keyOf(position))));
    const [only] = found;
    return found.size === 1 && only ? only : null;
  };
}

function keyOf([longitude, latitude]: Position): string {
  return `${longitude},${latitude}`;
}
