export const legend = {
  title: 'Legend',
  groups: {
    sites: 'Kind of site',
    bases: 'Ground of access',
    states: 'State',
    reach: 'Reach',
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
  focusLine: 'Shortest line from a site that reaches the first focus',
  focusLineUncertain: 'The same where published figures differ',
  focusLineNearest: 'Shortest line from the nearest open site; none reaches',
  distancesRound: ({ place, distances }: { readonly place: string; readonly distances: string }) =>
    `${distances} round ${place}`,
  waterlines: ({ distances }: { readonly distances: string }) =>
    `Distance from shore: ${distances} km`,
  disputed: 'Boundary that is disputed, or drawn as somebody claims it',
  listSeparator: ', ',
};
