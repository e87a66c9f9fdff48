import { z } from 'zod';
import { languages } from '#i18n/language.ts';

/** How the reader saw things, as far as a link and a draft carry it. What is not said is left as it is. */
export const look = z
  .object({
    language: z.enum(languages),
    lengthUnit: z.enum(['km', 'mi', 'nmi']),
    projection: z.enum(['mercator', 'globe']),
    earthModel: z.enum(['wgs84', 'sphere']),
    drawnAs: z.enum(['reach', 'depth']),
    compareView: z.enum(['difference', 'swipe', 'side-by-side']),
    travelSpeed: z.object({
      value: z.number().positive().max(40_000),
      unit: z.enum(['km/h', 'kn']),
    }),
    timelineShown: z.boolean(),
    selection: z.object({
      kind: z.enum(['place', 'system', 'condition', 'claim', 'event', 'document']),
      id: z.string().regex(/^[A-Za-z0-9-]{1,80}$/),
    }),
    camera: z.object({
      /** `[longitude, latitude]`, degrees. */
      centre: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly(),
      zoom: z.number().min(0).max(12),
    }),
  })
  .partial();

export type Look = z.infer<typeof look>;

/** What can be used of a look from outside; the rest is left out. */
export function nearestLook(input: unknown): Look {
  if (typeof input !== 'object' || input === null) return {};
  const usable = Object.entries(input).filter(
    ([key, value]) => Object.hasOwn(look.shape, key) && look.safeParse({ [key]: value }).success,
  );
  return look.parse(Object.fromEntries(usable));
}
