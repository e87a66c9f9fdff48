import { z } from 'zod';

/** An id of the user's own records: it can never be one of the atlas's. */
export const ownId = z
  .string()
  .regex(
    /^own-[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id of an own record is "own-" and words joined by hyphens',
  )
  .max(80);

const atlasId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is words joined by hyphens');

const shortText = z.string().trim().min(1).max(120);
const longText = z.string().trim().min(1).max(600);

/** What an own record rests on: a source that its author names, or nothing but an assumption. */
export const ownGround = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('source'),
    text: longText,
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  }),
  z.strictObject({ kind: z.literal('assumption'), text: longText.optional() }),
]);

export type OwnGround = z.infer<typeof ownGround>;

/** A site of the user's own: what forces find there, and on what basis US forces may use it. */
const ownSite = z.strictObject({
  host: z.enum(['US', 'JP', 'PH', 'KR', 'TW', 'PW']),
  /** Whose forces run it. */
  operators: z
    .array(z.enum(['US', 'JP', 'PH', 'KR', 'TW', 'PW']))
    .min(1)
    .max(6),
  facilities: z.array(z.enum(['runway', 'pier', 'ground'])).min(1),
  basis: z.enum(['sovereign', 'treaty', 'rotational', 'joint-use', 'none']),
  /** Conditions, of the atlas or the user's own, that must all hold for US forces to use it. */
  needs: z.array(atlasId).max(20).default([]),
});

/** A place that the user put on the map. */
export const ownPlace = z.strictObject({
  id: ownId,
  name: shortText,
  kind: z.enum(['air-base', 'airport', 'naval-base', 'port', 'camp', 'city', 'island', 'strait']),
  /** `[longitude, latitude]`, degrees, WGS84. */
  position: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly(),
  precisionMetres: z.number().positive().max(1_000_000).default(1000),
  ground: ownGround,
  site: ownSite.optional(),
});

export type OwnPlace = z.infer<typeof ownPlace>;

const ownFigure = z.strictObject({
  value: z.number().positive().max(40_000),
  unit: z.enum(['km', 'mi', 'nmi']),
});

/** A system of the user's own, with a band and what it rests on. */
export const ownSystem = z.strictObject({
  id: ownId,
  name: shortText,
  category: z.enum([
    'fighter',
    'bomber',
    'patrol',
    'uav',
    'missile',
    'interceptor',
    'landing-craft',
  ]),
  operators: z.array(z.enum(['US', 'JP'])).min(1),
  facility: z.enum(['runway', 'pier', 'ground']),
  refuellable: z.boolean().default(false),
  range: z.strictObject({
    kind: z.enum(['combat-radius', 'mission-radius', 'missile-range', 'intercept-range']),
    low: ownFigure.optional(),
    stated: ownFigure,
    high: ownFigure.optional(),
  }),
  ground: ownGround,
});

export type OwnSystem = z.infer<typeof ownSystem>;

/** A condition of the user's own: while it does not hold, the sites it governs are closed. */
export const ownCondition = z.strictObject({
  id: ownId,
  title: shortText,
  siteIds: z.array(atlasId).min(1).max(200),
  ground: ownGround,
});

export type OwnCondition = z.infer<typeof ownCondition>;

/** A carrier and the weapon that it carries, reckoned as one band with both parts named. */
export const combination = z.strictObject({
  id: ownId,
  carrierId: atlasId,
  weaponId: atlasId,
});

export type Combination = z.infer<typeof combination>;

/** The records that a scenario adds to the atlas. */
export const own = z.strictObject({
  places: z.array(ownPlace).max(2000).default([]),
  systems: z.array(ownSystem).max(100).default([]),
  conditions: z.array(ownCondition).max(50).default([]),
  combinations: z.array(combination).max(50).default([]),
});

export type Own = z.infer<typeof own>;

/** A scenario without records of its own. */
export const noOwn: Own = { places: [], systems: [], conditions: [], combinations: [] };

/** Whether an id is of a record that a user made. */
export function isOwn(id: string): boolean {
  return id.startsWith('own-');
}
