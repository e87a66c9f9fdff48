import { openComparison } from '#commands/open-comparison.ts';
import { seeAs } from '#commands/see-as.ts';
import { readLink } from '#formats/link-read.ts';
import { writeLink } from '#formats/link-write.ts';
import type { Look } from '#formats/look.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScenarioContext } from '#situation/id-problems.ts';
import { comparisonOf } from '#store/document-store.ts';
import { tell, untell } from '#store/keeping-store.ts';
import type { Stores } from '#store/stores.ts';
import { bringTexts } from '../bring-texts.ts';
import { packText, unpackText } from '../pack-text.ts';
import type { DraftKeeper } from './keep-drafts.ts';
import { isToldByLink } from './look-now.ts';
import { toldOfLink } from './told-of-link.ts';

/** The part of the browser that holds the address. */
export interface AddressBar {
  readonly fragment: () => string;
  /**
   * Puts a fragment into the address without a step of the browser's history, with the draft that it tells. Where the
   * browser bars it, the address waits for the next change.
   */
  replace(fragment: string, draftId: string | undefined): void;
  /** Calls back whenever the reader changed the fragment. */
  onChange(listener: () => void): () => void;
}

/** What the keeper of the link works with. */
export interface LinkKeeping {
  readonly stores: Stores;
  readonly drafts: DraftKeeper;
  readonly address: AddressBar;
  readonly look: () => Look;
  /** What a link that names no preset goes out from. */
  readonly base: Scenario;
  /** Moves the map to where a link looks. */
  readonly fly: (camera: NonNullable<Look['camera']>) => void;
  /** How long after the last change the address follows, milliseconds. */
  readonly settleMilliseconds?: number;
}

/** Keeps the address and what is open in step. */
export interface LinkKeeper {
  /** The fragment of all that is open now; undefined where it is too large for a link. */
  fragmentNow(): Promise<string | undefined>;
  /** Has the address follow soon. */
  follow(): void;
  stop(): void;
}

/** Browsers bar pages that write the address too often. */
const SETTLE_MILLISECONDS = 350;

/** Writes the link to all that is open into the address, once things settle, and opens what the reader puts there. */
export function keepLink(keeping: LinkKeeping): LinkKeeper {
  const { stores, drafts, address, settleMilliseconds = SETTLE_MILLISECONDS } = keeping;
  const context: ScenarioContext = { atlas: stores.sourcedAtlas, presets: stores.presets };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const fragmentNow = () =>
    writeLink(
      { comparison: comparisonOf(stores.document.getState()), look: keeping.look() },
      context,
      packText,
    );
  const write = async () => {
    turn += 1;
    const mine = turn;
    const fragment = await fragmentNow();
    if (mine === turn) address.replace(fragment ?? '', stores.keeping.getState().draftId);
  };
  const follow = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), settleMilliseconds);
  };
  const open = async () => {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    const link = await readLink(address.fragment(), keeping.base, context, unpackText);
    if (link.kind === 'link') await bringTexts(link.look.language);
    if (mine !== turn) return;
    untell(stores.keeping, 'link');
    for (const told of toldOfLink(link)) tell(stores.keeping, told);
    if (link.kind === 'link') {
      const subjectId = link.comparison.a.presetId;
      drafts.open(() => openComparison(stores, link.comparison, { kind: 'open-link', subjectId }));
      seeAs(stores, link.look);
      if (link.look.camera !== undefined) keeping.fly(link.look.camera);
    }
    follow();
  };
  const stops = [
    address.onChange(() => void open()),
    stores.document.subscribe((now, before) => {
      if (now !== before) follow();
    }),
    stores.view.subscribe((now, before) => {
      if (isToldByLink(now, before)) follow();
    }),
    () => clearTimeout(timer),
  ];
  return {
    fragmentNow,
    follow,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** The address of this page. */
export function pageAddress(): AddressBar {
  return {
    fragment: () => location.hash,
    replace: (fragment, draftId) => {
      const url = fragment === '' ? location.pathname + location.search : `#${fragment}`;
      try {
        history.replaceState({ ...history.state, draftId }, '', url);
      } catch {
        return;
      }
    },
    onChange: (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
  };
}

/** The draft that wrote this page's address, as the browser's history remembers it. */
export function addressDraftId(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('draftId' in state)) return undefined;
  return typeof state.draftId === 'string' ? state.draftId : undefined;
}
