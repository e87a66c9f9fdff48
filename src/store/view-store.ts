import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';

/** What the reader looks at. */
export interface Selection {
  readonly kind: 'place' | 'system' | 'condition';
  readonly id: string;
}

/** How the reader sees things: never part of the scenario, never undone. */
export interface View {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly projection: 'mercator' | 'globe';
  readonly earthModel: EarthModel;
  readonly lengthUnit: Exclude<LengthUnit, 'm'>;
  readonly graticule: boolean;
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
  largeType: false,
  selection: undefined,
  hoveredPlaceId: undefined,
};

export function createViewStore(initial: Partial<View> = {}): ViewStore {
  return createStore<View>(() => ({ ...defaultView, ...initial }));
}
