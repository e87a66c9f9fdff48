import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ScenarioProblem } from '#scenario/scenario-problem.ts';

/** What the page has to say about a link, a file or a draft, without its words. */
export type Told =
  | { readonly kind: 'link-mended'; readonly problems: readonly ScenarioProblem[] }
  | { readonly kind: 'link-preset-changed'; readonly presetIds: readonly string[] }
  | { readonly kind: 'link-newer'; readonly presetId: string | undefined }
  | { readonly kind: 'link-foreign' }
  | { readonly kind: 'link-too-long' }
  /** What is assumed is more than a link can carry. */
  | { readonly kind: 'no-link' }
  | {
      readonly kind: 'file-opened';
      readonly name: string;
      /** The older version it was written in. */
      readonly from: number | undefined;
      readonly unknownPaths: readonly string[];
    }
  | {
      readonly kind: 'file-mended' | 'file-refused';
      readonly name: string;
      readonly problems: readonly ScenarioProblem[];
    }
  | { readonly kind: 'file-newer'; readonly name: string; readonly version: number }
  | {
      readonly kind: 'file-no-json';
      readonly name: string;
      readonly at: { readonly line: number; readonly column: number } | undefined;
    }
  | {
      readonly kind: 'file-no-scenario' | 'file-too-large' | 'file-unread';
      readonly name: string;
    }
  /** The draft is open in another tab, and this one goes on with a copy. */
  | { readonly kind: 'draft-copied' }
  | { readonly kind: 'draft-mended'; readonly problems: readonly ScenarioProblem[] }
  | { readonly kind: 'draft-newer' }
  | { readonly kind: 'drafts-unkept'; readonly why: Unkept };

/** Why the browser keeps no draft: it has no room left, or does not let the page keep any. */
export type Unkept = 'full' | 'barred';

/** Something told, until the reader puts it away. */
export type Notice = Told & { readonly id: number };

/** How many drafts are kept: the oldest make room. */
export const MOST_DRAFTS = 20;

/** A draft as the list shows it. */
export interface DraftSummary {
  readonly id: string;
  /** The name that the user gave it. */
  readonly title: string | undefined;
  /** What followed when it was kept. */
  readonly sentence: { readonly en: string; readonly ja: string };
  readonly presetId: string;
  readonly isComparison: boolean;
  /** When it was kept, milliseconds since 1970. */
  readonly keptAt: number;
  /** Whether another tab writes it now. */
  readonly isOpenElsewhere: boolean;
}

/** What is kept beyond the page, and what there is to say about it. */
interface Keeping {
  readonly notices: readonly Notice[];
  /** The newest first; undefined until they were read. */
  readonly drafts: readonly DraftSummary[] | undefined;
  /** The draft that this page writes. */
  readonly draftId: string | undefined;
  /** When this page's draft was last kept, milliseconds since 1970. */
  readonly keptAt: number | undefined;
  /** Why what was done last is kept as no draft; undefined while drafts are kept. */
  readonly unkept: Unkept | undefined;
}

export type KeepingStore = StoreApi<Keeping>;

export function createKeepingStore(): KeepingStore {
  return createStore<Keeping>(() => ({
    notices: [],
    drafts: undefined,
    draftId: undefined,
    keptAt: undefined,
    unkept: undefined,
  }));
}

/** Tells something, in place of what was told of the same kind before. */
export function tell(store: KeepingStore, told: Told): void {
  store.setState(({ notices }) => {
    const id = Math.max(0, ...notices.map((notice) => notice.id)) + 1;
    return { notices: [...notices.filter(({ kind }) => kind !== told.kind), { ...told, id }] };
  });
}

/** Takes back what was told before of links, files or drafts: it is true no more. */
export function untell(store: KeepingStore, about: 'link' | 'file' | 'drafts-unkept'): void {
  const { notices } = store.getState();
  const left = notices.filter(({ kind }) => !kind.startsWith(about));
  if (left.length < notices.length) store.setState({ notices: left });
}
