import type { Scenario } from '#scenario/scenario.ts';
import type { Act } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';

/** Puts the scenario that an operation made in place of the old one: one act, one step of undo. */
export function changeScenario(
  { document }: Stores,
  act: Act,
  operation: (scenario: Scenario) => Scenario,
): void {
  const { scenario } = document.getState();
  const next = operation(scenario);
  if (next !== scenario) document.setState({ scenario: next, act });
}
