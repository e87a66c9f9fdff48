import { z } from 'zod';

/** A stable identifier: lower-case words joined by hyphens (`edca-lal-lo`). */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by hyphens');

/** A text that a reader sees, in every language of the interface. */
export const localText = z.strictObject({
  en: z.string().min(1),
  ja: z.string().min(1),
});

export type LocalText = z.infer<typeof localText>;

/** A calendar date as precise as its source: `2016`, `2016-03` or `2016-03-28`. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  );

/** How far a record may be trusted: two agreeing sources, one source, a weak one, or none read. */
export const confidence = z.enum(['high', 'medium', 'low', 'unverified']);
