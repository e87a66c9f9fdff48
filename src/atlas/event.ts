import { z } from 'zod';
import { claimId } from './claim.ts';
import { citation } from './reference.ts';
import { confidence, identifier, localText, partialDate } from './text.ts';

/** A dated meeting, agreement, opening, closing, fielding of a system or statement. */
export const event = z
  .strictObject({
    id: identifier,
    date: partialDate,
    endDate: partialDate.optional(),
    kind: z.enum([
      'meeting',
      'summit',
      'agreement',
      'law',
      'opening',
      'closing',
      'fielding',
      'statement',
      'other',
    ]),
    title: localText,
    places: z.array(identifier).default([]),
    /** True for a meeting by video: it has no place on the map. */
    virtual: z.boolean().default(false),
    claims: z.array(claimId).default([]),
    citations: z.array(citation).default([]),
    confidence,
  })
  .refine(({ claims, citations }) => claims.length + citations.length > 0, {
    path: ['citations'],
    message: 'no source is cited',
  });

export type AtlasEvent = z.infer<typeof event>;
