import { z } from 'zod';
import { claimId } from './claim.ts';
import { citation } from './reference.ts';
import { identifier, localText, partialDate } from './text.ts';

/** Something a scenario assumes true or false. */
export const condition = z.strictObject({
  id: identifier,
  title: localText,
  /** One sentence: why it matters and what it opens or closes. */
  why: localText,
  /** What a closed site says when this condition does not hold. */
  closedBecause: localText,
  /** How a sentence names it as a cause, holding and not: `with Japan’s agreement`, `without Japan’s agreement`. */
  phrases: z.strictObject({ holds: localText, fails: localText }).optional(),
  /** When the ground that it rests on was agreed; left out where no single day is known, or it has always been. */
  since: partialDate.optional(),
  claims: z.array(claimId).default([]),
  citations: z.array(citation).min(1),
  affects: z.enum(['sites', 'ranges']),
  /** True where no scenario may deny it (sovereign territory). */
  fixed: z.boolean().default(false),
});

export type Condition = z.infer<typeof condition>;
