/** How many records of each kind a scenario holds at most. */
export const mostOwn = { places: 2000, systems: 100, conditions: 50, combinations: 50 } as const;

/** A kind of records that a scenario adds to the atlas. */
export type OwnKind = keyof typeof mostOwn;

/** How many sites an own condition governs at most: more than the atlas and a scenario have together. */
export const MOST_GOVERNED = 3000;
