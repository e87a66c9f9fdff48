import { type OwnGround, ownGround } from '#scenario/own.ts';

/** What a record rests on, as it is typed. */
export interface GroundDraft {
  readonly kind: OwnGround['kind'];
  readonly source: string;
  readonly url: string;
  readonly assumption: string;
}

/** What is wrong with a ground: a source without words, or an address that is none. */
export type GroundFault = 'no-source' | 'bad-url';

export function groundDraft(ground: OwnGround | undefined): GroundDraft {
  const empty = { source: '', url: '', assumption: '' };
  if (ground === undefined || ground.kind === 'assumption') {
    return { ...empty, kind: 'assumption', assumption: ground?.text ?? '' };
  }
  return { ...empty, kind: 'source', source: ground.text, url: ground.url ?? '' };
}

/** The ground that was typed, or what is wrong with it. */
export function readGround(draft: GroundDraft): OwnGround | GroundFault {
  const [source, url, text] = [draft.source, draft.url, draft.assumption].map((one) => one.trim());
  if (draft.kind === 'assumption') return { kind: 'assumption', ...(text ? { text } : {}) };
  if (!source) return 'no-source';
  const parsed = ownGround.safeParse({ kind: 'source', text: source, ...(url ? { url } : {}) });
  return parsed.success ? parsed.data : 'bad-url';
}
