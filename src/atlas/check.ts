import { z } from 'zod';
import { bases, countries } from './place.ts';
import { identifier, localText, partialDate } from './text.ts';

/** A figure as it was written: `1,000` and `9.0` tell how precisely it was meant. */
const written = z
  .string()
  .regex(/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/, 'a figure is written like 70, 1,000 or 9.0');

/** How a figure is qualified in words: a little more or less, more than it, or less. */
export const figureQualifiers = ['about', 'over', 'under'] as const;

export type FigureQualifier = (typeof figureQualifiers)[number];

const qualifier = z.enum(figureQualifiers).optional();

/** A length as a document gives it. `miles` says not which: read as statute miles, then as nautical. */
const lengthFigure = z.strictObject({
  written,
  unit: z.enum(['km', 'mi', 'nmi', 'miles']),
  qualifier,
});

export type LengthFigure = z.infer<typeof lengthFigure>;

/** An end of a line: a place itself, or the nearest shore of the island or mainland that it is on. */
const end = z.strictObject({ place: identifier, at: z.enum(['point', 'shore']).default('point') });

export type CheckEnd = z.infer<typeof end>;

const line = z.strictObject({ from: end, to: end });

/** Which sites are meant; what is left out bars none. */
const siteFilter = z.strictObject({
  bases: z.array(z.enum(bases)).min(1).optional(),
  countries: z.array(z.enum(countries)).min(1).optional(),
  availableFrom: z.strictObject({ from: partialDate, to: partialDate }).optional(),
});

export type SiteFilter = z.infer<typeof siteFilter>;

/** The directions that a claim can name, clockwise from north by 45 degrees each. */
export const compassDirections = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const;

export type CompassDirection = (typeof compassDirections)[number];

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const side = z.enum(['last', 'next']);

/** What a document says of a date. Relative words are counted from the day of the document, or from `since`. */
const dateWords = z.union([
  z.strictObject({ on: partialDate }),
  /** The last such day on or before, or the next on or after. */
  z.strictObject({ weekday: z.enum(weekdays), side, since: partialDate.optional() }),
  z.strictObject({ month: z.number().int().min(1).max(12), side, since: partialDate.optional() }),
  /** Calendar years from that of the document: -1 is last year. */
  z.strictObject({ years: z.number().int(), since: partialDate.optional() }),
  /** Weeks from that of the document, Monday to Sunday. */
  z.strictObject({ weeks: z.number().int(), since: partialDate.optional() }),
  z.strictObject({ after: identifier, days: z.number().int().positive() }),
  z.strictObject({ after: identifier, years: z.number().int().positive() }),
]);

export type DateWords = z.infer<typeof dateWords>;

/** A figure that someone published. */
const publishedFigure = z.strictObject({
  value: z.number(),
  date: partialDate.optional(),
  /** True on a page that bears no date and is kept up to date: newer than any that has one. */
  current: z.literal(true).optional(),
  /** Figures of one series count the same thing by the same hand, so that a newer replaces an older. */
  series: identifier,
  definition: localText,
  reference: identifier,
});

/** Why nothing can be held against a claim. */
const notCheckableWhys = [
  'opinion',
  'proposal',
  'intention',
  'position',
  'no-figure',
  'no-source',
] as const;

export type NotCheckableWhy = (typeof notCheckableWhys)[number];

/** How a claim is held against geography, the calendar, the records or a written judgement. */
export const check = z.discriminatedUnion('kind', [
  /** A length between two ends. `otherwise`: other lines that the words may mean. */
  z.strictObject({
    kind: z.literal('distance'),
    ...line.shape,
    figure: lengthFigure,
    otherwise: z.array(line).default([]),
  }),
  /** The nearest of some sites is one that is named; `beside` stand in the list for comparison. */
  z.strictObject({
    kind: z.literal('nearest'),
    target: end,
    among: siteFilter,
    beside: siteFilter,
    named: z.array(identifier).min(1),
  }),
  /** Some sites are nearer than the nearest of others. */
  z.strictObject({
    kind: z.literal('nearer'),
    target: end,
    among: siteFilter,
    than: siteFilter,
  }),
  /** No site but one, and those `with` it, reaches a place unrefuelled. */
  z.strictObject({
    kind: z.literal('only-reach'),
    site: identifier,
    with: z.array(identifier).default([]),
    among: siteFilter,
    target: identifier,
    /** Other places that the words may mean, offered to the reader. */
    targets: z.array(identifier).default([]),
    systems: z.array(identifier).min(1),
  }),
  /** A range from a place that is not said reaches what the document is about. */
  z.strictObject({
    kind: z.literal('ring'),
    figure: lengthFigure,
    system: identifier.optional(),
    origins: z.array(identifier).min(1),
    targets: z.array(end).min(1),
  }),
  /** A place lies in a direction from another. */
  z.strictObject({
    kind: z.literal('azimuth'),
    from: identifier,
    to: identifier,
    direction: z.enum(compassDirections),
  }),
  /** A thing is at a place. */
  z.strictObject({ kind: z.literal('at'), subject: identifier, place: identifier }),
  z.strictObject({ kind: z.literal('conversion'), from: lengthFigure, to: lengthFigure }),
  z.strictObject({ kind: z.literal('date'), event: identifier, says: dateWords }),
  /** One event comes before another; an end that is left out is the document itself. */
  z.strictObject({
    kind: z.literal('order'),
    earlier: identifier.optional(),
    later: identifier.optional(),
  }),
  /** An event is the first of its sort, in some years where they are said. */
  z.strictObject({
    kind: z.literal('first'),
    event: identifier,
    sameSort: z.array(identifier).min(1),
    years: z.number().int().positive().optional(),
  }),
  /** How many sites there are of a sort, and that some are among them. */
  z.strictObject({
    kind: z.literal('count'),
    where: siteFilter,
    names: z.array(identifier).default([]),
    figure: z.number().int().nonnegative().optional(),
  }),
  /** A figure against those that others published. */
  z.strictObject({
    kind: z.literal('published'),
    figure: z.strictObject({ written, unit: localText, qualifier }),
    figures: z.array(publishedFigure).min(1),
  }),
  /** A place in a list by size, the largest first. */
  z.strictObject({
    kind: z.literal('rank'),
    rank: z.number().int().positive(),
    unit: localText,
    list: z
      .array(
        z.strictObject({ name: localText, value: z.number(), subject: z.literal(true).optional() }),
      )
      .min(2),
    reference: identifier,
  }),
  /** Systems that carry another. */
  z.strictObject({
    kind: z.literal('carriers'),
    system: identifier,
    carriers: z.array(identifier).min(1),
  }),
  /** Weighed by a person: the claim's finding and citations say why. `line` is measured and drawn beside it. */
  z.strictObject({
    kind: z.literal('judgement'),
    verdict: z.enum(['confirmed', 'differs', 'depends', 'superseded']),
    line: line.optional(),
  }),
  /** Nothing can be held against it: the claim's finding says why. */
  z.strictObject({
    kind: z.literal('not-checkable'),
    why: z.enum(notCheckableWhys),
  }),
]);

export type Check = z.infer<typeof check>;
