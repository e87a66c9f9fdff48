import { headlineText } from '#formats/headline-text.ts';
import type { Look } from '#formats/look.ts';
import { scenarioContent } from '#formats/scenario-file.ts';
import { type Act, comparisonOf, type ScenarioDocument } from '#store/document-store.ts';
import { tell, untell } from '#store/keeping-store.ts';
import type { Stores } from '#store/stores.ts';
import type { Cupboard, Draft } from './cupboard.ts';
import type { DraftHolds } from './hold.ts';

/** What the keeper of drafts works with. */
export interface DraftKeeping {
  readonly stores: Stores;
  readonly cupboard: Cupboard;
  readonly holds: DraftHolds;
  /** How the reader sees things now. */
  readonly look: () => Look;
  /** Milliseconds since 1970. */
  readonly now: () => number;
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

/** A draft that this page writes: its id, once it is known that no other page has it. */
type Slot = Promise<string>;

/** What is to be kept, as it was when it came about. */
interface Pending {
  readonly atlas: Stores['atlas'];
  readonly document: ScenarioDocument;
  readonly situation: ReturnType<Stores['situation']['getState']>['situation'];
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

  const fresh = async (): Slot => {
    const id = keeping.newId();
    await holds.take(id);
    return id;
  };
  const taken = async (id: string): Slot => {
    if (await holds.take(id)) return id;
    tell(stores.keeping, { kind: 'draft-copied' });
    return fresh();
  };
  const turnTo = (slot: Slot) => {
    current = slot;
    slot.then((draftId) => {
      if (current === slot) stores.keeping.setState({ draftId });
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

/** Writes drafts one after the other: of each only what came last. */
function draftWriter(keeping: DraftKeeping) {
  const { stores, cupboard } = keeping;
  const kept = new WeakSet<Slot>();
  const pending = new Map<Slot, Pending>();
  let isWriting = false;
  let failure: 'full' | 'barred' | undefined;

  const put = async (slot: Slot, what: Pending) => {
    const draft = draftOf(what, { id: await slot, keptAt: keeping.now(), look: keeping.look() });
    try {
      await cupboard.put(draft);
      kept.add(slot);
      failure = undefined;
      untell(stores.keeping, 'drafts-unkept');
      stores.keeping.setState({ keptAt: draft.keptAt });
    } catch (error) {
      const why = isFull(error) ? 'full' : 'barred';
      if (failure !== why) tell(stores.keeping, { kind: 'drafts-unkept', why });
      failure = why;
    }
  };
  const writeAll = async () => {
    if (isWriting) return;
    isWriting = true;
    for (const [slot, what] of pending) {
      pending.delete(slot);
      await put(slot, what);
    }
    isWriting = false;
  };
  return {
    write: (slot: Slot) => {
      const { situation } = stores.situation.getState();
      pending.delete(slot);
      pending.set(slot, { atlas: stores.atlas, document: stores.document.getState(), situation });
      void writeAll();
    },
    isKept: (slot: Slot) => void kept.add(slot),
    hasKept: (slot: Slot) => kept.has(slot),
  };
}

function draftOf(
  { atlas, document, situation }: Pending,
  written: Pick<Draft, 'id' | 'keptAt' | 'look'>,
): Draft {
  const comparison = comparisonOf(document);
  const { a, b } = comparison;
  const said = (language: 'en' | 'ja') =>
    headlineText({ atlas, scenario: document.scenario, situation }, { language, unit: 'km' });
  const titles = [a.title, b?.title].filter((title) => title !== undefined);
  return {
    ...written,
    content: scenarioContent(comparison),
    title: titles.length === 0 ? undefined : titles.join(' | '),
    presetId: a.presetId,
    isComparison: b !== undefined,
    sentence: { en: said('en'), ja: said('ja') },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
