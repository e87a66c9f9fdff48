import { compareWith } from '#commands/compare-with.ts';
import { nameScenario } from '#commands/name-scenario.ts';
import { openComparison } from '#commands/open-comparison.ts';
import { seeAs } from '#commands/see-as.ts';
import type { Look } from '#formats/look.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type DraftSummary, tell } from '#store/keeping-store.ts';
import type { Stores } from '#store/stores.ts';
import type { KeepingPort } from '#ui/keeping-port.ts';
import type { Cupboard } from './cupboard.ts';
import type { Draft } from './draft.ts';
import { toldSentence } from './draft-sentence.ts';
import { startOfDraft } from './find-start.ts';
import type { DraftHolds } from './hold.ts';
import type { Journal } from './journal.ts';
import type { DraftKeeper } from './keep-drafts.ts';

/** What the list of drafts works with. */
export interface DraftDesk {
  readonly stores: Stores;
  readonly cupboard: Cupboard;
  readonly journal: Journal;
  readonly holds: DraftHolds;
  readonly drafts: DraftKeeper;
  readonly base: Scenario;
  readonly fly: (camera: NonNullable<Look['camera']>) => void;
}

type DraftActs = Pick<
  KeepingPort,
  'readDrafts' | 'openDraft' | 'compareWithDraft' | 'nameDraft' | 'removeDraft'
>;

/** What a user can do with the drafts that are kept. */
export function draftDesk(desk: DraftDesk): DraftActs {
  const { stores, cupboard, journal, holds, drafts, base } = desk;
  const context = { atlas: stores.sourcedAtlas, presets: stores.presets };

  const read = async () => {
    const [kept, taken] = await Promise.all([cupboard.list(), holds.taken()]);
    const summaries = kept.map((draft) => ({
      ...summaryOf(draft, taken, holds),
      sentence: toldSentence(draft, base, context),
    }));
    stores.keeping.setState({ drafts: summaries });
  };
  /** What the browser does not let us do with drafts is told as what it is; the list stays as it was. */
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch {
      stores.keeping.setState(({ drafts: shown }) => ({ drafts: shown ?? [], unkept: 'barred' }));
      tell(stores.keeping, { kind: 'drafts-unkept', why: 'barred' });
    }
  };
  return {
    readDrafts: () => attempt(read),
    openDraft: (id) =>
      attempt(async () => {
        const draft = await cupboard.get(id);
        if (draft === undefined) return read();
        const start = startOfDraft(draft, base, context);
        if (start === undefined) return tell(stores.keeping, { kind: 'draft-newer' });
        const act = { kind: 'open-draft', subjectId: id } as const;
        drafts.open(() => openComparison(stores, start.comparison, act), start.draftId);
        seeAs(stores, start.look);
        if (start.look.camera !== undefined) desk.fly(start.look.camera);
        for (const told of start.told) tell(stores.keeping, told);
      }),
    compareWithDraft: (id) =>
      attempt(async () => {
        const draft = await cupboard.get(id);
        if (draft === undefined) return read();
        const start = startOfDraft(draft, base, context);
        if (start === undefined) return tell(stores.keeping, { kind: 'draft-newer' });
        const { a, b = a, side } = start.comparison;
        compareWith(stores, side === 'a' ? a : b, id);
        for (const told of start.told) tell(stores.keeping, told);
      }),
    nameDraft: (id, name) =>
      attempt(async () => {
        if (id === stores.keeping.getState().draftId) nameScenario(stores, name);
        else {
          const draft = await cupboard.get(id);
          if (draft !== undefined) await cupboard.put(named(draft, name));
        }
        await read();
      }),
    removeDraft: (id) =>
      attempt(async () => {
        await cupboard.remove(id);
        journal.forget({ id, keptAt: Number.POSITIVE_INFINITY });
        await read();
      }),
  };
}

function named(draft: Draft, name: string): Draft {
  const title = name.trim();
  const { title: _before, ...rest } = Object(draft.content);
  return {
    ...draft,
    title: title === '' ? undefined : title,
    content: title === '' ? rest : { ...rest, title },
  };
}

function summaryOf(
  draft: Draft,
  taken: ReadonlySet<string>,
  holds: DraftHolds,
): Omit<DraftSummary, 'sentence'> {
  const { id, title, presetId, isComparison, keptAt } = draft;
  const isOpenElsewhere = taken.has(id) && !holds.isMine(id);
  return { id, title, presetId, isComparison, keptAt, isOpenElsewhere };
}
