export const legend = {
  title: 'Legend',
  groups: {
    comparison: 'A and B',
    sites: 'Kind of site',
    bases: 'Basis of access',
    states: 'State',
    own: 'Set by you',
    reach: 'Reach',
    depth: 'Depth',
    focus: 'Focus',
    claim: 'Claim',
    event: 'Event',
    position: 'Position looked up',
    distances: 'Distances',
    ground: 'Sea and land',
  },
  open: 'Open to US forces',
  closed: 'Closed to US forces',
  within: 'Within the lowest published figure of some system at a site',
  uncertain: 'Uncertain: beyond the lowest published figure, within the highest',
  lowAndHigh: 'Lowest and highest published figure',
  outline: ({ caption }: { readonly caption: string }) => `${caption}: common outline of its rings`,
  notReach:
    'A ring is not reach: it is a distance over the ellipsoid and says nothing of routes, loads, weather or defences.',
  focusFirst: 'Place in focus; the larger mark is the first',
  focusLine: 'Shortest line to the first place in focus, from a site that reaches it',
  focusLineUncertain: 'The same, where published figures differ on whether it reaches',
  focusLineNearest:
    'Shortest line to the first place in focus from the nearest open site; none reaches it',
  distancesRound: ({ place, distances }: { readonly place: string; readonly distances: string }) =>
    `${distances} round ${place}`,
  waterlines: ({ distances }: { readonly distances: string }) =>
    `Distance from shore: ${distances} km`,
  disputed: 'Boundary in dispute, or drawn as one side claims it',
  listSeparator: ', ',
};
