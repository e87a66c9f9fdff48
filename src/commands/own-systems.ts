import type { Combination, OwnSystem } from '#scenario/own.ts';
import {
  putCombination,
  putOwnSystem,
  removeCombination,
  removeOwnSystem,
} from '#scenario/own-operations.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Adds a system of the user's own, which then operates, or edits the one that has its id. */
export function putSystem(stores: Stores, system: OwnSystem): void {
  const { systems } = stores.document.getState().scenario.own;
  const kind = systems.some(({ id }) => id === system.id) ? 'edit-own' : 'add-own';
  changeScenario(stores, { kind, subjectId: system.id }, (scenario) =>
    putOwnSystem(scenario, system),
  );
}

/** Reckons a carrier and its weapon as one system, which then operates. */
export function combine(stores: Stores, combination: Combination): void {
  changeScenario(stores, { kind: 'add-own', subjectId: combination.id }, (scenario) =>
    putCombination(scenario, combination),
  );
}

/** Takes an own system out with the combinations that it is part of, or a combination alone. */
export function removeSystem(stores: Stores, systemId: string): void {
  changeScenario(stores, { kind: 'remove-own', subjectId: systemId }, (scenario) =>
    removeCombination(removeOwnSystem(scenario, systemId), systemId),
  );
}
