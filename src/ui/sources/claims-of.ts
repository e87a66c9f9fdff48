import type { Atlas } from '#atlas/atlas.ts';
import type { Claim } from '#atlas/claim.ts';

/** What a document says, in the order of its paragraphs; claims of one paragraph by their numbers. */
export function claimsOf(atlas: Atlas, documentId: string): readonly Claim[] {
  return [...atlas.claims.values()]
    .filter(({ document }) => document === documentId)
    .sort((a, b) => a.paragraph - b.paragraph || (a.id < b.id ? -1 : 1));
}
