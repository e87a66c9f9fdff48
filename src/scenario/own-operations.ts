import type { Combination, OwnCondition, OwnPlace, OwnSystem } from './own.ts';
import { mostOwn, type OwnKind } from './own-limits.ts';
import type { Scenario } from './scenario.ts';

type Own = Scenario['own'];

/** Whether a scenario has as many own records of a kind as it can hold: one more is then not added. */
export function isFull({ own }: Scenario, kind: OwnKind): boolean {
  return own[kind].length >= mostOwn[kind];
}

/**
 * Adds places of the user's own, as many as the scenario can hold; one whose id is there takes the place of the old one.
 */
export function putOwnPlaces(scenario: Scenario, places: readonly OwnPlace[]): Scenario {
  if (places.length === 0) return scenario;
  const room = (now: readonly OwnPlace[], place: OwnPlace) =>
    put(now, place).slice(0, mostOwn.places);
  return withOwn(scenario, { places: places.reduce(room, scenario.own.places) });
}

/** Takes an own place out, and out of everything that names it; a condition that governed no other site goes too. */
export function removeOwnPlace(scenario: Scenario, placeId: string): Scenario {
  const { own, focusIds, forced, assigned, proximityRings } = scenario;
  if (!has(own.places, placeId)) return scenario;
  const { [placeId]: _forced, ...otherForced } = forced;
  const emptied = own.conditions
    .filter(({ siteIds }) => siteIds.every((id) => id === placeId))
    .map(({ id }) => id);
  const left: Scenario = {
    ...scenario,
    focusIds: focusIds.filter((id) => id !== placeId),
    forced: otherForced,
    assigned: Object.fromEntries(
      Object.entries(assigned).map(([id, siteIds]) => [id, siteIds.filter((at) => at !== placeId)]),
    ),
    proximityRings: proximityRings.filter((rings) => rings.placeId !== placeId),
    own: {
      ...own,
      places: without(own.places, placeId),
      conditions: own.conditions.map((one) => ({
        ...one,
        siteIds: one.siteIds.filter((id) => id !== placeId),
      })),
    },
  };
  return emptied.reduce(removeOwnCondition, left);
}

/** Adds a system of the user's own, which operates from then on; one whose id is there is replaced. */
export function putOwnSystem(scenario: Scenario, system: OwnSystem): Scenario {
  if (isFull(scenario, 'systems') && !has(scenario.own.systems, system.id)) return scenario;
  const systems = put(scenario.own.systems, system);
  return operating(withOwn(scenario, { systems }), scenario.own.systems, system.id);
}

/** Takes an own system out, with the combinations that it is part of. */
export function removeOwnSystem(scenario: Scenario, systemId: string): Scenario {
  const { own } = scenario;
  if (!has(own.systems, systemId)) return scenario;
  const left = withOwn(retired(scenario, systemId), { systems: without(own.systems, systemId) });
  return own.combinations
    .filter(({ carrierId, weaponId }) => carrierId === systemId || weaponId === systemId)
    .reduce((now, { id }) => removeCombination(now, id), left);
}

/** Adds a carrier with its weapon, which operates from then on; one whose id is there is replaced. */
export function putCombination(scenario: Scenario, combination: Combination): Scenario {
  const { combinations: before } = scenario.own;
  if (isFull(scenario, 'combinations') && !has(before, combination.id)) return scenario;
  const combinations = put(before, combination);
  return operating(withOwn(scenario, { combinations }), before, combination.id);
}

/** Takes a carrier with its weapon out; the two stay as they are. */
export function removeCombination(scenario: Scenario, combinationId: string): Scenario {
  const { combinations } = scenario.own;
  if (!has(combinations, combinationId)) return scenario;
  return withOwn(retired(scenario, combinationId), {
    combinations: without(combinations, combinationId),
  });
}

/** Adds a condition of the user's own, which holds until it is denied; one whose id is there is replaced. */
export function putOwnCondition(scenario: Scenario, condition: OwnCondition): Scenario {
  const isNew = !has(scenario.own.conditions, condition.id);
  if (isNew && isFull(scenario, 'conditions')) return scenario;
  const next = withOwn(scenario, { conditions: put(scenario.own.conditions, condition) });
  if (!isNew) return next;
  return { ...next, conditions: { ...next.conditions, [condition.id]: true } };
}

/** Takes an own condition out; the sites that it governed need it no more. */
export function removeOwnCondition(scenario: Scenario, conditionId: string): Scenario {
  const { own, conditions } = scenario;
  if (!has(own.conditions, conditionId)) return scenario;
  const { [conditionId]: _held, ...otherConditions } = conditions;
  const places = own.places.map((place) => {
    if (place.site === undefined || !place.site.needs.includes(conditionId)) return place;
    const needs = place.site.needs.filter((id) => id !== conditionId);
    return { ...place, site: { ...place.site, needs } };
  });
  return withOwn(
    { ...scenario, conditions: otherConditions },
    { places, conditions: without(own.conditions, conditionId) },
  );
}

function withOwn(scenario: Scenario, part: Partial<Own>): Scenario {
  return { ...scenario, own: { ...scenario.own, ...part } };
}

interface Identified {
  readonly id: string;
}

function has(records: readonly Identified[], id: string): boolean {
  return records.some((record) => record.id === id);
}

function put<T extends Identified>(records: readonly T[], record: T): T[] {
  if (!has(records, record.id)) return [...records, record];
  return records.map((old) => (old.id === record.id ? record : old));
}

function without<T extends Identified>(records: readonly T[], id: string): T[] {
  return records.filter((record) => record.id !== id);
}

function operating(scenario: Scenario, before: readonly Identified[], id: string): Scenario {
  if (has(before, id) || scenario.systemIds.includes(id)) return scenario;
  return { ...scenario, systemIds: [...scenario.systemIds, id] };
}

function retired(scenario: Scenario, systemId: string): Scenario {
  const { [systemId]: _sites, ...assigned } = scenario.assigned;
  return {
    ...scenario,
    assigned,
    systemIds: scenario.systemIds.filter((id) => id !== systemId),
  };
}
