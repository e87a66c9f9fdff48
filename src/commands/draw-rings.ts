import * as operations from '#scenario/operations.ts';
import type { ProximityRings } from '#scenario/scenario.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Draws distances round a place, in place of any drawn there before. */
export function drawRings(stores: Stores, rings: ProximityRings): void {
  changeScenario(stores, { kind: 'draw-rings', subjectId: rings.placeId }, (scenario) =>
    operations.drawRings(scenario, rings),
  );
}
