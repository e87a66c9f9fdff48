import type { Cupboard } from './cupboard.ts';
import { type Draft, draftFrom } from './draft.ts';
import type { DraftHolds } from './hold.ts';

/**
 * Drafts on their way into the cupboard, noted where a page that is killed the next moment has noted them already: the
 * cupboard takes its time, the browser's local storage does not.
 */
export interface Journal {
  note(draft: Draft): void;
  /** Forgets a draft that is kept, unless something newer of it was noted meanwhile. */
  forget(draft: Pick<Draft, 'id' | 'keptAt'>): void;
  /** The drafts that never arrived. */
  noted(): readonly Draft[];
}

const PREFIX = 'basing-atlas.draft.';

/** Longer drafts are not noted: the storage is small, and the page waits for it. UTF-16 units. */
const LONGEST = 500_000;

/** A journal in the browser's local storage. Where it is barred or full, nothing is noted, and that is no error. */
export function storageJournal(storageOf: () => Storage = () => localStorage): Journal {
  const read = (key: string): Draft | undefined => {
    try {
      return draftFrom(JSON.parse(storageOf().getItem(key) ?? ''));
    } catch {
      return undefined;
    }
  };
  const attempt = (act: (storage: Storage) => void) => {
    try {
      act(storageOf());
    } catch {
      return;
    }
  };
  return {
    note: (draft) =>
      attempt((storage) => {
        const text = JSON.stringify(draft);
        if (text.length > LONGEST) storage.removeItem(PREFIX + draft.id);
        else storage.setItem(PREFIX + draft.id, text);
      }),
    forget: ({ id, keptAt }) =>
      attempt((storage) => {
        const now = read(PREFIX + id);
        if (now === undefined || now.keptAt <= keptAt) storage.removeItem(PREFIX + id);
      }),
    noted: () => {
      const found: Draft[] = [];
      attempt((storage) => {
        for (let index = 0; index < storage.length; index += 1) {
          const key = storage.key(index);
          const draft = key?.startsWith(PREFIX) === true ? read(key) : undefined;
          if (draft !== undefined) found.push(draft);
        }
      });
      return found;
    },
  };
}

/** Brings the drafts that never arrived into the cupboard, but for those that another page is writing. */
export async function settleJournal(
  journal: Journal,
  { cupboard, holds }: { readonly cupboard: Cupboard; readonly holds: DraftHolds },
): Promise<void> {
  const noted = journal.noted();
  if (noted.length === 0) return;
  const taken = await holds.taken();
  for (const draft of noted.filter(({ id }) => !taken.has(id))) {
    const kept = await cupboard.get(draft.id);
    if (kept === undefined || kept.keptAt < draft.keptAt) await cupboard.put(draft);
    journal.forget(draft);
  }
}

/** Reads drafts as they were noted last, whether they arrived or not: a page that was just closed may still hold its own. */
export function readThrough(
  cupboard: Pick<Cupboard, 'list' | 'get'>,
  journal: Journal,
): Pick<Cupboard, 'list' | 'get'> {
  const list = async () => {
    const newest = new Map<string, Draft>();
    for (const draft of [...journal.noted(), ...(await cupboard.list())]) {
      const known = newest.get(draft.id);
      if (known === undefined || known.keptAt < draft.keptAt) newest.set(draft.id, draft);
    }
    return [...newest.values()].sort((one, other) => other.keptAt - one.keptAt);
  };
  return { list, get: async (id) => (await list()).find((draft) => draft.id === id) };
}
