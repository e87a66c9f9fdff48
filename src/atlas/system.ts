import { z } from 'zod';
import { facilities } from './place.ts';
import { citation } from './reference.ts';
import { confidence, identifier, localText, partialDate } from './text.ts';

export const rangeKinds = [
  'combat-radius',
  'mission-radius',
  'missile-range',
  'intercept-range',
  'ferry-range',
  'unrefuelled-range',
  'range-with-payload',
] as const;

export type RangeKind = (typeof rangeKinds)[number];

/** One published figure: as printed, in metres, and who printed it. */
const rangeFigure = z.strictObject({
  metres: z.number().positive(),
  given: z.strictObject({
    value: z.number().positive(),
    unit: z.enum(['km', 'mi', 'nmi']),
  }),
  citations: z.array(citation).min(1),
  /** False where no readable source was found: the figure is shown as unverified. */
  verified: z.boolean().default(true),
});

export type RangeFigure = z.infer<typeof rangeFigure>;

/** A range as published: a stated figure and, where sources differ, the lowest and the highest. */
const publishedRange = z.strictObject({
  kind: z.enum(rangeKinds),
  low: rangeFigure.optional(),
  stated: rangeFigure,
  high: rangeFigure.optional(),
  asOf: z.string().min(1),
  confidence,
  note: localText.optional(),
});

export type PublishedRange = z.infer<typeof publishedRange>;

/** When a system was declared ready for use, and when it was announced where that was read. */
const service = z.strictObject({
  announced: partialDate.optional(),
  from: partialDate,
  citations: z.array(citation).min(1, 'no source is cited'),
});

/** A thing with a range. */
export const system = z.strictObject({
  id: identifier,
  names: localText,
  /** Nicknames that it is known by and may be looked for; none is shown in place of its name. */
  also: z.array(z.string().min(1)).optional(),
  category: z.enum([
    'fighter',
    'bomber',
    'patrol',
    'tanker',
    'tiltrotor',
    'airlift',
    'uav',
    'missile',
    'interceptor',
    'landing-craft',
  ]),
  /** Whose forces operate it. Host forces use their own soil without anyone's consent. */
  operators: z.array(z.enum(['US', 'JP'])).min(1),
  /** What a site must have for it; absent where it is launched from a carrier in flight. */
  facility: z.enum(facilities).optional(),
  carriedBy: z.array(identifier).default([]),
  /** True for aircraft that take fuel in flight. */
  refuellable: z.boolean().default(false),
  ranges: z.array(publishedRange).min(1),
  /** Before it was announced it operates nowhere, before it was ready only as a plan; on any day where no date was read. */
  service: service.optional(),
  note: localText.optional(),
});

/** A thing with a range, or a carrier with its weapon, each part a system of its own. */
export type System = z.infer<typeof system> & {
  readonly combination?: { readonly carrier: System; readonly weapon: System };
};
