export const sea = {
  title: 'By sea',
  help: 'A short way over water that crosses no land. Most sites with a pier begin at their berth; any other place at the water nearest to it, within 30 km.',
  from: 'From',
  to: 'To',
  choosePlace: 'Choose a place',
  speed: 'Speed, knots',
  closedStraits: 'Closed straits',
  find: 'Find the way',
  clear: 'Clear',
  working: 'Finding the way…',
  noPlace: 'Choose a place to go from and a place to go to.',
  samePlace: 'Both ends are the same place. Choose another one.',
  hours: ({ figure }: { readonly figure: string }) => `${figure} h`,
  under: ({ length }: { readonly length: string }) => `under ${length}`,
  strait: ({ name }: { readonly name: string }) => `the ${name}`,
  and: ' and ',
  way: ({
    from,
    to,
    length,
    other,
    hours,
    knots,
  }: {
    readonly from: string;
    readonly to: string;
    readonly length: string;
    readonly other: string;
    readonly hours: string;
    readonly knots: string;
  }) => `${from} to ${to} by sea: ${length} (${other}), ${hours} at ${knots} kn.`,
  closed: ({
    straits,
    length,
    hours,
    longer,
  }: {
    readonly straits: string;
    readonly length: string;
    readonly hours: string;
    readonly longer: string;
  }) => `With ${straits} closed: ${length}, ${hours}; ${longer} longer.`,
  closedUnpassed: ({ straits }: { readonly straits: string }) =>
    `The way does not pass ${straits}, so closing changes nothing.`,
  caveat: 'For illustration, not for navigation.',
  inland: ({ place }: { readonly place: string }) =>
    `${place} lies more than 30 km from open water. Choose a place on the coast.`,
  noPassage: ({ from, to }: { readonly from: string; readonly to: string }) =>
    `No water joins ${from} and ${to}. Open a strait, or choose another place.`,
  unfit: ({ message }: { readonly message: string }) =>
    `A berth or a canal in the data of the atlas does not fit its coast: ${message}`,
  failed: ({ message }: { readonly message: string }) =>
    `The way could not be looked for. Try again, or load the page anew. ${message}`,
  caption: ({ length }: { readonly length: string }) => `${length} by sea`,
  legend: ({
    from,
    to,
    length,
  }: {
    readonly from: string;
    readonly to: string;
    readonly length: string;
  }) => `Way by sea from ${from} to ${to}, ${length}`,
};
