import { counted } from './plural.ts';

export const follows = {
  title: 'What follows',
  table: 'Proximity table',
  places: 'Places in focus',
  allPlaces: 'All places in focus',
  openOnly: 'Open sites only',
  copyCsv: 'Copy as CSV',
  copied: ({ count }: { readonly count: number }) => `${counted(count, 'row', 'rows')} copied`,
  copyFailed:
    'The browser did not allow copying. Allow this page to use the clipboard and try again.',
  hide: 'Hide the table',
  show: 'Show the table',
  rowCount: ({ count }: { readonly count: number }) => counted(count, 'row', 'rows'),
  site: 'Site',
  place: 'Place',
  azimuth: 'Azimuth',
  access: 'Access',
  reach: 'Reach',
  open: 'open',
  closed: 'closed',
  noSystem: 'no system',
  distanceIn: ({ unit }: { readonly unit: string }) => `Distance, ${unit}`,
  depth: ({ count }: { readonly count: number }) =>
    count === 0 ? 'No site reaches it' : `${counted(count, 'site reaches', 'sites reach')} it`,
  nearest: ({ site, distance }: { readonly site: string; readonly distance: string }) =>
    `nearest open: ${site}, ${distance}`,
  uncertainMore: ({ count }: { readonly count: number }) => `${count} uncertain`,
  noFocus: 'No place is in focus, so there is nothing to measure to. Add one under Focus.',
  noOpenSite:
    'No site is open. Assume a condition under Assume, or show closed sites in the table too.',
};

export const followsCsv = {
  open: 'open',
  closed: 'closed',
  noSystem: 'no system',
  cites: ({ line }: { readonly line: string }) => `Source: ${line}`,
  wgs84: 'WGS 84 ellipsoid (GeographicLib)',
  sphere: 'mean sphere (Turf)',
  source: ({
    presetId,
    date,
    earthModel,
  }: {
    readonly presetId: string;
    readonly date: string;
    readonly earthModel: string;
  }) =>
    `Basing Atlas; scenario ${presetId} with any changes the reader made; date ${date}; distances on the ${earthModel}; positions and ranges: sources of the atlas's records`,
};
