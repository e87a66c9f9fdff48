import { force } from '#scenario/operations.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Holds a site open or closed over its conditions, or with `undefined` gives it back to them. */
export function forceSite(
  stores: Stores,
  siteId: string,
  state: 'open' | 'closed' | undefined,
): void {
  changeScenario(stores, { kind: 'force-site', subjectId: siteId }, (scenario) =>
    force(scenario, siteId, state),
  );
}
