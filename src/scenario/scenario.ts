import { z } from 'zod';
import { own } from './own.ts';

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

/** The version that a scenario has now; `migrate.ts` brings older ones to it. */
export const scenarioVersion = 2;

/** What is assumed. It names the atlas's records by id and carries none of them; only the user's own it holds. */
export const scenario = z.strictObject({
  version: z.literal(scenarioVersion),
  /** The user's name for it, where there is one. */
  title: z.string().trim().min(1).max(120).optional(),
  /** The preset it was started from. */
  presetId: id,
  /** Sites and agreements count only from their dates. */
  date: day,
  /** Each condition, assumed true or false. */
  conditions: z.record(id, z.boolean()),
  /** Sites held open or closed whatever the conditions say. */
  forced: z.record(id, z.enum(['open', 'closed'])).default({}),
  /** The systems that operate: wherever a site has their facility, or where `assigned` says. */
  systemIds: z.array(id),
  /** Systems that operate from the sites named here alone. */
  assigned: z.record(id, z.array(id)).default({}),
  /** The places asked about, the first of them the headline's. */
  focusIds: z.array(id),
  proximityRings: z.array(proximityRings).default([]),
  /** Places, systems, conditions and combinations that the user added. */
  own: own.default({ places: [], systems: [], conditions: [], combinations: [] }),
  /** Fields of a file that this version does not know: kept and written out again. */
  extras: z.record(z.string(), z.json()).optional(),
});

export type Scenario = z.infer<typeof scenario>;
