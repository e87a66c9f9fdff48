/** Words for the records that a user adds to a scenario. */
export const own = {
  fromSource: ({ source }: { readonly source: string }) =>
    `Added by the author of this scenario, after: ${source}`,
  assumption: 'An assumption of the author of this scenario, without a source.',
  assumed: ({ what }: { readonly what: string }) =>
    `An assumption of the author of this scenario: ${what}`,
  closedBecause: ({ condition }: { readonly condition: string }) =>
    `the author’s own condition “${condition}” does not hold`,
  combination: ({ carrier, weapon }: { readonly carrier: string; readonly weapon: string }) =>
    `${carrier} with ${weapon}`,
};
