import type { LonLat } from '#geodesy/lon-lat.ts';

/** Where the map writes a country's name, by ISO 3166-1 code: a spot inland with room for it, good to a degree. */
export const countryPositions: readonly (readonly [code: string, position: LonLat])[] = [
  ['JP', [138.2, 36.4]],
  ['CN', [107, 32]],
  ['TW', [120.9, 23.5]],
  ['PH', [121.2, 16.4]],
  ['KR', [128, 36.3]],
  ['KP', [126.9, 40]],
  ['RU', [105, 61]],
  ['MN', [104, 46.8]],
  ['VN', [106, 20.8]],
  ['TH', [101, 16]],
  ['MM', [96, 21.5]],
  ['IN', [79, 23]],
  ['MY', [102.2, 4.2]],
  ['ID', [113.6, -0.8]],
  ['PG', [143.6, -6.3]],
  ['AU', [134, -24.5]],
  ['US', [-99, 39.5]],
  ['CA', [-106, 56]],
];
