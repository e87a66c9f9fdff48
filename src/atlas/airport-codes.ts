import type { Place } from './place.ts';

/** The ICAO codes under which a place stands in the lists of airports that its position was held against; often none. */
export function airportCodes({ geocoding }: Pick<Place, 'geocoding'>): string[] {
  return [geocoding.record, ...(geocoding.compared ?? [])].flatMap((record) =>
    record?.gazetteer === 'ourairports' ? [record.id] : [],
  );
}
