import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';

/** What the reader looks at. */
export interface Selection {
  readonly kind: 'place' | 'system' | 'condition' | 'claim' | 'event' | 'document';
  readonly id: string;
}

/** A speed as the reader states it. */
interface TravelSpeed {
  readonly value: number;
  readonly unit: 'km/h' | 'kn';
}

/** What stretch of time the timeline shows, in days since 1 January 1970; parts of days count. */
export interface TimeWindow {
  readonly fromDay: number;
  readonly toDay: number;
}

/** How the reader sees things: never part of the scenario, never undone. */
export interface View {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly projection: 'mercator' | 'globe';
  readonly earthModel: EarthModel;
  readonly lengthUnit: Exclude<LengthUnit, 'm'>;
  readonly graticule: boolean;
  /** What the map tints: all that is within reach, or how many sites reach it. */
  readonly drawnAs: 'reach' | 'depth';
  /** How two scenarios are seen together. */
  readonly compareView: 'difference' | 'swipe' | 'side-by-side';
  /** The speed at which times are told beside distances; none are told without it. */
  readonly travelSpeed: TravelSpeed | undefined;
  /** Whether the timeline stands under the map. */
  readonly timelineShown: boolean;
  /** The stretch of time on the timeline; the documents' years until the reader looks elsewhere. */
  readonly timelineWindow: TimeWindow | undefined;
  /** The day that the timeline compares the scenario's date with, `YYYY-MM-DD`. */
  readonly changedSince: string | undefined;
  /** Larger type for a projector. */
  readonly largeType: boolean;
  readonly selection: Selection | undefined;
  /** The place under the pointer or the keyboard focus. */
  readonly hoveredPlaceId: string | undefined;
  /** A position that the reader looked up, `[longitude, latitude]`. */
  readonly markedPosition: LonLat | undefined;
}

export type ViewStore = StoreApi<View>;

const defaultView: View = {
  language: 'en',
  theme: 'system',
  projection: 'mercator',
  earthModel: 'wgs84',
  lengthUnit: 'km',
  graticule: false,
  drawnAs: 'reach',
  compareView: 'difference',
  travelSpeed: undefined,
  timelineShown: false,
  timelineWindow: undefined,
  changedSince: undefined,
  largeType: false,
  selection: undefined,
  hoveredPlaceId: undefined,
  markedPosition: undefined,
};

export function createViewStore(initial: Partial<View> = {}): ViewStore {
  return createStore<View>(() => ({ ...defaultView, ...initial }));
}
