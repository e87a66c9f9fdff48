import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate, newerVersion } from '#scenario/migrate.ts';
import { scenario, scenarioVersion } from '#scenario/scenario.ts';

const folder = join(import.meta.dirname, '../fixtures/scenarios');

function fixture(version: number): unknown {
  return JSON.parse(readFileSync(join(folder, `version-${version}.scenario.json`), 'utf8'));
}

const versions = Array.from({ length: scenarioVersion }, (_, index) => index + 1);

describe('migrate', () => {
  it('has a fixture for each version that was ever written', () => {
    const names = versions.map((version) => `version-${version}.scenario.json`);
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  it.each(versions)('brings version %i to the newest, valid', (version) => {
    expect(scenario.safeParse(migrate(fixture(version)).fields).error).toBeUndefined();
  });

  it.each(versions.slice(0, -1))('says that it came from version %i', (version) => {
    expect(migrate(fixture(version)).from).toBe(version);
  });

  it('gives version 1 what version 2 added, and leaves the rest as it was', () => {
    const before = fixture(1) as object;
    expect(migrate(before).fields).toEqual({
      ...before,
      version: 2,
      assigned: {},
      own: { places: [], systems: [], conditions: [], combinations: [] },
    });
  });

  it('leaves the newest version as it is', () => {
    const newest = fixture(scenarioVersion);
    expect(migrate(newest)).toEqual({ fields: newest, from: undefined });
  });

  it.each([
    undefined,
    null,
    'text',
    [],
    {},
    { version: '1' },
    { version: 0 },
    { version: 1.5 },
    { version: Number.NaN },
  ])('leaves %j to the schema', (input) => {
    expect(migrate(input)).toEqual({ fields: input, from: undefined });
  });
});

describe('newerVersion', () => {
  it('names a version that is not known yet', () => {
    expect(newerVersion({ version: scenarioVersion + 1 })).toBe(scenarioVersion + 1);
  });

  it.each([null, 'text', {}, { version: '99' }, { version: scenarioVersion }, { version: 1 }])(
    'names none for %j',
    (input) => {
      expect(newerVersion(input)).toBeUndefined();
    },
  );
});
