import { z } from 'zod';
import { type Scenario, scenario } from './scenario.ts';
import { problemsOf, type ScenarioProblem } from './scenario-problem.ts';
import { bare, elementOf, type Fields, isFields, shapeFor } from './schema/look-into.ts';

type Path = ScenarioProblem['path'];

/** What could be kept of a value; undefined where nothing could. */
interface Kept {
  readonly value: unknown;
  readonly problems: readonly ScenarioProblem[];
}

/** The scenario that is nearest to fields from outside, and what of them could not be used. */
export interface Salvaged {
  readonly scenario: Scenario;
  readonly problems: readonly ScenarioProblem[];
}

/**
 * Keeps every part of a scenario that is valid by its schema: a field that is not gives way to the base's, an element of
 * a list to none. The ids are not looked up.
 */
export function salvageScenario(fields: unknown, base: Scenario): Salvaged {
  const single = isFields(fields) && isFields(fields.own) ? dropTwins(fields.own) : undefined;
  const own = single === undefined ? {} : { own: single.own };
  const { value, problems } = keep(
    scenario,
    isFields(fields) ? { ...fields, ...own } : fields,
    base,
    [],
  );
  const parsed = scenario.safeParse(value);
  return {
    scenario: parsed.success ? parsed.data : base,
    problems: [...(single?.problems ?? []), ...problems],
  };
}

/** Lists of own records whose ids must all differ. */
const idSpaces = [['places'], ['systems', 'combinations'], ['conditions']] as const;

/** Leaves out each own record with the id of one before it. */
function dropTwins(own: Fields): { readonly own: Fields; readonly problems: ScenarioProblem[] } {
  const problems: ScenarioProblem[] = [];
  const single: [string, unknown][] = [];
  for (const lists of idSpaces) {
    const seen = new Set<string>();
    for (const list of lists) {
      const records: unknown = own[list];
      if (!Array.isArray(records)) continue;
      const kept = records.filter((record: unknown, index) => {
        const id = isFields(record) && typeof record.id === 'string' ? record.id : undefined;
        if (id === undefined || seen.size < seen.add(id).size) return true;
        problems.push({ kind: 'twice', id, path: ['own', list, index, 'id'] });
        return false;
      });
      single.push([list, kept]);
    }
  }
  return { own: { ...own, ...Object.fromEntries(single) }, problems };
}

function keep(schema: z.core.$ZodType, value: unknown, fallback: unknown, path: Path): Kept {
  const whole = z.safeParse(schema, value, { reportInput: true });
  if (whole.success) return { value: whole.data, problems: [] };
  const parts = keepParts(schema, value, fallback, path);
  const lost = parts.problems.length > 0 ? parts.problems : under(path, problemsOf(whole.error));
  const again = z.safeParse(schema, parts.value);
  return { value: again.success ? again.data : fallback, problems: lost };
}

function keepParts(schema: z.core.$ZodType, value: unknown, fallback: unknown, path: Path): Kept {
  const shape = shapeFor(schema, value);
  if (shape !== undefined && isFields(value)) return keepFields(shape, value, fallback, path);
  const element = elementOf(schema);
  if (element !== undefined && Array.isArray(value)) {
    const kept = value.map((one: unknown, index) =>
      keep(element, one, undefined, [...path, index]),
    );
    return {
      value: kept.flatMap((one) => (one.value === undefined ? [] : [one.value])),
      problems: kept.flatMap(({ problems }) => problems),
    };
  }
  return keepEntries(schema, value, path);
}

function keepFields(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: Readonly<Record<string, unknown>>,
  fallback: unknown,
  path: Path,
): Kept {
  const base = isFields(fallback) ? fallback : {};
  const kept = Object.entries(shape).map(
    ([key, field]) => [key, keep(field, value[key], base[key], [...path, key])] as const,
  );
  return {
    value: Object.fromEntries(
      kept.flatMap(([key, one]) => (one.value === undefined ? [] : [[key, one.value] as const])),
    ),
    problems: kept.flatMap(([, { problems }]) => problems),
  };
}

function keepEntries(schema: z.core.$ZodType, value: unknown, path: Path): Kept {
  const inner = bare(schema);
  if (!(inner instanceof z.ZodRecord) || !isFields(value))
    return { value: undefined, problems: [] };
  const entries = Object.entries(value).map((entry) => {
    const parsed = z.safeParse(inner, Object.fromEntries([entry]), { reportInput: true });
    return { entry, problems: parsed.success ? [] : under(path, problemsOf(parsed.error)) };
  });
  return {
    value: Object.fromEntries(
      entries.flatMap(({ entry, problems }) => (problems.length === 0 ? [entry] : [])),
    ),
    problems: entries.flatMap(({ problems }) => problems),
  };
}

function under(path: Path, problems: readonly ScenarioProblem[]): ScenarioProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
