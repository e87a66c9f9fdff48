import { z } from 'zod';
import { type Fields, isFields } from './fields.ts';
import { MOST_ENTRIES, type Scenario, scenario } from './scenario.ts';
import { bare, elementOf, shapeFor } from './schema/look-into.ts';

/**
 * The scenario that is nearest to fields from outside: every part that is valid by its schema is kept, a field that is not
 * gives way to the base's, an element of a list to none, and a list that is too long ends where it may. The ids are not
 * looked up.
 */
export function salvageScenario(fields: unknown, base: Scenario): Scenario {
  const own = isFields(fields) && isFields(fields.own) ? { own: withoutTwins(fields.own) } : {};
  const kept = keep(scenario, isFields(fields) ? { ...fields, ...own } : fields, base);
  const parsed = scenario.safeParse(kept);
  return parsed.success ? parsed.data : base;
}

/** Lists of own records whose ids must all differ. */
const idSpaces = [['places'], ['systems', 'combinations'], ['conditions']] as const;

/** Leaves out each own record with the id of one before it. */
function withoutTwins(own: Fields): Fields {
  const single: [string, unknown][] = [];
  for (const lists of idSpaces) {
    const seen = new Set<string>();
    for (const list of lists) {
      const records: unknown = own[list];
      if (!Array.isArray(records)) continue;
      const kept = records.filter((record: unknown) => {
        const id = isFields(record) && typeof record.id === 'string' ? record.id : undefined;
        return id === undefined || seen.size < seen.add(id).size;
      });
      single.push([list, kept]);
    }
  }
  return { ...own, ...Object.fromEntries(single) };
}

/** What can be kept of a value; the fallback where nothing can. */
function keep(schema: z.core.$ZodType, value: unknown, fallback: unknown): unknown {
  const whole = z.safeParse(schema, value);
  if (whole.success) return whole.data;
  const parts = keepParts(schema, value, fallback);
  const again = z.safeParse(schema, parts);
  if (again.success) return again.data;
  const most = longestOf(again.error);
  if (most === undefined || !Array.isArray(parts)) return fallback;
  const cut = z.safeParse(schema, parts.slice(0, most));
  return cut.success ? cut.data : fallback;
}

/** How many elements a list may have that has too many; nothing where that is not what is wrong with it. */
function longestOf({ issues }: z.core.$ZodError): number | undefined {
  for (const issue of issues) {
    const isOfList = issue.code === 'too_big' && issue.origin === 'array';
    if (isOfList && issue.path.length === 0) return Number(issue.maximum);
  }
  return undefined;
}

function keepParts(schema: z.core.$ZodType, value: unknown, fallback: unknown): unknown {
  const shape = shapeFor(schema, value);
  if (shape !== undefined && isFields(value)) return keepFields(shape, value, fallback);
  const element = elementOf(schema);
  if (element !== undefined && Array.isArray(value)) {
    const kept = value.map((one: unknown) => keep(element, one, undefined));
    return kept.filter((one) => one !== undefined);
  }
  return keepEntries(schema, value);
}

function keepFields(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: Fields,
  fallback: unknown,
): Fields {
  const base = isFields(fallback) ? fallback : {};
  const kept = Object.entries(shape).map(
    ([key, field]) => [key, keep(field, value[key], base[key])] as const,
  );
  return Object.fromEntries(kept.filter(([, one]) => one !== undefined));
}

function keepEntries(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = bare(schema);
  if (!(inner instanceof z.ZodRecord) || !isFields(value)) return undefined;
  const kept = Object.entries(value).filter(
    (entry) => z.safeParse(inner, Object.fromEntries([entry])).success,
  );
  return Object.fromEntries(kept.slice(0, MOST_ENTRIES));
}
