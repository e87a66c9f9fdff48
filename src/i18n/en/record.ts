import { counted } from './plural.ts';

export const record = {
  back: 'Back',
  unknownRecord: ({ id }: { readonly id: string }) =>
    `The atlas has no record ${id}. Go back and choose another.`,
  names: 'Names',
  scripts: {
    en: 'English',
    ja: 'Japanese',
    zhHant: 'Chinese, traditional',
    local: 'Local',
    also: 'Also',
  },
  unverifiedForm: 'form not verified in a source',
  whatItIs: 'What it is',
  kind: 'Kind',
  country: 'Country',
  host: 'Host country',
  operators: 'Operators',
  facilities: 'Facilities',
  basis: 'Basis',
  estimated: 'estimate',
  dispute: ({
    administered,
    claimed,
  }: {
    readonly administered: string;
    readonly claimed: string;
  }) => `Administered by ${administered}; claimed by ${claimed}.`,
  whyOpen: 'Why it is open',
  whyClosed: 'Why it is closed',
  holds: 'holds',
  doesNotHold: 'does not hold',
  claimSource: ({
    title,
    publisher,
    paragraph,
    date,
  }: {
    readonly title: string;
    readonly publisher: string;
    readonly paragraph: number;
    readonly date: string;
  }) => `${title}, ${publisher}, paragraph ${paragraph}, ${date}`,
  finding: 'Checked',
  figures: 'Figures',
  position: 'Position',
  precision: 'Precision',
  within: ({ distance }: { readonly distance: string }) => `within ${distance}`,
  distances: 'To the places in focus',
  reachingSites: 'Sites that reach it',
  noReachingSite: 'No site reaches it.',
  systemsHere: 'Systems that operate here',
  noSystemHere: 'No chosen system operates here.',
  asOf: 'As of',
  availableFrom: ({ date }: { readonly date: string }) => `Available from ${date}`,
  geocoding: 'How its position was settled',
  method: 'Method',
  gazetteer: 'Gazetteer record',
  compared: 'Compared with',
  accepted: 'Accepted',
  confidence: 'Confidence',
  sources: 'Sources',
  noSource: 'No source is recorded.',
  unknownReference: ({ id }: { readonly id: string }) => `unknown reference ${id}`,
  addToFocus: 'Add to focus',
  takeFromFocus: 'Take out of focus',
  showOnMap: 'Show on the map',

  category: 'Category',
  users: 'Operated by',
  needsFacility: 'Needs',
  carriedBy: 'Carried by',
  carries: 'Carries',
  refuellable: 'Takes fuel in flight',
  yes: 'yes',
  no: 'no',
  whereFrom: 'Where it operates from',
  operate: 'Operate it in this scenario',
  notChosen: 'It is not chosen. Choose it under Reach.',
  chosen: ({ count }: { readonly count: number }) =>
    count === 0
      ? 'Chosen, but no open site has what it needs.'
      : `Chosen; operates from ${counted(count, 'site', 'sites')}.`,
  publishedRanges: 'Published ranges',
  low: 'Low',
  stated: 'Stated',
  high: 'High',
  asPrinted: ({ value, unit }: { readonly value: string; readonly unit: string }) =>
    `printed as ${value} ${unit}`,
  inUse: 'used for reach',
  notReach: 'not offered as reach',
  refuelledBand: 'Refuelled in flight',

  whatItDoes: 'What it does',
  whyItMatters: 'Why it matters',
  statements: 'What the documents say',
  noClaim: 'No document’s statement is recorded for it.',
  sitesGoverned: 'Sites that need it',
  noSiteGoverned: 'No site needs it.',
};
