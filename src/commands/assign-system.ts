import { assign } from '#scenario/operations.ts';
import { hasFacility } from '#situation/operation.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Has a system operate from the sites named alone, or with `undefined` wherever a site has its facility. */
export function assignSystem(
  stores: Stores,
  systemId: string,
  siteIds: readonly string[] | undefined,
): void {
  changeScenario(stores, { kind: 'assign-system', subjectId: systemId }, (scenario) =>
    assign(scenario, systemId, siteIds),
  );
}

/**
 * Has a system operate from one site, or not, and leaves the others as they are. A system that operated wherever it could
 * keeps all of those sites by name; named at every one of them again, it operates wherever it can.
 */
export function assignSystemAt(
  stores: Stores,
  systemId: string,
  siteId: string,
  operates: boolean,
): void {
  const { atlas, document } = stores;
  const facility = atlas.systems.get(systemId)?.facility;
  if (facility === undefined) return;
  const able = atlas.sites.filter((site) => hasFacility(site, facility)).map(({ id }) => id);
  const before = document.getState().scenario.assigned[systemId] ?? able;
  const after = able.filter((id) => (id === siteId ? operates : before.includes(id)));
  assignSystem(stores, systemId, after.length === able.length ? undefined : after);
}
