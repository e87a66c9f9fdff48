import type { Look } from '#formats/look.ts';
import type { AtlasMap } from '#map/create-map.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { comparisonOf } from '#store/document-store.ts';
import { tell } from '#store/keeping-store.ts';
import type { Stores } from '#store/stores.ts';
import type { KeepingPort } from '#ui/keeping-port.ts';
import type { Cupboard } from './cupboard.ts';
import { downloadScenario } from './download.ts';
import { draftDesk } from './draft-desk.ts';
import type { Start } from './find-start.ts';
import type { DraftHolds } from './hold.ts';
import type { Journal } from './journal.ts';
import { keepDrafts } from './keep-drafts.ts';
import { keepLink, pageAddress } from './keep-link.ts';
import { lookNow } from './look-now.ts';
import { openFile, openSalvaged } from './open-file.ts';

/** Links, files and drafts, as the page's host uses them. */
export interface PageKeeping {
  readonly port: KeepingPort;
  /** Where the map looks at first, where a link or a draft says so. */
  readonly camera: Look['camera'];
  /** Takes the map in: its camera goes into links and drafts. Returns what to call when it goes. */
  followMap(map: AtlasMap): () => void;
}

/** Where drafts are kept, and what a link or a file goes out from where it names no preset. */
interface KeepingPlaces {
  readonly cupboard: Cupboard;
  readonly holds: DraftHolds;
  readonly journal: Journal;
  readonly base: Scenario;
}

/** How long the map must stand still before its camera is kept, milliseconds. */
const STILL_MILLISECONDS = 700;

/** Keeps links and drafts in step with the stores, from now on for as long as the page is open. */
export function startKeeping(
  stores: Stores,
  start: Start,
  { cupboard, holds, journal, base }: KeepingPlaces,
): PageKeeping {
  let map: AtlasMap | undefined;
  let refused: { readonly name: string; readonly text: string } | undefined;
  const look = () => lookNow(stores.view.getState(), map);
  const fly = (camera: NonNullable<Look['camera']>) => map?.flyTo(camera);
  const drafts = keepDrafts({
    stores,
    cupboard,
    holds,
    journal,
    look,
    now: Date.now,
    newId,
    startId: start.draftId,
  });
  const link = keepLink({ stores, drafts, address: pageAddress(), look, base, fly });
  const opening = { stores, drafts, base };
  for (const told of start.told) tell(stores.keeping, told);
  keepLookBeforeLeaving(drafts.keepLook);
  return {
    camera: start.look.camera,
    followMap: (made) => {
      map = made;
      let seen = cameraText(made);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = made.subscribeView(() => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const before = seen;
          seen = cameraText(made);
          if (seen === before) return;
          link.follow();
          drafts.keepLook();
        }, STILL_MILLISECONDS);
      });
      return () => {
        clearTimeout(timer);
        stop();
        if (map === made) map = undefined;
      };
    },
    port: {
      copyLink: async () => {
        const fragment = await link.fragmentNow();
        if (fragment === undefined) {
          tell(stores.keeping, { kind: 'no-link' });
          return { kind: 'too-long' };
        }
        const address = new URL(`#${fragment}`, location.href).href;
        try {
          await navigator.clipboard.writeText(address);
          return { kind: 'copied' };
        } catch {
          return { kind: 'failed', address };
        }
      },
      downloadFile: () => downloadScenario(comparisonOf(stores.document.getState())),
      openFile: async (file) => {
        const text = await openFile(opening, file);
        refused = text === undefined ? undefined : { name: file.name, text };
      },
      openRefusedFile: () => {
        if (refused !== undefined) openSalvaged(opening, refused);
        refused = undefined;
      },
      ...draftDesk({ stores, cupboard, journal, holds, drafts, base, fly }),
    },
  };
}

function cameraText(map: AtlasMap): string {
  const { centre, zoom } = map.view();
  return [...centre, zoom].map((figure) => figure.toFixed(4)).join(' ');
}

/** An id that no other draft has. Unlike `randomUUID` it is to be had on a page without TLS too. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function keepLookBeforeLeaving(keepLook: () => void): void {
  window.addEventListener('pagehide', keepLook);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepLook();
  });
}
