import * as operations from '#scenario/operations.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Has a system operate wherever a site has its facility, or nowhere. */
export function chooseSystem(stores: Stores, systemId: string, chosen: boolean): void {
  changeScenario(stores, { kind: 'choose-system', subjectId: systemId }, (scenario) =>
    operations.chooseSystem(scenario, systemId, chosen),
  );
}
