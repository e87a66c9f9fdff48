import { assume } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { SweepQuestion, SweepRow } from '#situation/sweep.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';
import { compareWith } from './compare-with.ts';

type Combination = Pick<SweepRow, 'holding'>;

/** Assumes a combination of a sweep: one step of undo. Whatever else the scenario assumes stays. */
export function openCombination(
  stores: Stores,
  { conditionIds }: SweepQuestion,
  combination: Combination,
): void {
  const subjectId = combination.holding.join(' ');
  changeScenario(stores, { kind: 'open-combination', subjectId }, (scenario) =>
    combined(scenario, conditionIds, combination),
  );
}

/** Puts the scenario with a combination of a sweep beside it as B. */
export function compareCombination(
  stores: Stores,
  { conditionIds }: SweepQuestion,
  combination: Combination,
): void {
  const { scenario } = stores.document.getState();
  compareWith(stores, combined(scenario, conditionIds, combination), 'sweep');
}

function combined(
  scenario: Scenario,
  conditionIds: readonly string[],
  { holding }: Combination,
): Scenario {
  return conditionIds.reduce((so, id) => assume(so, id, holding.includes(id)), scenario);
}
