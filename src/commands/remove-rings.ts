import * as operations from '#scenario/operations.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Takes the distances drawn round a place away. */
export function removeRings(stores: Stores, placeId: string): void {
  changeScenario(stores, { kind: 'remove-rings', subjectId: placeId }, (scenario) =>
    operations.removeRings(scenario, placeId),
  );
}
