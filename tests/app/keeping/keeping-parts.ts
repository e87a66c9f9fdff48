import type { Cupboard } from '#app/keeping/cupboard.ts';
import type { Draft } from '#app/keeping/draft.ts';
import type { DraftHolds } from '#app/keeping/hold.ts';
import { type Journal, storageJournal } from '#app/keeping/journal.ts';
import { type DraftKeeper, keepDrafts } from '#app/keeping/keep-drafts.ts';
import type { AddressBar } from '#app/keeping/keep-link.ts';
import type { Stores } from '#store/stores.ts';

/** A cupboard in memory, which can be told to fail. */
export interface MemoryCupboard extends Cupboard {
  readonly drafts: Map<string, Draft>;
  /** Thrown by the next calls, until it is taken away. */
  failure: Error | undefined;
}

export function memoryCupboard(): MemoryCupboard {
  const drafts = new Map<string, Draft>();
  const cupboard: MemoryCupboard = {
    drafts,
    failure: undefined,
    list: async () => [...drafts.values()].sort((one, other) => other.keptAt - one.keptAt),
    get: async (id) => drafts.get(id),
    put: async (draft) => {
      if (cupboard.failure !== undefined) throw cupboard.failure;
      drafts.set(draft.id, draft);
    },
    remove: async (id) => void drafts.delete(id),
  };
  return cupboard;
}

/** The holds of one page among several: pages share the map of who holds what. */
export function pageHolds(page: string, held: Map<string, string>): DraftHolds {
  return {
    take: async (id) => {
      const holder = held.get(id) ?? page;
      held.set(id, holder);
      return holder === page;
    },
    isMine: (id) => held.get(id) === page,
    taken: async () => new Set(held.keys()),
  };
}

interface OpenPage {
  readonly stores: Stores;
  readonly cupboard: MemoryCupboard;
  readonly keeper: DraftKeeper;
  /** Waits until all that was done is kept. */
  readonly settled: () => Promise<void>;
  readonly journal: Journal;
}

/** A storage in memory. */
export function memoryStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => void entries.set(key, value),
  };
}

/** A page that keeps drafts, in a browser whose pages share a cupboard and holds. */
export function openPage(
  stores: Stores,
  {
    cupboard = memoryCupboard(),
    held = new Map<string, string>(),
    page = 'page',
    startId,
  }: {
    readonly cupboard?: MemoryCupboard;
    readonly held?: Map<string, string>;
    readonly page?: string;
    readonly startId?: string;
  } = {},
): OpenPage {
  const storage = memoryStorage();
  const journal = storageJournal(() => storage);
  let moment = cupboard.drafts.size * 1000;
  let drafts = 0;
  const keeper = keepDrafts({
    stores,
    cupboard,
    journal,
    holds: pageHolds(page, held),
    look: () => ({ language: 'en' }),
    now: () => {
      moment += 1;
      return moment;
    },
    newId: () => {
      drafts += 1;
      return `${page}-${drafts}`;
    },
    startId,
  });
  return {
    stores,
    cupboard,
    keeper,
    journal,
    settled: () => new Promise((done) => setTimeout(done, 5)),
  };
}

/** An address that a test can read and the reader can change. */
export interface TestAddress extends AddressBar {
  /** The fragments that were written, the last one last. */
  readonly written: string[];
  /** Changes the fragment as a reader does. */
  readonly type: (fragment: string) => void;
}

export function testAddress(): TestAddress {
  let fragment = '';
  const listeners = new Set<() => void>();
  const written: string[] = [];
  return {
    written,
    fragment: () => fragment,
    replace: (next) => {
      fragment = next === '' ? '' : `#${next}`;
      written.push(next);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (next) => {
      fragment = next;
      for (const listener of listeners) listener();
    },
  };
}
