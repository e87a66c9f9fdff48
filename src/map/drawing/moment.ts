import type { Atlas } from '#atlas/atlas.ts';
import type { AtlasEvent } from '#atlas/event.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Situation } from '#situation/resolve.ts';
import type { SeaProgress } from '#store/sea-way-store.ts';
import type { Stores } from '#store/stores.ts';
import type { View } from '#store/view-store.ts';
import type { RingDrawing, Wording } from './reach-features.ts';
import { type ReachGroup, reachGroups } from './reach-groups.ts';

/** Everything that the drawn sources depend on, at one moment. */
export interface Moment {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  readonly situation: Situation;
  readonly groups: readonly ReachGroup[];
  readonly wording: Wording;
  readonly rings: RingDrawing;
  readonly graticule: boolean;
  readonly selectedPlaceId: string | undefined;
  readonly hoveredPlaceId: string | undefined;
  /** A position that the reader looked up. */
  readonly markedPosition: LonLat | undefined;
  /** The event that is looked at. */
  readonly event: AtlasEvent | undefined;
  /** The way by sea that was found, with its question. */
  readonly seaWay: FoundSeaWay | undefined;
}

type FoundSeaWay = Extract<SeaProgress, { kind: 'answered' }>;

/** From this zoom on rings are drawn with the finer bound. */
const FINE_FROM_ZOOM = 8;

/** How far, in metres, a drawn chord may pass from the true ring: less than a pixel at every zoom. */
export function ringErrorMetres(zoom: number): number {
  return zoom < FINE_FROM_ZOOM ? 150 : 20;
}

function selectedPlace({ selection }: View): string | undefined {
  return selection?.kind === 'place' ? selection.id : undefined;
}

/** What is true now, for a map that looks from a zoom. */
export function momentOf(stores: Stores, zoom: number): Moment {
  const { atlas } = stores;
  const view = stores.view.getState();
  const { situation } = stores.situation.getState();
  const { progress } = stores.seaWay.getState();
  return {
    atlas,
    scenario: stores.document.getState().scenario,
    situation,
    groups: reachGroups(atlas, situation.reach),
    wording: { language: view.language, unit: view.lengthUnit },
    rings: { model: view.earthModel, maxErrorMetres: ringErrorMetres(zoom) },
    graticule: view.graticule,
    selectedPlaceId: selectedPlace(view),
    hoveredPlaceId: view.hoveredPlaceId,
    markedPosition: view.markedPosition,
    event: view.selection?.kind === 'event' ? atlas.events.get(view.selection.id) : undefined,
    seaWay: progress.kind === 'answered' ? progress : undefined,
  };
}
