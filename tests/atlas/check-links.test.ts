import { describe, expect, it } from 'vitest';
import { type AtlasRecords, recordsOf } from '#atlas/atlas.ts';
import { checkLinks } from '#atlas/check-links.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas } = readAtlas();

const records = recordsOf(atlas);

const lists: readonly (readonly { readonly id: string }[])[] = Object.values(records);

const ids = new Set(lists.flat().map(({ id }) => id));

/** Fields whose words are those of a list, even where one is spelt like an id. */
const wordFields = new Set([
  'gazetteer',
  'id',
  'kind',
  'basis',
  'category',
  'facility',
  'also',
  'en',
  'ja',
]);

type Path = readonly (string | number)[];

/** The ways to all texts of a value that are spelt like the id of a record. */
function namedIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return ids.has(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => namedIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    wordFields.has(key) ? [] : namedIn(field, [...path, key]),
  );
}

/** The same value but for one text, which leads nowhere. */
function astray(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return 'no-such-record';
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (index === step ? astray(one, rest) : one));
  }
  const fields = Object(value) as Record<string, unknown>;
  return { ...fields, [step]: astray(fields[String(step)], rest) };
}

type Case = readonly [field: string, id: string, list: keyof AtlasRecords, path: Path];

/** One link of each sort that the atlas has: a field of a kind of record, and of a kind of check. */
function links(): readonly Case[] {
  const cases = new Map<string, Case>();
  for (const list of Object.keys(records) as (keyof AtlasRecords)[]) {
    for (const record of records[list]) {
      const kind = 'check' in record ? ` of ${record.check.kind}` : '';
      for (const path of namedIn(record)) {
        const steps = path.filter((step) => typeof step === 'string').join('.');
        const field = `${list}: ${steps}${steps.startsWith('check') ? kind : ''}`;
        cases.set(field, [field, record.id, list, path]);
      }
    }
  }
  return [...cases.values()];
}

describe('the links of the atlas', () => {
  it('all lead to a record', () => {
    expect(checkLinks(records)).toEqual([]);
  });

  it.each(links())('%s is found where it leads nowhere', (_field, id, list, path) => {
    const changed = records[list].map((one) => (one.id === id ? astray(one, path) : one));
    const problems = checkLinks({ ...records, [list]: changed });
    expect(problems).toMatchObject([{ record: id, problem: expect.stringContaining('no-such') }]);
  });

  it('are to ids of which there is one in each list', () => {
    const [first] = records.systems;
    const problems = checkLinks({
      ...records,
      systems: [...records.systems, first].flatMap((one) => one ?? []),
    });
    expect(problems).toMatchObject([{ file: 'systems', record: first?.id, path: 'id' }]);
  });
});
