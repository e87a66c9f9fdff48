/** How many records of each kind a scenario holds at most. */
export const mostOwn = { places: 2000, systems: 100, conditions: 50, combinations: 50 } as const;

/** A kind of records that a scenario adds to the atlas. */
export type OwnKind = keyof typeof mostOwn;

/** Letters of a name at most, of an own record and of a scenario. */
export const LONGEST_NAME = 120;

/** Letters of what an own record rests on, at most. */
export const LONGEST_GROUND = 600;

/** How far an own place may lie from the position given, at most. */
export const LARGEST_PRECISION_METRES = 1_000_000;

/** How many sites an own condition governs at most: more than the atlas and a scenario have together. */
export const MOST_GOVERNED = 3000;
