import { type Fields, isFields } from '#scenario/fields.ts';
import { ID_FORM } from '#scenario/id-form.ts';
import type { ProblemKind, ScenarioProblem } from '#scenario/scenario-problem.ts';

export type Path = ScenarioProblem['path'];

/** What an id is to name. */
export type What = Extract<ProblemKind, { kind: 'unknown-id' }>['what'];

/** An id that a scenario names, and where. */
export interface IdLink {
  readonly path: Path;
  readonly id: string;
  readonly what: What;
  /** What has to go where the id leads nowhere and the rest is to be kept. */
  readonly drop: Path;
}

/** An object of fields of which nothing is known; empty for anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The elements of a list, each with its number; none for anything else. */
export function elementsOf(value: unknown): (readonly [number, unknown])[] {
  return Array.isArray(value) ? [...value.entries()] : [];
}

/** The texts among the elements of a list that could be ids, each with its number. What is written like none, a schema refuses. */
export function idsIn(value: unknown): (readonly [number, string])[] {
  return elementsOf(value).flatMap(([index, one]) => (isId(one) ? [[index, one] as const] : []));
}

/** Whether something is written like an id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_FORM.test(value);
}

/** Every id that the fields of a scenario name, whether or not the rest of them is valid. O(fields). */
export function idLinks(scenario: unknown): IdLink[] {
  const fields = fieldsOf(scenario);
  const own = fieldsOf(fields.own);
  return [
    ...field(['presetId'], 'preset', fields.presetId),
    ...keyed(['conditions'], 'condition', fields.conditions),
    ...keyed(['forced'], 'site', fields.forced),
    ...listed(['systemIds'], 'system', fields.systemIds),
    ...keyed(['assigned'], 'system', fields.assigned),
    ...Object.entries(fieldsOf(fields.assigned)).flatMap(([systemId, siteIds]) =>
      listed(['assigned', systemId], 'site', siteIds),
    ),
    ...listed(['focusIds'], 'place', fields.focusIds),
    ...elementsOf(fields.proximityRings).flatMap(([index, rings]) => {
      const path = ['proximityRings', index];
      return field([...path, 'placeId'], 'place', fieldsOf(rings).placeId, path);
    }),
    ...elementsOf(own.places).flatMap(([index, place]) => {
      const { needs } = fieldsOf(fieldsOf(place).site);
      return listed(['own', 'places', index, 'site', 'needs'], 'condition', needs);
    }),
    ...elementsOf(own.conditions).flatMap(([index, condition]) =>
      listed(['own', 'conditions', index, 'siteIds'], 'site', fieldsOf(condition).siteIds),
    ),
  ];
}

/** The carriers and weapons that combinations name: systems that are no combinations themselves. */
export function partLinks(scenario: unknown): IdLink[] {
  const { combinations } = fieldsOf(fieldsOf(scenario).own);
  return elementsOf(combinations).flatMap(([index, combination]) => {
    const path = ['own', 'combinations', index];
    const { carrierId, weaponId } = fieldsOf(combination);
    return [
      ...field([...path, 'carrierId'], 'system', carrierId, path),
      ...field([...path, 'weaponId'], 'system', weaponId, path),
    ];
  });
}

function field(path: Path, what: What, id: unknown, drop = path): IdLink[] {
  return isId(id) ? [{ path, id, what, drop }] : [];
}

function listed(path: Path, what: What, ids: unknown): IdLink[] {
  return idsIn(ids).flatMap(([index, id]) => field([...path, index], what, id));
}

function keyed(path: Path, what: What, record: unknown): IdLink[] {
  return Object.keys(fieldsOf(record)).flatMap((id) => field([...path, id], what, id));
}
