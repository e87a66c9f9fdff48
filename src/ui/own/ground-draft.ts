import { type OwnGround, ownGround } from '#scenario/own.ts';
import { LONGEST_GROUND } from '#scenario/own-limits.ts';
import { plainText } from '#scenario/plain-text.ts';

/** What a record rests on, as it is typed. */
export interface GroundDraft {
  readonly kind: OwnGround['kind'];
  readonly source: string;
  readonly url: string;
  readonly assumption: string;
}

/** What is wrong with a ground: a source without words, words without end, or an address that is none. */
export type GroundFault = 'no-source' | 'too-long' | 'bad-url';

export function groundDraft(ground: OwnGround | undefined): GroundDraft {
  const empty = { source: '', url: '', assumption: '' };
  if (ground === undefined || ground.kind === 'assumption') {
    return { ...empty, kind: 'assumption', assumption: ground?.text ?? '' };
  }
  return { ...empty, kind: 'source', source: ground.text, url: ground.url ?? '' };
}

/** The ground that was typed, or what is wrong with it. */
export function readGround(draft: GroundDraft): OwnGround | GroundFault {
  const [source, text] = [draft.source, draft.assumption].map((one) => plainText(one).trim());
  const words = draft.kind === 'assumption' ? text : source;
  if (words !== undefined && words.length > LONGEST_GROUND) return 'too-long';
  if (draft.kind === 'assumption') return { kind: 'assumption', ...(text ? { text } : {}) };
  if (!source) return 'no-source';
  const url = draft.url.trim();
  const parsed = ownGround.safeParse({ kind: 'source', text: source, ...(url ? { url } : {}) });
  return parsed.success ? parsed.data : 'bad-url';
}
