import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';

/** What the reader looks at. */
export interface Selection {
  readonly kind: 'place' | 'system' | 'condition' | 'claim' | 'event' | 'document';
  readonly id: string;
}

/** A speed as the reader states it. */
export interface TravelSpeed {
  readonly value: number;
  readonly unit: 'km/h' | 'kn';
}

/** How the reader sees things: never part of the scenario, never undone. */
export interface View {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly projection: 'mercator' | 'globe';
  readonly earthModel: EarthModel;
  readonly lengthUnit: Exclude<LengthUnit, 'm'>;
  readonly graticule: boolean;
  /** How two scenarios are seen together. */
  readonly compareView: 'difference' | 'swipe' | 'side-by-side';
  /** The speed at which times are told beside distances; none are told without it. */
  readonly travelSpeed: TravelSpeed | undefined;
  /** Whether the timeline stands under the map. */
  readonly timelineShown: boolean;
  /** Larger type for a projector. */
  readonly largeType: boolean;
  readonly selection: Selection | undefined;
  /** The place under the pointer or the keyboard focus. */
  readonly hoveredPlaceId: string | undefined;
}

export type ViewStore = StoreApi<View>;

const defaultView: View = {
  language: 'en',
  theme: 'system',
  projection: 'mercator',
  earthModel: 'wgs84',
  lengthUnit: 'km',
  graticule: false,
  compareView: 'difference',
  travelSpeed: undefined,
  timelineShown: false,
  largeType: false,
  selection: undefined,
  hoveredPlaceId: undefined,
};

export function createViewStore(initial: Partial<View> = {}): ViewStore {
  return createStore<View>(() => ({ ...defaultView, ...initial }));
}
