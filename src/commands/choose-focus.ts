import * as operations from '#scenario/operations.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Adds a place to the focus, or takes it out. */
export function chooseFocus(stores: Stores, placeId: string, chosen: boolean): void {
  changeScenario(stores, { kind: 'choose-focus', subjectId: placeId }, (scenario) =>
    operations.chooseFocus(scenario, placeId, chosen),
  );
}
