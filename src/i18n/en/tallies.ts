import { counted } from './plural.ts';

interface Without {
  readonly place: string;
  readonly site: string;
}

/** Of what counts, areas and settings are, and by which rule they come about. */
export const tallies = {
  named: ({ figure, of }: { readonly figure: string; readonly of: string }) => `${figure}: ${of}`,
  set: 'Set by the atlas',

  allSites: 'Sites of the atlas',
  allSitesRule: 'Every site with a record, your own among them',
  operatingFrom: ({ system }: { readonly system: string }) => `Sites that ${system} operates from`,
  operatingRule:
    'Open sites with the facility that it needs, or those of them where it is said to operate',

  depthWithout: ({ place, site }: Without) => `Sites that reach ${place} without ${site}`,
  before: 'With it',
  after: 'Without it',
  depthLostBy: ({ site }: { readonly site: string }) => `Depth lost without ${site}`,
  depthLostRule: 'One for each place in focus that the site reaches for certain',
  places: 'Places',
  placesOnOne: 'Places that hang on a single site',
  placesOnOneRule: 'Places in focus that exactly one site reaches for certain',

  depthChange: ({ place }: { readonly place: string }) =>
    `Sites that reach ${place}, before and after`,
  gained: 'Now too',
  lost: 'No longer',
  placesChanged: 'Places whose depth changed',
  placesChangedRule: 'Places in focus that more sites reach than before, or fewer',
  placesReached: 'Places in focus that are reached',
  placesReachedRule: 'Places that count, and that at least one site reaches for certain',
  depthSum: 'Depth of all places together',
  depthSumRule: 'The sites that reach each place that counts, summed over the places',

  combinations: 'Combinations of the conditions',
  combinationsRule: ({ count }: { readonly count: number }) =>
    `Each holds or does not: 2 to the power of ${count}`,
  conditions: 'Conditions',
  assumptions: 'Assumptions in B that differ from A',
  assumptionsRule: 'Conditions, sites held, systems, the date and own records, one by one',

  documents: 'Source documents',
  documentsRule: 'The documents whose statements the atlas checks',
  claims: 'Claims of the documents',
  claimsRule: 'The statements that were taken from each document',
  claimsWith: ({ verdict }: { readonly verdict: string }) => `Claims with the verdict “${verdict}”`,
  claimsWithRule:
    'Each claim is held against the map, the calendar and the records, by rules that are the same for all',
  sourcesInUse: 'Sources in use',
  sourcesInUseRule: 'Sources that the scenario’s records and the record that is open cite',
  eventsBetween: 'Events between two dates',
  eventsBetweenRule: 'Events of the timeline after the earlier day, up to the later',
  betweenDaysRule:
    'The scenario worked out for both days, with the same assumptions; what differs is listed',

  atDepth: ({ depth }: { readonly depth: number }) =>
    depth === 0 ? 'reached by no site' : `reached by ${counted(depth, 'site', 'sites')}`,
  atDepthOrMore: ({ depth }: { readonly depth: number }) => `reached by ${depth} sites or more`,
  anyDepth: 'all depths',
  areaOf: ({ part, depth }: { readonly part: string; readonly depth: string }) =>
    `${part}, ${depth}`,
  where: 'Within',
  wholeEarth: 'The whole Earth',
  seaPart: 'Sea',
  landPart: 'Land',
  sharePart: 'Share of all rows',
  cellSize: 'Side of the cells that areas are counted in',
  cellSizeRule:
    'Equal-area cells on the ellipsoid; smaller ones would be counted no truer, as the figures of the ranges differ by far more',
  extent: 'Where areas are counted',
  extentUsual: 'The Western Pacific, as the atlas bounds it',
  extentShown: 'What the map shows now, its corners rounded to a tenth of a degree',

  waterlines: 'Lines in the sea at equal distances from shore',
  waterlinesRule:
    'Chosen for reading; drawn round the shores of the embedded basemap when it was built',
  positionLookedUp: 'Position looked up',
  positionRule: 'As typed into the search, read as degrees or as MGRS',
  othersOf: ({ system }: { readonly system: string }) =>
    `Other sites from which ${system} reaches it`,
  conversion: 'Read in another unit',
  travelTime: 'Time for a distance',
  travelTimeRule: 'Distance divided by speed: no climb, wind, routing or rest is in it',
  speed: 'Speed',
  speedRule: 'Set under Display',
  seaTurn: 'Where a way by sea begins',
  definition: 'Counted as',
};
