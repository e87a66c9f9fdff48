import type { OwnCondition } from '#scenario/own.ts';
import { putOwnCondition, removeOwnCondition } from '#scenario/own-operations.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Adds a condition of the user's own, which holds until it is denied, or edits the one that has its id. */
export function putCondition(stores: Stores, condition: OwnCondition): void {
  const { conditions } = stores.document.getState().scenario.own;
  const kind = conditions.some(({ id }) => id === condition.id) ? 'edit-own' : 'add-own';
  changeScenario(stores, { kind, subjectId: condition.id }, (scenario) =>
    putOwnCondition(scenario, condition),
  );
}

/** Takes an own condition out; the sites that it governed need it no more. */
export function removeCondition(stores: Stores, conditionId: string): void {
  changeScenario(stores, { kind: 'remove-own', subjectId: conditionId }, (scenario) =>
    removeOwnCondition(scenario, conditionId),
  );
}
