import type { Look } from '#formats/look.ts';
import { tell, untell } from '#store/keeping-store.ts';
import type { Stores } from '#store/stores.ts';
import type { Cupboard } from './cupboard.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Journal } from './journal.ts';

/** What drafts are written with. */
export interface DraftWriting {
  readonly stores: Stores;
  readonly cupboard: Cupboard;
  readonly journal: Journal;
  /** How the reader sees things now. */
  readonly look: () => Look;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A draft that this page writes. */
export interface Slot {
  /** Undefined until it is known that no other page writes it. */
  id: string | undefined;
  /** Settles when the id is known and the draft is held. */
  readonly settled: Promise<void>;
}

interface DraftWriter {
  /** Keeps what is open now in a draft. */
  write(slot: Slot): void;
  /** Says that a draft is kept already. */
  isKept(slot: Slot): void;
  hasKept(slot: Slot): boolean;
}

/** Writes drafts one after the other: of each only what came last. What is to be written is noted at once. */
export function draftWriter(writing: DraftWriting): DraftWriter {
  const { stores, cupboard, journal } = writing;
  const kept = new WeakSet<Slot>();
  const pending = new Map<Slot, Omit<Draft, 'id'>>();
  let isWriting = false;

  const put = async (slot: Slot, what: Omit<Draft, 'id'>) => {
    await slot.settled;
    if (slot.id === undefined) return;
    const draft = { ...what, id: slot.id };
    try {
      await cupboard.put(draft);
      kept.add(slot);
      journal.forget(draft);
      untell(stores.keeping, 'drafts-unkept');
      stores.keeping.setState({ keptAt: draft.keptAt, unkept: undefined });
    } catch (error) {
      const why = isFull(error) ? 'full' : 'barred';
      if (stores.keeping.getState().unkept !== why) {
        stores.keeping.setState({ unkept: why });
        tell(stores.keeping, { kind: 'drafts-unkept', why });
      }
    }
  };
  const writeAll = async () => {
    if (isWriting) return;
    isWriting = true;
    try {
      for (const [slot, what] of pending) {
        pending.delete(slot);
        await put(slot, what);
      }
    } finally {
      isWriting = false;
    }
  };
  return {
    write: (slot) => {
      const { situation } = stores.situation.getState();
      const { atlas, document } = stores;
      const written = { keptAt: writing.now(), look: writing.look() };
      const what = draftOf(document.getState(), { atlas, situation }, written);
      if (slot.id !== undefined) journal.note({ ...what, id: slot.id });
      pending.delete(slot);
      pending.set(slot, what);
      void writeAll();
    },
    isKept: (slot) => void kept.add(slot),
    hasKept: (slot) => kept.has(slot),
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
