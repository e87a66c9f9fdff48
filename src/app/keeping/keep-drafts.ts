import type { Act, ScenarioDocument } from '#store/document-store.ts';
import { tell } from '#store/keeping-store.ts';
import type { Stores } from '#store/stores.ts';
import { type DraftWriting, draftWriter, type Slot } from './draft-writer.ts';
import type { DraftHolds } from './hold.ts';

/** What the keeper of drafts works with. */
interface DraftKeeping extends DraftWriting {
  readonly holds: DraftHolds;
  readonly newId: () => string;
  /** The draft that the page opened with, where it did. */
  readonly startId: string | undefined;
}

/** Keeps what the user does as drafts. */
export interface DraftKeeper {
  /** Has what an act opens be a draft of its own: the kept one of an id, unless another page has it, or a new one. */
  open(act: () => void, id?: string): void;
  /** Keeps how things are seen now, where the draft is kept already. What is assumed is kept with each act. */
  keepLook(): void;
  stop(): void;
}

/**
 * Keeps each act of the user at once in this page's draft, and says which draft that is. What is opened from outside, and
 * a preset opened over something that was changed, begin a draft of their own, so that nothing is written over; undo
 * leads back to the draft that it came from.
 */
export function keepDrafts(keeping: DraftKeeping): DraftKeeper {
  const { stores, holds } = keeping;
  const slotOf = new WeakMap<Act, Slot>();
  const writer = draftWriter(keeping);
  let coming: Slot | undefined;

  const fresh = (): Slot => {
    const id = keeping.newId();
    return { id, settled: holds.take(id).then(() => {}) };
  };
  const taken = (wanted: string): Slot => {
    const slot: Slot = {
      id: undefined,
      settled: holds.take(wanted).then(async (isTaken) => {
        if (isTaken) {
          slot.id = wanted;
          return;
        }
        tell(stores.keeping, { kind: 'draft-copied' });
        const { id, settled } = fresh();
        await settled;
        slot.id = id;
      }),
    };
    return slot;
  };
  const turnTo = (slot: Slot) => {
    current = slot;
    slot.settled.then(() => {
      if (current === slot) stores.keeping.setState({ draftId: slot.id });
    });
  };
  const first = keeping.startId === undefined ? fresh() : taken(keeping.startId);
  if (keeping.startId !== undefined) writer.isKept(first);
  let current = first;
  turnTo(first);

  const slotFor = (now: ScenarioDocument, before: ScenarioDocument): Slot => {
    if (now.act === undefined) return first;
    const known = slotOf.get(now.act);
    if (known !== undefined) return known;
    if (coming !== undefined) return coming;
    return now.act.kind === 'open-preset' && !isPreset(stores, before) ? fresh() : current;
  };

  const unsubscribe = stores.document.subscribe((now, before) => {
    if (now.scenario === before.scenario && now.other === before.other && now.side === before.side)
      return;
    const slot = slotFor(now, before);
    if (now.act !== undefined) slotOf.set(now.act, slot);
    if (slot !== current) turnTo(slot);
    writer.write(current);
  });
  return {
    open: (act, id) => {
      coming = id === undefined ? fresh() : taken(id);
      act();
      coming = undefined;
    },
    keepLook: () => {
      if (writer.hasKept(current)) writer.write(current);
    },
    stop: unsubscribe,
  };
}

function isPreset({ presets }: Stores, { scenario, other }: ScenarioDocument): boolean {
  return other === undefined && presets.some((preset) => preset.scenario === scenario);
}
