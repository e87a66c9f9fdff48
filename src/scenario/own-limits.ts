/** How many records of each kind a scenario holds at most. */
export const mostOwn = { places: 2000, systems: 100, conditions: 50, combinations: 50 } as const;

/** A kind of records that a scenario adds to the atlas. */
export type OwnKind = keyof typeof mostOwn;
