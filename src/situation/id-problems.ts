import type { Atlas } from '#atlas/atlas.ts';
import { closestWord } from '#atlas/closest.ts';
import { isSite } from '#atlas/place.ts';
import { isOwnSiteKind } from '#scenario/own.ts';
import type { Preset } from '#scenario/preset.ts';
import type { ScenarioProblem } from '#scenario/scenario-problem.ts';
import {
  elementsOf,
  fieldsOf,
  type IdLink,
  idLinks,
  idsIn,
  isId,
  type Path,
  partLinks,
  type What,
} from './read/id-links.ts';

/** What a scenario's ids are looked up in. */
export interface ScenarioContext {
  /** The atlas as it was loaded: what the scenario adds to it is added here. */
  readonly atlas: Atlas;
  readonly presets: readonly Preset[];
}

/** An id that leads nowhere, stands twice or is denied though it always holds. */
export type IdProblem = ScenarioProblem & {
  /** What has to go where the rest is to be kept. */
  readonly drop: Path;
};

/** A nearest id is looked for of so many ids, and of none longer than this: input may be hostile. */
const MOST_SUGGESTIONS = 60;
const LONGEST_ID = 60;

/**
 * Ids that a scenario names and neither the atlas nor its own records have, and ids that it names in vain. The fields need
 * not be valid: what is not written like an id where one has to stand is passed over. O(scenario).
 *
 * @param own the own records that count: those of the scenario itself unless said
 */
export function idProblems(
  scenario: unknown,
  { atlas, presets }: ScenarioContext,
  own: unknown = fieldsOf(scenario).own,
): IdProblem[] {
  const known = knownIds(atlas, presets, fieldsOf(own));
  const parts = new Set([...atlas.systems.keys(), ...idsOf(fieldsOf(own).systems)]);
  const unknown = [
    ...idLinks(scenario).filter(({ id, what }) => !known[what].has(id)),
    ...partLinks(scenario).filter(({ id }) => !parts.has(id)),
  ];
  return [...named(unknown, known), ...repeated(scenario), ...denied(scenario, atlas)];
}

type Known = Readonly<Record<What, ReadonlySet<string>>>;

function named(links: readonly IdLink[], known: Known): IdProblem[] {
  const asked = new Map<string, string | undefined>();
  return links.map(({ path, id, what, drop }): IdProblem => {
    const question = `${what} ${id}`;
    const isWorthwhile = asked.size < MOST_SUGGESTIONS && id.length <= LONGEST_ID;
    if (isWorthwhile && !asked.has(question)) asked.set(question, closestWord(id, known[what]));
    return { kind: 'unknown-id', what, id, nearest: asked.get(question), path, drop };
  });
}

function idsOf(records: unknown): string[] {
  return elementsOf(records).flatMap(([, record]) => {
    const { id } = fieldsOf(record);
    return isId(id) ? [id] : [];
  });
}

function knownIds(
  atlas: Atlas,
  presets: readonly Preset[],
  own: Readonly<Record<string, unknown>>,
): Known {
  const sites = elementsOf(own.places).map(([, place]) => place);
  const ownSites = sites.filter((place) => isOwnSiteKind(String(fieldsOf(place).kind)));
  return {
    preset: new Set(presets.map(({ id }) => id)),
    condition: new Set([...atlas.conditions.keys(), ...idsOf(own.conditions)]),
    system: new Set([...atlas.systems.keys(), ...idsOf(own.systems), ...idsOf(own.combinations)]),
    place: new Set([...atlas.places.keys(), ...idsOf(own.places)]),
    site: new Set([
      ...[...atlas.places.values()].filter(isSite).map(({ id }) => id),
      ...idsOf(ownSites),
    ]),
  };
}

/** Lists of own records whose ids must all differ. */
const idSpaces = [['places'], ['systems', 'combinations'], ['conditions']] as const;

function repeated(scenario: unknown): IdProblem[] {
  const fields = fieldsOf(scenario);
  const own = fieldsOf(fields.own);
  const list = (path: Path, ids: unknown) =>
    idsIn(ids).map(([index, id]) => element(id, [...path, index], []));
  const records = (path: Path, elements: unknown, field: 'id' | 'placeId') =>
    elementsOf(elements).flatMap(([index, record]) => {
      const id = fieldsOf(record)[field];
      return isId(id) ? [element(id, [...path, index], [field])] : [];
    });
  const spaces = [
    list(['systemIds'], fields.systemIds),
    ...Object.entries(fieldsOf(fields.assigned)).map(([systemId, siteIds]) =>
      list(['assigned', systemId], siteIds),
    ),
    list(['focusIds'], fields.focusIds),
    records(['proximityRings'], fields.proximityRings, 'placeId'),
    ...idSpaces.map((names) => names.flatMap((name) => records(['own', name], own[name], 'id'))),
  ];
  return spaces.flatMap((space) => {
    const seen = new Set<string>();
    return space.filter(({ id }) => seen.size === seen.add(id).size);
  });
}

function element(id: string, drop: Path, field: Path) {
  return { kind: 'twice' as const, id, path: [...drop, ...field], drop };
}

function denied(scenario: unknown, atlas: Atlas): IdProblem[] {
  return Object.entries(fieldsOf(fieldsOf(scenario).conditions))
    .filter(([id, holds]) => holds === false && atlas.conditions.get(id)?.fixed === true)
    .map(([id]) => {
      const path = ['conditions', id];
      return { kind: 'always-holds', id, path, drop: path };
    });
}
