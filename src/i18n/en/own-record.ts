/** Words that the records of a scenario's own bear, wherever they stand. */
export const ownRecord = {
  fromSource: ({ source }: { readonly source: string }) =>
    `Added by the author of this scenario, after: ${source}`,
  assumption: 'An assumption of the author of this scenario, without a source.',
  assumed: ({ what }: { readonly what: string }) =>
    `An assumption of the author of this scenario: ${what}`,
  closedBecause: ({ condition }: { readonly condition: string }) =>
    `the author’s own condition “${condition}” does not hold`,
  combination: ({ carrier, weapon }: { readonly carrier: string; readonly weapon: string }) =>
    `${carrier} with ${weapon}`,
  endToEndNote:
    'The carrier flies out to its radius, and the weapon on from there. The atlas adds the figures of the two; nobody published the sum.',
};
