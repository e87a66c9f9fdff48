import type { Atlas } from '#atlas/atlas.ts';
import type { Citation, Reference } from '#atlas/reference.ts';

/** What a citation leads to, a reference or a source document, as far as a reader is shown it. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date: string | undefined;
  readonly url: string | undefined;
  /** What kind of reference; a source document has none. */
  readonly kind: Reference['kind'] | undefined;
}

/** The reference or source document with an id, or nothing where the atlas has neither. */
export function sourceOf(atlas: Atlas, id: string): Source | undefined {
  const reference = atlas.references.get(id);
  if (reference !== undefined) {
    const { title, publisher, date, url, kind } = reference;
    return { title, publisher, date, url, kind };
  }
  const document = atlas.documents.get(id);
  if (document === undefined) return undefined;
  const { title, publisher, date, url } = document;
  return { title, publisher, date, url, kind: undefined };
}

/** Citations without repeats, in the order that they first come. */
export function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of citations) {
    const key = `${citation.reference}\n${citation.detail ?? ''}`;
    if (!seen.has(key)) seen.set(key, citation);
  }
  return [...seen.values()];
}
