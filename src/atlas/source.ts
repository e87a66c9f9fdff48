import type { Atlas } from './atlas.ts';
import type { Citation, Reference } from './reference.ts';

/** What a citation leads to, a reference or a source document, as far as a reader is shown it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly licence: string | undefined;
  /** What kind of reference; one of the source documents that the atlas was drawn from is a `document`. */
  readonly kind: Reference['kind'] | 'document';
}

/** The reference or source document with an id, or nothing where the atlas has neither. */
export function sourceOf(atlas: Atlas, id: string): Source | undefined {
  const reference = atlas.references.get(id);
  if (reference !== undefined) {
    const { title, publisher, date, url, licence, kind } = reference;
    return { id, title, publisher, author: undefined, date, url, licence, kind };
  }
  const document = atlas.documents.get(id);
  if (document === undefined) return undefined;
  const { title, publisher, author, date, url } = document;
  return { id, title, publisher, author, date, url, licence: undefined, kind: 'document' };
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
