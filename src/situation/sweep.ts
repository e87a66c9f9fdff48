import type { Atlas } from '#atlas/atlas.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { assume } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { existsOn, needsOn } from './access.ts';
import { bandOf } from './band.ts';
import { knownAtlas } from './known-atlas.ts';
import { openLiveSituation } from './live-situation.ts';
import type { FocusSituation } from './proximity.ts';
import { refuellingConditionId } from './reach.ts';

/** More conditions than this are too many combinations to go through: more than a million. */
export const MOST_SWEPT_CONDITIONS = 20;

/** A scenario, and the conditions whose every combination is asked about. */
export interface SweepQuestion {
  readonly scenario: Scenario;
  readonly conditionIds: readonly string[];
  readonly earthModel: EarthModel;
}

/** How a focus place fares in one combination. */
export interface SweptFocus {
  readonly focusId: string;
  readonly depth: number;
  readonly uncertain: number;
  readonly nearest: { readonly siteId: string; readonly metres: number } | undefined;
}

/** One combination of the conditions, and what follows from it. */
export interface SweepRow {
  /** The conditions that hold, of those that were swept, in their order. */
  readonly holding: readonly string[];
  readonly focus: readonly SweptFocus[];
}

/**
 * The conditions of which a scenario's situation depends: those that are not fixed, and that a site needs which is neither
 * forced, nor missing on the scenario's day, nor without a basis; and refuelling, where a chosen system's band depends
 * on it. In the order of the atlas. O(sites x needs + systems).
 */
export function sweepConditions(atlas: Atlas, scenario: Scenario): readonly string[] {
  const known = knownAtlas(atlas, scenario);
  const matters = new Set<string>();
  for (const place of known.sites) {
    const { id, site } = place;
    const isSettled =
      scenario.forced[id] !== undefined ||
      (site.basis === 'none' && existsOn(site.former?.until, scenario.date)) ||
      !existsOn(site.availableFrom, scenario.date);
    if (!isSettled)
      for (const conditionId of needsOn(place, scenario.date)) matters.add(conditionId);
  }
  if (scenario.systemIds.some((id) => isRefuelled(known, id))) matters.add(refuellingConditionId);
  return [...known.conditions.values()]
    .filter(({ id, fixed }) => !fixed && matters.has(id))
    .map(({ id }) => id);
}

function isRefuelled({ systems }: Atlas, systemId: string): boolean {
  const system = systems.get(systemId);
  if (system === undefined) return false;
  const [dry, filled] = [bandOf(system, false), bandOf(system, true)];
  return dry?.lowMetres !== filled?.lowMetres || dry?.highMetres !== filled?.highMetres;
}

/** How many combinations some conditions have. */
export function sweepSize(conditionIds: readonly string[]): number {
  return 2 ** conditionIds.length;
}

/**
 * Whether a sweep of one scenario is one of another too: nothing but the swept conditions differs between them of what a
 * situation depends on. O(scenario).
 */
export function isSweptAlike({ scenario, conditionIds }: SweepQuestion, other: Scenario): boolean {
  const rest = ({ date, forced, systemIds, assigned, focusIds, own, conditions }: Scenario) => {
    const kept = Object.keys(conditions).filter(
      (id) => conditions[id] && !conditionIds.includes(id),
    );
    const forcedSites = Object.entries(forced).map(([id, state]) => `${id} ${state}`);
    return [date, forcedSites.sort(), systemIds, assigned, focusIds, own, kept.sort()];
  };
  return scenario === other || JSON.stringify(rest(scenario)) === JSON.stringify(rest(other));
}

/**
 * The scenario with every combination of some conditions, each a single condition away from the one before: a Gray code,
 * from none of them holding. Memory for one scenario at a time.
 * @throws RangeError for more conditions than `MOST_SWEPT_CONDITIONS`
 * @see Gray, US patent 2,632,058 (1953)
 */
export function* sweepScenarios(
  scenario: Scenario,
  conditionIds: readonly string[],
): Generator<Scenario, void, undefined> {
  if (conditionIds.length > MOST_SWEPT_CONDITIONS) {
    throw new RangeError(
      `${conditionIds.length} conditions have too many combinations: choose ${MOST_SWEPT_CONDITIONS} at most.`,
    );
  }
  let now = conditionIds.reduce((denied, id) => assume(denied, id, false), scenario);
  yield now;
  for (let step = 1; step < sweepSize(conditionIds); step++) {
    const turned = conditionIds[31 - Math.clz32(step & -step)];
    if (turned !== undefined) now = assume(now, turned, now.conditions[turned] !== true);
    yield now;
  }
}

/**
 * What follows from every combination of some conditions, in the order of `sweepScenarios`, worked out from the combination
 * before (`openLiveSituation`). O(2^conditions) turns of one condition; memory for one situation at a time.
 * @throws RangeError as `sweepScenarios`
 */
export function* sweep(
  atlas: Atlas,
  scenario: Scenario,
  conditionIds: readonly string[],
  options: { readonly earthModel?: EarthModel } = {},
): Generator<SweepRow, void, undefined> {
  const live = openLiveSituation(atlas, options);
  for (const combination of sweepScenarios(scenario, conditionIds)) {
    const { focus } = live.update(combination).situation;
    yield {
      holding: conditionIds.filter((id) => combination.conditions[id] === true),
      focus: focus.map(sweptFocus),
    };
  }
}

/** What a sweep tells of one focus place. */
export function sweptFocus({ focusId, depth, uncertain, nearestOpen }: FocusSituation): SweptFocus {
  return {
    focusId,
    depth,
    uncertain: uncertain.length,
    nearest: nearestOpen && { siteId: nearestOpen.siteId, metres: nearestOpen.metres },
  };
}
