import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { MOST_DRAFTS } from '#store/keeping-store.ts';
import { type Draft, draftFrom } from './draft.ts';

/** Where drafts are kept between visits. Every call rejects where the browser keeps nothing. */
export interface Cupboard {
  /** All drafts, the newest first. */
  list(): Promise<readonly Draft[]>;
  get(id: string): Promise<Draft | undefined>;
  /** Keeps a draft, and no more than `MOST_DRAFTS` of all: the oldest go. */
  put(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
}

const NAME = 'basing-atlas';
const VERSION = 1;

interface Shelves extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { keptAt: number } };
}

/** Opens the drafts in the browser's IndexedDB: with the first call, and again after the browser closed it. */
export function openCupboard(): Cupboard {
  let opening: Promise<IDBPDatabase<Shelves>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const shelves = () => {
    opening ??= openDB<Shelves>(NAME, VERSION, {
      upgrade: (database) => {
        const store = database.createObjectStore('drafts', { keyPath: 'id' });
        store.createIndex('keptAt', 'keptAt');
      },
      blocking: (_current, _blocked, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  };
  return {
    list: async () => {
      const kept = await (await shelves()).getAllFromIndex('drafts', 'keptAt');
      return kept.flatMap((one) => draftFrom(one) ?? []).reverse();
    },
    get: async (id) => draftFrom(await (await shelves()).get('drafts', id)),
    put: async (draft) => {
      const change = (await shelves()).transaction('drafts', 'readwrite');
      const putAndDrop = async () => {
        await change.store.put(draft);
        const ids = await change.store.index('keptAt').getAllKeys();
        await Promise.all(ids.slice(0, -MOST_DRAFTS).map((id) => change.store.delete(id)));
      };
      await Promise.all([putAndDrop(), change.done]).catch((error: unknown) => {
        throw change.error ?? error;
      });
    },
    remove: async (id) => (await shelves()).delete('drafts', id),
  };
}
