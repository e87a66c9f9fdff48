import { z } from 'zod';
import { LARGEST_DISC_METRES } from '#geodesy/disc.ts';
import { toMetres, toUnit } from '#geodesy/units.ts';
import { ID_FORM, OWN_ID_FORM } from './id-form.ts';
import {
  LARGEST_PRECISION_METRES,
  LONGEST_GROUND,
  LONGEST_NAME,
  MOST_GOVERNED,
  mostOwn,
} from './own-limits.ts';
import { plainLine, plainText } from './plain-text.ts';

/** An id of the user's own records: it can never be one of the atlas's. */
const ownId = z
  .string()
  .regex(OWN_ID_FORM, 'an id of an own record is "own-" and words joined by hyphens');

const atlasId = z.string().regex(ID_FORM, 'an id is words joined by hyphens');

const shortText = z.string().overwrite(plainLine).trim().min(1).max(LONGEST_NAME);
const longText = z.string().overwrite(plainText).trim().min(1).max(LONGEST_GROUND);

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
export const ownSite = z.strictObject({
  host: z.enum(['US', 'JP', 'PH', 'KR', 'TW', 'PW']),
  /** Whose forces run it. */
  operators: z
    .array(z.enum(['US', 'JP', 'PH', 'KR', 'TW', 'PW']))
    .min(1)
    .max(6),
  facilities: z
    .array(z.enum(['runway', 'pier', 'ground']))
    .min(1)
    .max(6),
  basis: z.enum(['sovereign', 'treaty', 'rotational', 'joint-use', 'none']),
  /** Conditions, of the atlas or the user's own, that must all hold for US forces to use it. */
  needs: z.array(atlasId).max(20).default([]),
});

/** Kinds of own place that forces operate from: such a place says what they find there. */
export const ownSiteKinds = ['air-base', 'airport', 'naval-base', 'port', 'camp'] as const;

/** Kinds of own place that no forces operate from. */
export const otherOwnPlaceKinds = ['city', 'island', 'strait'] as const;

/** A place that the user put on the map. One of a kind that forces operate from says what they find there. */
export const ownPlace = z
  .strictObject({
    id: ownId,
    name: shortText,
    kind: z.enum([...ownSiteKinds, ...otherOwnPlaceKinds]),
    /** `[longitude, latitude]`, degrees, WGS84. */
    position: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly(),
    precisionMetres: z.number().positive().max(LARGEST_PRECISION_METRES).default(1000),
    ground: ownGround,
    site: ownSite.optional(),
  })
  .refine(({ kind, site }) => isOwnSiteKind(kind) === (site !== undefined), {
    path: ['site'],
    message: `a place of the kinds ${ownSiteKinds.join(', ')} has a site, one of another kind has none`,
    when: ({ value }) => isNamedKind(Object(value).kind),
  });

export type OwnPlace = z.infer<typeof ownPlace>;

export type OwnSite = z.infer<typeof ownSite>;

/** Whether a value is a kind of own place, so that the rule of kinds can be held to it whatever else is wrong. */
function isNamedKind(kind: unknown): boolean {
  return [...ownSiteKinds, ...otherOwnPlaceKinds].some((one) => one === kind);
}

/** Whether a kind of own place is one that forces operate from. */
export function isOwnSiteKind(kind: string): kind is (typeof ownSiteKinds)[number] {
  return ownSiteKinds.some((one) => one === kind);
}

const ownFigure = z
  .strictObject({
    value: z.number().positive(),
    unit: z.enum(['km', 'mi', 'nmi']),
  })
  .check(({ value: { value, unit }, issues }) => {
    const maximum = longestRange(unit);
    if (value <= maximum) return;
    issues.push({
      code: 'too_big',
      origin: 'number',
      maximum,
      inclusive: true,
      input: value,
      path: ['value'],
    });
  });

export type OwnFigure = z.infer<typeof ownFigure>;

/** The longest range that an own system may have, as a whole number of the unit. */
export function longestRange(unit: 'km' | 'mi' | 'nmi'): number {
  return Math.floor(toUnit(LARGEST_DISC_METRES, unit));
}

const ownRange = z
  .strictObject({
    kind: z.enum(['combat-radius', 'mission-radius', 'missile-range', 'intercept-range']),
    low: ownFigure.optional(),
    stated: ownFigure,
    high: ownFigure.optional(),
  })
  .refine(({ low, stated }) => low === undefined || metresOf(low) <= metresOf(stated), {
    path: ['low'],
    message: 'the low figure is above the stated one',
    when: ({ value }) => areFigures(Object(value).low, Object(value).stated),
  })
  .refine(({ high, stated }) => high === undefined || metresOf(high) >= metresOf(stated), {
    path: ['high'],
    message: 'the high figure is below the stated one',
    when: ({ value }) => areFigures(Object(value).high, Object(value).stated),
  });

/** Whether values are figures, so that their order can be held to whatever else is wrong. */
function areFigures(...figures: readonly unknown[]): boolean {
  return figures.every((figure) => ownFigure.safeParse(figure).success);
}

function metresOf({ value, unit }: OwnFigure): number {
  return toMetres(value, unit);
}

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
  operators: z
    .array(z.enum(['US', 'JP']))
    .min(1)
    .max(6),
  facility: z.enum(['runway', 'pier', 'ground']),
  refuellable: z.boolean().default(false),
  range: ownRange,
  ground: ownGround,
});

export type OwnSystem = z.infer<typeof ownSystem>;

/** A condition of the user's own: while it does not hold, the sites it governs are closed. */
export const ownCondition = z.strictObject({
  id: ownId,
  title: shortText,
  siteIds: z.array(atlasId).min(1).max(MOST_GOVERNED),
  ground: ownGround,
});

export type OwnCondition = z.infer<typeof ownCondition>;

/** A carrier and the weapon that it carries, reckoned as one band with both parts named. */
const combination = z.strictObject({
  id: ownId,
  carrierId: atlasId,
  weaponId: atlasId,
});

export type Combination = z.infer<typeof combination>;

/** The records that a scenario adds to the atlas, each with an id of its own among its kind. */
export const own = z
  .strictObject({
    places: z.array(ownPlace).max(mostOwn.places).default([]),
    systems: z.array(ownSystem).max(mostOwn.systems).default([]),
    conditions: z.array(ownCondition).max(mostOwn.conditions).default([]),
    combinations: z.array(combination).max(mostOwn.combinations).default([]),
  })
  .refine(({ places }) => areUnique(places), {
    path: ['places'],
    message: 'two own places have one id',
  })
  .refine(({ systems, combinations }) => areUnique([...systems, ...combinations]), {
    path: ['systems'],
    message: 'two own systems or combinations have one id',
  })
  .refine(({ conditions }) => areUnique(conditions), {
    path: ['conditions'],
    message: 'two own conditions have one id',
  });

function areUnique(records: readonly { readonly id: string }[]): boolean {
  return new Set(records.map(({ id }) => id)).size === records.length;
}

export type Own = z.infer<typeof own>;

/** A scenario without records of its own. */
export const noOwn: Own = { places: [], systems: [], conditions: [], combinations: [] };

/** Whether an id is of a record that a user made. */
export function isOwn(id: string): boolean {
  return id.startsWith('own-');
}
