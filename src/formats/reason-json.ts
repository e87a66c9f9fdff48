import { z } from 'zod';
import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import type { SiteAccess } from '#situation/access.ts';
import { reasonText } from './reason-text.ts';

const text = z.string().describe('the reason in words');

/** One link in the chain of why a site is open or closed, as JSON. */
export const reasonJson = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('condition'),
    conditionId: z.string(),
    holds: z.boolean(),
    laterGround: z
      .string()
      .optional()
      .describe('when the ground was agreed, where that is after the scenario’s day'),
    text,
  }),
  z.strictObject({ kind: z.literal('ungoverned'), text }),
  z.strictObject({ kind: z.literal('no-access'), text }),
  z.strictObject({ kind: z.literal('not-yet'), availableFrom: z.string(), text }),
  z.strictObject({ kind: z.literal('former'), until: z.string(), text }),
  z.strictObject({ kind: z.literal('no-longer'), until: z.string(), text }),
  z.strictObject({ kind: z.literal('forced'), state: z.enum(['open', 'closed']), text }),
]);

/** The reasons of a site's access as JSON, the deciding ones first; none where there is no such site. */
export function reasonDocuments(
  atlas: Atlas,
  access: SiteAccess | undefined,
  language: Language,
): z.infer<typeof reasonJson>[] {
  return (access?.reasons ?? []).map((reason) => ({
    ...reason,
    text: reasonText(atlas, reason, language),
  }));
}
