import { MOST_FOCUS, type ProximityRings, type Scenario } from './scenario.ts';

/** Assumes a condition true or false. As in every operation here, the same scenario comes back where nothing changes. */
export function assume(scenario: Scenario, conditionId: string, holds: boolean): Scenario {
  if (scenario.conditions[conditionId] === holds) return scenario;
  return { ...scenario, conditions: { ...scenario.conditions, [conditionId]: holds } };
}

/** Adds a system at the end of the list, or takes it out. */
export function chooseSystem(scenario: Scenario, systemId: string, chosen: boolean): Scenario {
  if (scenario.systemIds.includes(systemId) === chosen) return scenario;
  return { ...scenario, systemIds: withMember(scenario.systemIds, systemId, chosen) };
}

/** Adds a place to the focus at the end, where it has room for one more (`MOST_FOCUS`), or takes it out. */
export function chooseFocus(scenario: Scenario, placeId: string, chosen: boolean): Scenario {
  if (scenario.focusIds.includes(placeId) === chosen) return scenario;
  if (chosen && scenario.focusIds.length >= MOST_FOCUS) return scenario;
  return { ...scenario, focusIds: withMember(scenario.focusIds, placeId, chosen) };
}

/** Makes a place the first of the focus, where it is in it or has room: the one that the headline speaks of. */
export function leadWithFocus(scenario: Scenario, placeId: string): Scenario {
  if (scenario.focusIds[0] === placeId) return scenario;
  const others = scenario.focusIds.filter((id) => id !== placeId);
  if (others.length >= MOST_FOCUS) return scenario;
  return { ...scenario, focusIds: [placeId, ...others] };
}

/** Sets the day that sites and agreements are counted from, `YYYY-MM-DD`. */
export function setDate(scenario: Scenario, date: string): Scenario {
  return scenario.date === date ? scenario : { ...scenario, date };
}

/** Holds a site open or closed over its conditions, or gives it back to them with `undefined`. */
export function force(
  scenario: Scenario,
  siteId: string,
  state: 'open' | 'closed' | undefined,
): Scenario {
  if (scenario.forced[siteId] === state) return scenario;
  const { [siteId]: _before, ...others } = scenario.forced;
  return { ...scenario, forced: state === undefined ? others : { ...others, [siteId]: state } };
}

/** Has a system operate from the sites named alone, or with `undefined` wherever a site has its facility. */
export function assign(
  scenario: Scenario,
  systemId: string,
  siteIds: readonly string[] | undefined,
): Scenario {
  const before = scenario.assigned[systemId];
  if (before === undefined && siteIds === undefined) return scenario;
  if (before !== undefined && siteIds !== undefined && sameIds(before, siteIds)) return scenario;
  const { [systemId]: _before, ...others } = scenario.assigned;
  return {
    ...scenario,
    assigned: siteIds === undefined ? others : { ...others, [systemId]: [...siteIds] },
  };
}

/** Whether distances can be drawn round a place: round as many places as a focus has (`MOST_FOCUS`), whatever is drawn there. */
export function hasRoomForRings({ proximityRings }: Scenario, placeId: string): boolean {
  return proximityRings.filter((rings) => rings.placeId !== placeId).length < MOST_FOCUS;
}

/** Draws distances round a place in place of any drawn there before, where there is room (`hasRoomForRings`). */
export function drawRings(scenario: Scenario, rings: ProximityRings): Scenario {
  if (!hasRoomForRings(scenario, rings.placeId)) return scenario;
  const others = scenario.proximityRings.filter(({ placeId }) => placeId !== rings.placeId);
  return { ...scenario, proximityRings: [...others, rings] };
}

/** Takes the distances drawn round a place away. */
export function removeRings(scenario: Scenario, placeId: string): Scenario {
  const left = scenario.proximityRings.filter((rings) => rings.placeId !== placeId);
  if (left.length === scenario.proximityRings.length) return scenario;
  return { ...scenario, proximityRings: left };
}

function withMember(ids: readonly string[], id: string, member: boolean): string[] {
  return member ? [...ids, id] : ids.filter((candidate) => candidate !== id);
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
