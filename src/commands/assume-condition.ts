import { assume } from '#scenario/operations.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Assumes a condition true or false. A fixed condition stays as it is. */
export function assumeCondition(stores: Stores, conditionId: string, holds: boolean): void {
  if (stores.atlas.conditions.get(conditionId)?.fixed !== false) return;
  changeScenario(stores, { kind: 'assume', subjectId: conditionId }, (scenario) =>
    assume(scenario, conditionId, holds),
  );
}
