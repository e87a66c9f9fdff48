import type { Atlas } from '#atlas/atlas.ts';
import type { AtlasEvent } from '#atlas/event.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { DepthChange } from '#situation/depth-change.ts';
import type { DepthOutlines } from '#situation/depth-outlines.ts';
import type { Situation } from '#situation/resolve.ts';
import { type AskedCheck, checkOf } from '#store/check-store.ts';
import type { Side } from '#store/document-store.ts';
import type { SeaProgress } from '#store/sea-way-store.ts';
import { sideNow } from '#store/side-now.ts';
import type { Stores } from '#store/stores.ts';
import type { View } from '#store/view-store.ts';
import { type Comparison, comparisonNow } from './comparison.ts';
import type { RingDrawing, Wording } from './reach-features.ts';
import { type ReachGroup, reachGroups } from './reach-groups.ts';

/** Everything that the drawn sources depend on, at one moment. */
export interface Moment {
  readonly atlas: Atlas;
  /** Where two are drawn on one map, with the places in focus and the rings of both. */
  readonly scenario: Scenario;
  readonly situation: Situation;
  /** What reaches, by system; none where two scenarios are drawn on one map, which has its own drawing. */
  readonly groups: readonly ReachGroup[];
  /** How many sites reach where, while that is drawn instead of reach. */
  readonly depth: DepthOutlines | undefined;
  /** Where more sites or fewer reach in B than in A, while that is drawn instead of what only one of them reaches. */
  readonly depthChange: DepthChange | undefined;
  /** The two scenarios that are drawn on one map. */
  readonly comparison: Comparison | undefined;
  readonly wording: Wording;
  readonly rings: RingDrawing;
  readonly graticule: boolean;
  readonly selectedPlaceId: string | undefined;
  readonly hoveredPlaceId: string | undefined;
  /** A position that the reader looked up. */
  readonly markedPosition: LonLat | undefined;
  /** The event that is looked at. */
  readonly event: AtlasEvent | undefined;
  /** The claim that is looked at, with what became of it so far. */
  readonly claim: AskedCheck | undefined;
  /** The way by sea that was found, with its question. */
  readonly seaWay: FoundSeaWay | undefined;
}

/** Whether the lines or rings of a claim are drawn: the lines to the focus then step aside. */
export function showsClaim({ claim }: Pick<Moment, 'claim'>): boolean {
  const shown = claim?.result?.drawing;
  return shown !== undefined && shown.lines.length + shown.rings.length > 0;
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

/**
 * What is true now, for a map that looks from a zoom. A map of B shows the second of two scenarios that are compared; the
 * map of A shows the first, or both where they are seen on one map, or the only one.
 */
export function momentOf(stores: Stores, zoom: number, side: Side = 'a'): Moment {
  const view = stores.view.getState();
  const { progress } = stores.seaWay.getState();
  const { atlas, ...shown } = shownOn(stores, side);
  const drawsDepth = view.drawnAs === 'depth';
  const isOneMap = shown.comparison !== undefined;
  return {
    atlas,
    ...shown,
    depth: drawsDepth && !isOneMap ? stores.depth.getState().drawn[side] : undefined,
    depthChange: drawsDepth && isOneMap ? stores.depth.getState().change : undefined,
    wording: { language: view.language, unit: view.lengthUnit },
    rings: { model: view.earthModel, maxErrorMetres: ringErrorMetres(zoom) },
    graticule: view.graticule,
    selectedPlaceId: selectedPlace(view),
    hoveredPlaceId: view.hoveredPlaceId,
    markedPosition: view.markedPosition,
    event: view.selection?.kind === 'event' ? atlas.events.get(view.selection.id) : undefined,
    claim:
      view.selection?.kind === 'claim'
        ? checkOf(stores.checks.getState(), view.selection.id)
        : undefined,
    seaWay: progress.kind === 'answered' ? progress : undefined,
  };
}

type Shown = Pick<Moment, 'atlas' | 'scenario' | 'situation' | 'groups' | 'comparison'>;

function shownOn(stores: Stores, side: Side): Shown {
  const { scenario } = stores.document.getState();
  const { situation } = stores.situation.getState();
  const comparison = side === 'a' ? comparisonNow(stores) : undefined;
  if (comparison !== undefined) {
    const { atlas, focusIds, proximityRings } = comparison;
    const both = { ...scenario, focusIds, proximityRings };
    return { atlas, scenario: both, situation, groups: [], comparison };
  }
  const one = sideNow(stores, side) ?? { atlas: stores.atlas, scenario, situation };
  return { ...one, groups: reachGroups(one.atlas, one.situation.reach), comparison };
}
