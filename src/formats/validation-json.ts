import { z } from 'zod';

/** The kinds of file that can be validated. */
export const validatedKinds = ['scenario', 'presets', 'places', 'systems', 'conditions'] as const;

export type ValidatedKind = (typeof validatedKinds)[number];

/** What is wrong with a file, as JSON. */
export const validationJson = z.strictObject({
  file: z.string(),
  kind: z.enum(validatedKinds).nullable().describe('null where the file could not be told'),
  valid: z.boolean(),
  records: z.number().int().min(0),
  problems: z.array(
    z.strictObject({
      record: z.string().describe('the id of the record, or which it is'),
      path: z.string().describe('the path in the record, joined by dots'),
      problem: z.string(),
      mend: z.string(),
    }),
  ),
});

export type ValidationJson = z.infer<typeof validationJson>;
