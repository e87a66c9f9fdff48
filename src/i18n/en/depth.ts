import { counted } from './plural.ts';

export const depth = {
  title: 'Depth',
  help: 'Depth is how many sites reach a place. A site counts once, however many systems operate from it, by the lowest published figure of each range.',
  drawOnMap: 'Draw depth on the map',
  drawnAsChange:
    'On one map of A and B the change is drawn: where more sites reach in B than in A, and where fewer.',
  extent: 'Areas for',
  usual: 'Western Pacific',
  shown: 'What the map shows',
  table: 'Area by depth',
  sites: 'Sites',
  both: 'Total, km²',
  sea: 'Sea, km²',
  land: 'Land, km²',
  all: 'All',
  percent: ({ figure }: { readonly figure: string }) => `${figure} %`,
  method:
    'Where two figures stand, one is by the lowest and one by the highest figure of each range. How much lies at a depth is exact; sea and land are told apart in cells of 25 km, each with the depth of its centre, and rounded to what these can tell.',
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
