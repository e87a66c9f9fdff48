import { z } from 'zod';
import { check } from './check.ts';
import { citation } from './reference.ts';
import { confidence, identifier, localText, partialDate } from './text.ts';

/** A stable claim id: the document's number and the claim's (`S2-13`). */
export const claimId = z.string().regex(/^S\d-\d\d$/, 'a claim id looks like S2-13');

/** What a source document says that can be checked, in the atlas's own words. */
export const claim = z.strictObject({
  id: claimId,
  document: identifier,
  /** Paragraph in the document, counted from 1 over its non-empty lines. */
  paragraph: z.number().int().positive(),
  statement: localText,
  kind: z.enum([
    'distance',
    'range',
    'number',
    'headcount',
    'access',
    'condition',
    'event',
    'institution',
  ]),
  places: z.array(identifier).default([]),
  figure: z.strictObject({ value: z.number(), unit: z.string().min(1) }).optional(),
  /** The date as the document words it. */
  dateAsGiven: z.string().min(1).optional(),
  /** The date it speaks of, resolved; `from/to` where it is a span. */
  speaksOf: z.strictObject({ from: partialDate, to: partialDate.optional() }).optional(),
  check,
  /** The reasoning of a judgement, or what a computed verdict leaves unsaid. */
  finding: localText.optional(),
  /** Claims that say otherwise; each of them names this one. */
  contradicts: z.array(claimId).default([]),
  citations: z.array(citation).default([]),
  confidence,
});

export type Claim = z.infer<typeof claim>;

/** One of the source documents that the atlas was drawn from. */
export const sourceDocument = z.strictObject({
  id: identifier,
  number: z.number().int().nonnegative(),
  title: z.string().min(1),
  publisher: z.string().min(1),
  author: z.string().min(1).optional(),
  date: partialDate,
  dateBasis: localText,
  url: z.string().min(1).optional(),
  summary: localText,
});

export type SourceDocument = z.infer<typeof sourceDocument>;
