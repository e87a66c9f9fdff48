import type { Country } from '#atlas/place.ts';

/** `[west, south, east, north]`, degrees. */
type Bounds = readonly [number, number, number, number];

/**
 * The box that each country's or territory's land fits in, rounded outward by up to half a degree; for the
 * United States the states alone, for UM Wake alone, for China the mainland and Hainan. A coarse net: it catches swapped or mistyped numbers.
 * The data tests hold it against every GeoNames city and OurAirports record of the countries.
 */
const countryBounds: Readonly<Record<Country, Bounds>> = {
  AU: [112.5, -44, 159.5, -9],
  CN: [73, 18, 135.5, 54],
  GU: [144.5, 13, 145.1, 13.8],
  JP: [122.5, 20, 154.5, 46],
  KP: [124, 37.5, 131, 43.5],
  KR: [124, 33, 132, 39],
  MP: [144.5, 14, 146.5, 21],
  PH: [116.5, 4.5, 127, 21.5],
  PW: [131, 2.5, 135, 8.5],
  TW: [118, 21.5, 122.5, 26.5],
  UM: [166.5, 19.2, 166.8, 19.4],
  US: [-180, 18.5, -66.5, 71.6],
};

/** Whether a position `[longitude, latitude]` lies in the box of a country. */
export function isWithinCountry(position: readonly [number, number], country: Country): boolean {
  const [west, south, east, north] = countryBounds[country];
  const [longitude, latitude] = position;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
