import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '#atlas/atlas.ts';
import type { Provenance } from '#formats/provenance.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { Language } from '#i18n/language.ts';
import { type Messages, messages } from '#i18n/messages.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { SiteAccess } from '#situation/access.ts';
import type { DepthState } from '#store/depth-store.ts';
import type { SeaWayState } from '#store/sea-way-store.ts';
import type { Following } from '#store/situation-store.ts';
import type { Stores } from '#store/stores.ts';
import type { View } from '#store/view-store.ts';

/** What the interface asks of its host, beyond the commands on the stores. */
export interface HostActions {
  /** Opens a preset and moves the camera to it. */
  openPreset(presetId: string): void;
  /** Moves the camera to where the preset that the scenario starts from is looked at. */
  showWhole(): void;
  /** Moves the camera until a place is in sight. */
  showPlace(placeId: string): void;
  /** Moves the camera until a position is in sight. */
  showPosition(position: LonLat): void;
  /** Moves the camera until all these positions are in sight; none of them moves nothing. */
  showPositions(positions: readonly LonLat[]): void;
  /** Waits for a click on the map and gives where it was; nothing once the signal aborts. Absent without a map. */
  readonly pickPosition: ((signal: AbortSignal) => Promise<LonLat | undefined>) | undefined;
  /** Calls back at each figure that is pressed on a map, with an element where it stands, until the function that it gives is called. */
  followFigures(listener: (anchor: Element, provenance: Provenance) => void): () => void;
  /** Puts text on the clipboard; rejects where the browser does not allow it. */
  copyText(text: string): Promise<void>;
}

interface Surroundings {
  readonly stores: Stores;
  readonly actions: HostActions;
}

const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

interface ProvideProps extends Surroundings {
  readonly children: ReactNode;
}

/** Gives stores and actions to everything within. */
export function Provide({ stores, actions, children }: ProvideProps): ReactNode {
  return <SurroundingsContext value={{ stores, actions }}>{children}</SurroundingsContext>;
}

function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === undefined) {
    throw new Error('A component of the interface stands outside of <Provide>. Put it within.');
  }
  return surroundings;
}

export function useStores(): Stores {
  return useSurroundings().stores;
}

export function useActions(): HostActions {
  return useSurroundings().actions;
}

/** A part of the view, followed as it changes. The selector must give the same thing for the same view. */
export function useView<T>(selector: (view: View) => T): T {
  return useStore(useStores().view, selector);
}

export function useScenario(): Scenario {
  return useStore(useStores().document, ({ scenario }) => scenario);
}

export function useFollowing(): Following {
  return useStore(useStores().situation);
}

/** The way by sea that is asked for, and how far its answer has come. */
export function useSeaWay(): SeaWayState {
  return useStore(useStores().seaWay);
}

/** How many sites reach where, as far as that has been worked out. */
export function useDepth(): DepthState {
  return useStore(useStores().depth);
}

/** The atlas as the scenario extends it, followed as own records come and go. */
export function useAtlas(): Atlas {
  const stores = useStores();
  return useStore(stores.situation, () => stores.atlas);
}

/** Whether a site is open and why; a change of other sites is passed over. */
export function useAccess(siteId: string): SiteAccess | undefined {
  return useStore(useStores().situation, ({ situation }) => situation.access.get(siteId));
}

/** How a site is held, open or closed; nothing where its conditions decide. */
export function useForced(siteId: string): Scenario['forced'][string] | undefined {
  return useStore(useStores().document, ({ scenario }) => scenario.forced[siteId]);
}

export function useLanguage(): Language {
  return useView(({ language }) => language);
}

export function useTexts(): Messages {
  return messages(useLanguage());
}

/** How many acts can be taken back and done again. */
export function useHistory(): { readonly past: number; readonly future: number } {
  const { temporal } = useStores().document;
  const past = useStore(temporal, ({ pastStates }) => pastStates.length);
  const future = useStore(temporal, ({ futureStates }) => futureStates.length);
  return { past, future };
}
