import { z } from 'zod';
import { identifier, partialDate } from './text.ts';

/** A published thing that a figure, name, date or position rests on. */
export const reference = z.strictObject({
  id: identifier,
  kind: z.enum([
    'official',
    'treaty',
    'press',
    'reference-work',
    'gazetteer',
    'dataset',
    'company',
    'weak-copy',
  ]),
  title: z.string().min(1),
  publisher: z.string().min(1),
  date: partialDate.optional(),
  url: z.string().min(1).optional(),
  licence: z.string().min(1).optional(),
});

export type Reference = z.infer<typeof reference>;

/** A pointer from a figure to the reference, or to the source document, it was read in. */
export const citation = z.strictObject({
  reference: identifier,
  /** What the reference prints, or where in it: a paragraph, a record number, a page. */
  detail: z.string().min(1).optional(),
});

export type Citation = z.infer<typeof citation>;
