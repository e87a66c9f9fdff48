import { counted } from './plural.ts';

export const depth = {
  title: 'Depth',
  help: 'Depth is how many sites reach a place. A site counts once, however many systems operate from it, by the lowest published figure of each range.',
  drawOnMap: 'Draw depth on the map',
  drawnApart:
    'Depth is drawn where each scenario has a map of its own, or where there is only one.',
  extent: 'Areas for',
  usual: 'Western Pacific',
  shown: 'What the map shows',
  table: 'Area by depth',
  sites: 'Sites',
  sea: 'Sea, km²',
  land: 'Land, km²',
  share: 'Share',
  all: 'All',
  percent: ({ figure }: { readonly figure: string }) => `${figure} %`,
  method:
    'Counted in cells of 25 km of equal area on the ellipsoid, each with the depth of its centre.',
  none: 'Nothing reaches here: all of it is at depth 0.',
  working: 'Counting…',
  failed: ({ message }: { readonly message: string }) =>
    `The areas could not be counted. Fold this part and open it again. ${message}`,
  notDrawn: ({ message }: { readonly message: string }) =>
    `Depth could not be drawn. Draw reach, then depth again. ${message}`,
  drawn: 'drawn on the map',
  legend: {
    sites: ({ count }: { readonly count: number }) =>
      `${counted(count, 'site reaches', 'sites reach')}`,
    orMore: ({ count }: { readonly count: number }) => `${count} sites or more reach`,
    note: 'Sites counted by the lowest published figure of each range. A numbered line bounds what at least so many reach.',
  },
};
