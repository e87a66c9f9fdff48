import * as operations from '#scenario/operations.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Makes a place the one that the headline speaks of. */
export function leadWithFocus(stores: Stores, placeId: string): void {
  changeScenario(stores, { kind: 'lead-focus', subjectId: placeId }, (scenario) =>
    operations.leadWithFocus(scenario, placeId),
  );
}
