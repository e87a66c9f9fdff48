import { assumeCondition } from '#commands/assume-condition.ts';
import { compareWithCopy } from '#commands/compare-with.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { createSync } from '#map/sync.ts';
import type { Side } from '#store/document-store.ts';
import { createStores, type Stores } from '#store/stores.ts';
import type { Drawing } from '../../src/map/drawing/features.ts';
import { momentOf } from '../../src/map/drawing/moment.ts';
import type { DrawnSource } from '../../src/map/style/source-ids.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';

export const EAST: LonLat = [-178, 20];
export const WEST: LonLat = [178, 20];
export const RADIUS_METRES = 600_000;
export const HIGH_METRES = 800_000;

/** East and west of 180 degrees a site each, that reach 600 km, and by other figures farther: A may use both, B the western one only. */
export function compared(
  earthModel: EarthModel = 'wgs84',
  east: LonLat = EAST,
  highMetres = HIGH_METRES,
): Stores {
  const highKilometres = highMetres / 1000;
  const atlas = anAtlas({
    places: [
      aPlace('town', [-176, 20]),
      aPlace('village', [178, 22]),
      aSite('east', east, { needs: ['consent'] }),
      aSite('west', WEST),
    ],
    conditions: [aCondition('consent')],
    systems: [
      aSystem('jet', {
        low: 600,
        stated: (600 + highKilometres) / 2,
        high: highKilometres,
      }),
    ],
  });
  const scenario = aScenario({
    conditions: { consent: true },
    systemIds: ['jet'],
    focusIds: ['town', 'village'],
  });
  const preset = {
    id: 'p',
    document: 'd',
    title: { en: 'p', ja: 'p' },
    summary: { en: 'p', ja: 'p' },
    camera: { centre: [180, 20] as const, zoom: 4 },
    scenario: { ...scenario, presetId: 'p' },
  };
  const stores = createStores(atlas, [preset], 'p', { earthModel });
  compareWithCopy(stores);
  assumeCondition(stores, 'consent', false);
  return stores;
}

/** What each source holds, as a map of a side draws it. */
export function drawn(stores: Stores, side: Side = 'a'): ReadonlyMap<DrawnSource, Drawing> {
  const sources = new Map<DrawnSource, Drawing>();
  createSync((source, drawing) => sources.set(source, drawing))(momentOf(stores, 5, side));
  return sources;
}
