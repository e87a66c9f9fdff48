import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is words joined by hyphens');

/** A day: `2023-04-30`. */
export const day = z.iso.date();

/** Concentric distances that the user draws round a place, metres. */
const proximityRings = z.strictObject({
  placeId: id,
  radiiMetres: z.array(z.number().positive().max(20_004_000)).min(1).max(12),
  /** The unit the distances were given in, and are labelled in. */
  unit: z.enum(['km', 'mi', 'nmi']),
});

export type ProximityRings = z.infer<typeof proximityRings>;

/** What is assumed. Ids only: a scenario names atlas records and never carries them. */
export const scenario = z.strictObject({
  version: z.literal(1),
  /** The preset it was started from. */
  presetId: id,
  /** Sites and agreements count only from their dates. */
  date: day,
  /** Each condition of the atlas, assumed true or false. */
  conditions: z.record(id, z.boolean()),
  /** Sites held open or closed whatever the conditions say. */
  forced: z.record(id, z.enum(['open', 'closed'])).default({}),
  /** The systems that operate wherever a site has their facility. */
  systemIds: z.array(id),
  /** The places asked about, the first of them the headline's. */
  focusIds: z.array(id),
  proximityRings: z.array(proximityRings).default([]),
});

export type Scenario = z.infer<typeof scenario>;
