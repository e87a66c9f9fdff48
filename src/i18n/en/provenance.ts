import { counted } from './plural.ts';

interface Ends {
  readonly from: string;
  readonly to: string;
}

export const provenance = {
  title: 'Where it comes from',
  close: 'Close',
  method: 'How it is worked out',
  methodPage: 'Method',
  unverifiedSign: '†',
  noSource: 'It cites no source.',
  licence: ({ licence }: { readonly licence: string }) => `licence ${licence}`,

  computed: 'Computed',
  counted: 'Counted',
  published: 'Published',
  given: 'Given by you',
  recorded: 'From the record',

  formula: 'Formula',
  inputs: 'From',
  earth: 'Earth model',
  asOf: 'As of',
  precision: 'Precision',
  confidence: 'Confidence',
  printed: 'As printed',
  note: 'Note',
  record: 'Record',
  sites: 'Sites',
  coast: 'Coast',
  decision: 'How it was settled',
  paragraph: ({ paragraph }: { readonly paragraph: number }) => `paragraph ${paragraph}`,

  ends: ({ from, to }: Ends) => `${from} to ${to}`,
  azimuthAt: ({ from, to }: Ends) => `Direction at ${from} towards ${to}`,
  placePosition: ({ place }: { readonly place: string }) => `Position of ${place}`,
  placePrecision: ({ place }: { readonly place: string }) =>
    `Precision of the position of ${place}`,
  rangeOf: ({ system, kind }: { readonly system: string; readonly kind: string }) =>
    `${system}: ${kind}`,
  depthOf: ({ place }: { readonly place: string }) => `Sites that reach ${place}`,
  uncertainOf: ({ place }: { readonly place: string }) =>
    `Sites that reach ${place} by some published figures only`,
  openSites: 'Sites open to US forces',
  sitesGoverned: ({ condition }: { readonly condition: string }) => `Sites that need: ${condition}`,
  ringsRound: ({ place }: { readonly place: string }) => `Distances round ${place}`,
  scaleAt: 'Ground beneath the scale bar',
  bySea: ({ from, to }: Ends) => `By sea from ${from} to ${to}`,

  geodesic: 'Shortest line on the ellipsoid (Karney 2013, by GeographicLib); within 15 nanometres',
  haversine: 'Great circle on a sphere of 6,371,008.8 m radius (haversine, by Turf)',
  wgs84: 'WGS 84 ellipsoid: a = 6,378,137 m, 1/f = 298.257223563',
  sphere: 'Sphere that Turf measures on, chosen under Display',
  placeInput: ({
    place,
    position,
    precision,
  }: {
    readonly place: string;
    readonly position: string;
    readonly precision: string;
  }) => `${place}, ${position}, within ${precision}`,
  together: ({ precision }: { readonly precision: string }) =>
    `within ${precision}, the sum of both positions’`,
  within: ({ precision }: { readonly precision: string }) => `within ${precision}`,
  azimuthPrecision: ({ precision }: { readonly precision: string }) =>
    `within ${precision}, from the precision of both positions`,

  refuelledFormula:
    'Lowest and stated figure × 1.5 (tanks filled once), highest × 2 (filled once each way); fuel in proportion to distance',
  combinedFormula: ({ carrier, weapon }: { readonly carrier: string; readonly weapon: string }) =>
    `Band of ${carrier} and band of ${weapon}, end to end`,
  bandFormula: 'The lowest, the stated and the highest published figure, as they stand',
  depthFormula:
    'Sites from which a chosen system operates, and whose distance is no more than its lowest figure',
  uncertainFormula:
    'Sites whose distance lies between the lowest and the highest figure of the system that reaches farthest',
  openFormula: 'Sites whose conditions all hold on the scenario’s date, or that are held open',
  governedFormula: 'Sites whose record names the condition',
  givenFormula: 'Typed in; a ring is drawn at this distance over the ellipsoid',
  scaleFormula:
    'Distance over the ellipsoid of 100 pixels at the centre of the map, rounded down to a handy length',
  seaFormula: 'Sum of the geodesics of a way over water that crosses no land',
  seaHours: 'Length over a steady speed, without tides, weather or waiting',

  eventInput: ({ event, date }: { readonly event: string; readonly date: string }) =>
    `${event}, ${date}`,
  methods: {
    geodesic: 'Shortest line on the ellipsoid (Karney 2013, by GeographicLib)',
    'shore-to-shore':
      'Shortest geodesic between the two coastlines, exact to the coast’s own resolution',
    'nearest-of':
      'Shortest geodesic from each site, sorted; the nearest of those that the claim speaks of',
    reach: 'Geodesic from each site against the published band of each aircraft, unrefuelled',
    ring: 'Geodesic from each origin against the range',
    azimuth: 'Direction of the shortest line on the ellipsoid at its beginning',
    conversion: '1 mile = 1,609.344 m, 1 nautical mile = 1,852 m, by definition',
    calendar: 'Date of the event against the document’s words, counted in the Gregorian calendar',
    count: 'Count of the sites whose records fit',
    'published-figures': 'The figure against those that others published, newest first',
    records: 'The records of the atlas',
    judgement: 'Weighed by a person: the reasoning and its sources are on the page',
  },

  siteCount: ({ count }: { readonly count: number }) => counted(count, 'site', 'sites'),
  moreSites: ({ count }: { readonly count: number }) => `and ${count} more`,
};
