import type { z } from 'zod';
import { type Fields, isFields } from './fields.ts';
import { scenario } from './scenario.ts';
import { elementOf, shapeFor } from './schema/look-into.ts';

/** What a file holds, parted into what the schema knows and what it does not. */
export interface PartedFields {
  readonly known: unknown;
  /** The unknown fields where they stood; elements of lists go by their id. */
  readonly unknown: Fields | undefined;
  /** Where each unknown field stands: `own.places.own-pier.colour`. */
  readonly unknownPaths: readonly string[];
}

/** A name that no field of a JavaScript object can safely have. */
const BARRED = '__proto__';

/** What an element of a list is told by among the others. */
function nameOf(element: unknown): string | undefined {
  if (!isFields(element)) return undefined;
  const name = element.id ?? element.placeId;
  return typeof name === 'string' && name !== BARRED ? name : undefined;
}

/** Parts the fields of a scenario file at every level: the unknown ones are kept aside, to be written again. */
export function partUnknownFields(content: unknown): PartedFields {
  const unknownPaths: string[] = [];
  const { known, unknown } = part(scenario, content, '', unknownPaths);
  return { known, unknown, unknownPaths };
}

interface Parted {
  readonly known: unknown;
  readonly unknown: Fields | undefined;
}

function part(
  schema: z.core.$ZodType,
  value: unknown,
  path: string,
  unknownPaths: string[],
): Parted {
  const shape = shapeFor(schema, value);
  const within = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (shape !== undefined && isFields(value)) {
    const known: [string, unknown][] = [];
    const unknown: [string, unknown][] = [];
    let isSame = true;
    for (const [key, field] of Object.entries(value)) {
      const fieldSchema = fieldOf(shape, key);
      if (fieldSchema === undefined) {
        isSame = false;
        if (key === BARRED) continue;
        unknown.push([key, field]);
        unknownPaths.push(within(key));
        continue;
      }
      const parted = part(fieldSchema, field, within(key), unknownPaths);
      known.push([key, parted.known]);
      isSame &&= parted.known === field;
      if (parted.unknown !== undefined) unknown.push([key, parted.unknown]);
    }
    const kept = isSame ? value : Object.fromEntries(known);
    return { known: kept, unknown: fieldsOrNone(unknown) };
  }
  const element = elementOf(schema);
  if (element === undefined || !Array.isArray(value)) return { known: value, unknown: undefined };
  const unknown: [string, unknown][] = [];
  const known = value.map((one: unknown, index) => {
    const name = nameOf(one);
    const parted = part(element, one, within(name ?? String(index)), unknownPaths);
    if (name !== undefined && parted.unknown !== undefined) unknown.push([name, parted.unknown]);
    return parted.known;
  });
  const isSame = known.every((one, index) => one === value[index]);
  return { known: isSame ? value : known, unknown: fieldsOrNone(unknown) };
}

/** The file's own fields again: what the schema knows, with the unknown fields where they stood. */
export function joinUnknownFields(known: unknown, unknown: Fields | undefined): unknown {
  return unknown === undefined ? known : join(scenario, known, unknown);
}

function join(schema: z.core.$ZodType, known: unknown, unknown: unknown): unknown {
  if (!isFields(unknown)) return known;
  const shape = shapeFor(schema, known);
  if (shape !== undefined && isFields(known)) {
    const fields = Object.entries(known).map(([key, field]): [string, unknown] => {
      const fieldSchema = fieldOf(shape, key);
      return [key, fieldSchema === undefined ? field : join(fieldSchema, field, unknown[key])];
    });
    const added = Object.entries(unknown).filter(([key]) => fieldOf(shape, key) === undefined);
    return Object.fromEntries([...fields, ...added]);
  }
  const element = elementOf(schema);
  if (element === undefined || !Array.isArray(known)) return known;
  return known.map((one: unknown) => {
    const name = nameOf(one);
    return name !== undefined && Object.hasOwn(unknown, name)
      ? join(element, one, unknown[name])
      : one;
  });
}

function fieldOf(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  key: string,
): z.core.$ZodType | undefined {
  return key !== 'extras' && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function fieldsOrNone(entries: readonly (readonly [string, unknown])[]): Fields | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
