import type { Atlas } from '#atlas/atlas.ts';
import { closestWord } from '#atlas/closest.ts';
import { isSite } from '#atlas/place.ts';
import type { Preset } from '#scenario/preset.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ProblemKind, ScenarioProblem } from '#scenario/scenario-problem.ts';
import { knownAtlas } from './known-atlas.ts';

/** What a scenario's ids are looked up in. */
export interface ScenarioContext {
  /** The atlas as it was loaded: what the scenario adds to it is added here. */
  readonly atlas: Atlas;
  readonly presets: readonly Preset[];
}

/** An id that leads nowhere, stands twice or is denied though it always holds. */
export type IdProblem = ScenarioProblem & {
  /** What has to go where the rest is to be kept; nothing where something else has to take its place. */
  readonly drop: ScenarioProblem['path'] | undefined;
};

type Path = ScenarioProblem['path'];
type What = Extract<ProblemKind, { kind: 'unknown-id' }>['what'];

interface IdLink {
  readonly path: Path;
  readonly id: string;
  readonly what: What;
  readonly drop?: Path;
}

/** A nearest id is looked for so many times, and for ids no longer than this: input may be hostile. */
const MOST_SUGGESTIONS = 20;
const LONGEST_ID = 80;

/** Ids that a scenario names and neither the atlas nor its own records have, and ids that it names in vain. O(scenario). */
export function idProblems(scenario: Scenario, { atlas, presets }: ScenarioContext): IdProblem[] {
  const known = knownIds(scenario, atlas, presets);
  const parts = new Set([...atlas.systems.keys(), ...scenario.own.systems.map(({ id }) => id)]);
  const unknown = [
    ...linksOf(scenario).filter(({ id, what }) => !known[what].has(id)),
    ...combinationLinks(scenario).filter(({ id }) => !parts.has(id)),
  ];
  const named = unknown.map(({ path, id, what, drop = path }, index): IdProblem => {
    const isWorthwhile = index < MOST_SUGGESTIONS && id.length <= LONGEST_ID;
    const nearest = isWorthwhile ? closestWord(id, known[what]) : undefined;
    return {
      kind: 'unknown-id',
      what,
      id,
      nearest,
      path,
      drop: what === 'preset' ? undefined : drop,
    };
  });
  return [...named, ...repeated(scenario), ...denied(scenario, atlas)];
}

function knownIds(
  scenario: Scenario,
  atlas: Atlas,
  presets: readonly Preset[],
): Readonly<Record<What, ReadonlySet<string>>> {
  const known = knownAtlas(atlas, scenario);
  return {
    preset: new Set(presets.map(({ id }) => id)),
    condition: new Set(known.conditions.keys()),
    system: new Set(known.systems.keys()),
    place: new Set(known.places.keys()),
    site: new Set([...known.places.values()].filter(isSite).map(({ id }) => id)),
  };
}

function listed(path: Path, what: What, ids: readonly string[]): IdLink[] {
  return ids.map((id, index) => ({ path: [...path, index], id, what }));
}

function keyed(path: Path, what: What, record: Readonly<Record<string, unknown>>): IdLink[] {
  return Object.keys(record).map((id) => ({ path: [...path, id], id, what }));
}

function linksOf(scenario: Scenario): IdLink[] {
  const { own } = scenario;
  return [
    { path: ['presetId'], id: scenario.presetId, what: 'preset' },
    ...keyed(['conditions'], 'condition', scenario.conditions),
    ...keyed(['forced'], 'site', scenario.forced),
    ...listed(['systemIds'], 'system', scenario.systemIds),
    ...keyed(['assigned'], 'system', scenario.assigned),
    ...Object.entries(scenario.assigned).flatMap(([systemId, siteIds]) =>
      listed(['assigned', systemId], 'site', siteIds),
    ),
    ...listed(['focusIds'], 'place', scenario.focusIds),
    ...scenario.proximityRings.map(
      ({ placeId }, index): IdLink => ({
        path: ['proximityRings', index, 'placeId'],
        id: placeId,
        what: 'place',
        drop: ['proximityRings', index],
      }),
    ),
    ...own.places.flatMap(({ site }, index) =>
      listed(['own', 'places', index, 'site', 'needs'], 'condition', site?.needs ?? []),
    ),
    ...own.conditions.flatMap(({ siteIds }, index) =>
      listed(['own', 'conditions', index, 'siteIds'], 'site', siteIds),
    ),
  ];
}

function combinationLinks({ own }: Scenario): IdLink[] {
  return own.combinations.flatMap((combination, index) =>
    (['carrierId', 'weaponId'] as const).map((part) => ({
      path: ['own', 'combinations', index, part],
      id: combination[part],
      what: 'system' as const,
      drop: ['own', 'combinations', index],
    })),
  );
}

function repeated({ systemIds, focusIds, assigned, proximityRings }: Scenario): IdProblem[] {
  const assignedLists = Object.entries(assigned).map(
    ([systemId, siteIds]) => [['assigned', systemId], siteIds, []] as const,
  );
  const lists: (readonly [Path, readonly string[], Path])[] = [
    [['systemIds'], systemIds, []],
    ...assignedLists,
    [['focusIds'], focusIds, []],
    [['proximityRings'], proximityRings.map(({ placeId }) => placeId), ['placeId']],
  ];
  return lists.flatMap(([path, ids, field]) => {
    const seen = new Set<string>();
    return ids.flatMap((id, index): IdProblem[] => {
      if (seen.size < seen.add(id).size) return [];
      const drop = [...path, index];
      return [{ kind: 'twice', id, path: [...drop, ...field], drop }];
    });
  });
}

function denied({ conditions }: Scenario, atlas: Atlas): IdProblem[] {
  return Object.entries(conditions)
    .filter(([id, holds]) => !holds && atlas.conditions.get(id)?.fixed === true)
    .map(([id]) => ({ kind: 'always-holds', id, path: ['conditions', id], drop: undefined }));
}
