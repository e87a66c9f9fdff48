import { z } from 'zod';
import { halfCircumferenceMetres } from '#geodesy/earth-model.ts';
import { ID_FORM } from './id-form.ts';
import { own } from './own.ts';
import { LONGEST_NAME } from './own-limits.ts';
import { plainLine } from './plain-text.ts';
import { sizedRecord } from './schema/sized-record.ts';

const id = z.string().regex(ID_FORM, 'an id is words joined by hyphens');

/** A day: `2023-04-30`. */
export const day = z.iso.date();

/** The longest distance that a ring can be drawn at, whole metres: on either earth every longer one has no ring. */
export const LARGEST_RING_METRES = Math.floor(
  Math.min(halfCircumferenceMetres('wgs84'), halfCircumferenceMetres('sphere')),
);

/** How many rings one place may have. */
export const MOST_RINGS = 12;

/** Concentric distances that the user draws round a place, metres. */
const proximityRings = z.strictObject({
  placeId: id,
  radiiMetres: z.array(z.number().positive().max(LARGEST_RING_METRES)).min(1).max(MOST_RINGS),
  /** The unit the distances were given in, and are labelled in. */
  unit: z.enum(['km', 'mi', 'nmi']),
});

export type ProximityRings = z.infer<typeof proximityRings>;

/**
 * The most entries of any list or record of a scenario: more than there are records to name, the atlas's and the user's own
 * together, so that it bars nothing but what is broken or hostile.
 */
export const MOST_ENTRIES = 3000;

/** The most places in focus: each is measured to every site. */
export const MOST_FOCUS = 100;

/** The version that a scenario has now; `migrate.ts` brings older ones to it. */
export const scenarioVersion = 2;

/** What is assumed. It names the atlas's records by id and carries none of them; only the user's own it holds. */
export const scenario = z.strictObject({
  version: z.literal(scenarioVersion),
  /** The user's name for it, where there is one. */
  title: z.string().overwrite(plainLine).trim().min(1).max(LONGEST_NAME).optional(),
  /** The preset it was started from. */
  presetId: id,
  /** Sites and agreements count only from their dates. */
  date: day,
  /** Each condition, assumed true or false. */
  conditions: sizedRecord(id, z.boolean(), MOST_ENTRIES),
  /** Sites held open or closed whatever the conditions say. */
  forced: sizedRecord(id, z.enum(['open', 'closed']), MOST_ENTRIES).default({}),
  /** The systems that operate: wherever a site has their facility, or where `assigned` says. */
  systemIds: z.array(id).max(MOST_ENTRIES),
  /** Systems that operate from the sites named here alone. */
  assigned: sizedRecord(id, z.array(id).max(MOST_ENTRIES), MOST_ENTRIES).default({}),
  /** The places asked about, the first of them the headline's. */
  focusIds: z.array(id).max(MOST_FOCUS),
  proximityRings: z.array(proximityRings).max(MOST_FOCUS).default([]),
  /** Places, systems, conditions and combinations that the user added. */
  own: own.default({ places: [], systems: [], conditions: [], combinations: [] }),
  /** Fields of a file that this version does not know: kept and written out again. */
  extras: z.record(z.string(), z.json()).optional(),
});

export type Scenario = z.infer<typeof scenario>;
