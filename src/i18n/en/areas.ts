/** Where areas of sea and land come from. */
export const areas = {
  total: 'Sea and land',
  byLowest: 'By the lowest figures',
  byHighest: 'By the highest figures',
  byAny: 'By any figure',
  formulas: {
    total: 'What the rings of the sites hold together, summed up on the ellipsoid along their arcs',
    land: 'Cells of 25 km whose centres are reached and on land',
    sea: 'Sea and land together, from the arcs of rings, less the land that is counted in cells of 25 km',
    cells: 'Cells of 25 km whose centres are reached so',
  },
  within: ({ area, doubt }: { readonly area: string; readonly doubt: string }) =>
    `${area}, within ${doubt}`,
  exactPrecision: 'exact to 1 km² for these positions and ranges',
  cellPrecision:
    'two standard deviations, from the cells along the edge and the shore: each is 625 km² and judged at its centre',
};
