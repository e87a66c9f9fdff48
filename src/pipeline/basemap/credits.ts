/** Who is credited for an archive, and under what licence it is published. */
export interface Credit {
  readonly licence: string;
  readonly layers: Readonly<Record<string, string>>;
  readonly attribution: string;
}

const NATURAL_EARTH = 'Natural Earth, public domain';
const OPEN_STREET_MAP = '© OpenStreetMap contributors, ODbL 1.0';

/** The credit line of the whole basemap, as the map shows it. */
export const ATTRIBUTION =
  '© OpenStreetMap contributors (ODbL) · Natural Earth · MOI Taiwan (processed)';

/** Licence and credit of each archive, with where each of its layers comes from. */
export const CREDITS: Readonly<Record<'world' | 'region' | 'taiwan', Credit>> = {
  world: {
    licence: 'ODbL-1.0',
    layers: {
      shore_distance: `${OPEN_STREET_MAP}; ${NATURAL_EARTH}`,
      land: NATURAL_EARTH,
      land_out: NATURAL_EARTH,
      lake: NATURAL_EARTH,
      admin1: NATURAL_EARTH,
      border: NATURAL_EARTH,
      border_disputed: NATURAL_EARTH,
    },
    attribution: '© OpenStreetMap contributors (ODbL) · Natural Earth',
  },
  region: {
    licence: 'ODbL-1.0',
    layers: { land: `${OPEN_STREET_MAP}; ${NATURAL_EARTH} (islets)` },
    attribution: '© OpenStreetMap contributors (ODbL) · Natural Earth',
  },
  taiwan: {
    licence: 'OGDL-Taiwan-1.0',
    layers: { land: 'Ministry of the Interior, Taiwan (processed), OGDL-Taiwan 1.0' },
    attribution: 'MOI Taiwan (processed)',
  },
};
