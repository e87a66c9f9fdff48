import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_FILE,
  readScenarioText,
  salvageScenarioContent,
  salvageScenarioText,
  scenarioContent,
  scenarioText,
} from '#formats/scenario-file.ts';
import type { Comparison } from '#scenario/comparison.ts';
import { idProblems } from '#situation/id-problems.ts';
import { anyComparison } from '../fixtures/arbitrary-scenario.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const context = readAtlas();
const first = context.presets[0]?.scenario;
if (first === undefined) throw new Error('there is no preset');
const base = first;

function fixture(version: number): string {
  const name = `../fixtures/scenarios/version-${version}.scenario.json`;
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

function fieldsOf(version: number): Record<string, unknown> {
  return JSON.parse(fixture(version)) as Record<string, unknown>;
}

function opened(text: string): Comparison {
  const read = readScenarioText(text, context);
  if (read.kind !== 'valid') throw new Error(JSON.stringify(read));
  return read.comparison;
}

function problemsOf(content: unknown) {
  const read = readScenarioText(JSON.stringify(content), context);
  return read.kind === 'invalid' ? read.problems : read.kind;
}

describe('a scenario file', () => {
  it('comes back as it was written, whatever was assumed', () => {
    fc.assert(
      fc.property(anyComparison(context), (comparison) => {
        expect(opened(scenarioText(comparison))).toEqual(comparison);
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, 2])('of version %i opens', (version) => {
    const read = readScenarioText(fixture(version), context);
    expect(read).toMatchObject({ kind: 'valid', from: version === 2 ? undefined : version });
  });

  it('may begin with a byte order mark', () => {
    expect(readScenarioText(`\ufeff${fixture(2)}`, context).kind).toBe('valid');
  });

  it('of a newer version says so', () => {
    expect(problemsOf({ ...fieldsOf(2), version: 3 })).toBe('newer');
    expect(problemsOf({ ...fieldsOf(2), comparedWith: { ...fieldsOf(2), version: 3 } })).toBe(
      'newer',
    );
  });

  it('that is no JSON is refused with the line and column', () => {
    const text = '{\n  "version": 2,\n  "presetId" "trilateral-2023"\n}';
    expect(readScenarioText(text, context)).toEqual({
      kind: 'no-json',
      at: { line: 3, column: 14 },
    });
  });

  it('that is cut off is refused with its end', () => {
    expect(readScenarioText('{\n "a": [1,', context)).toEqual({
      kind: 'no-json',
      at: { line: 2, column: 10 },
    });
  });

  it.each(['[]', '"text"', 'null', '7', '{}', '{"features":[]}'])('%s is no scenario', (text) => {
    expect(readScenarioText(text, context).kind).toBe('no-scenario');
  });

  it('that is longer than any scenario is refused unread', () => {
    expect(readScenarioText(' '.repeat(LONGEST_FILE + 1), context).kind).toBe('too-large');
  });

  it('with lists in lists without end is refused', () => {
    const deep = `{"presetId":"x","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(readScenarioText(deep, context).kind).toBe('no-scenario');
  });
});

describe('what is wrong in a scenario file', () => {
  it('is named with its path, what and how to mend it', () => {
    const own = { places: [{ ...ownPier(), position: [123, 95] }] };
    expect(
      problemsOf({ ...fieldsOf(2), date: '2023-13-01', focusIds: ['taipei', 7], own }),
    ).toEqual([
      { kind: 'wrong-form', form: 'date', path: ['date'] },
      { kind: 'wrong-type', expected: 'string', path: ['focusIds', 1] },
      { kind: 'too-large', of: 'number', limit: 90, path: ['own', 'places', 0, 'position', 1] },
    ]);
  });

  it('is told apart where it is missing', () => {
    const { date: _date, ...rest } = fieldsOf(2);
    expect(problemsOf(rest)).toEqual([{ kind: 'missing', path: ['date'] }]);
  });

  it('is an id that leads nowhere, with the nearest one', () => {
    const problems = problemsOf({ ...fieldsOf(2), forced: { kadana: 'open' } });
    expect(problems).toMatchObject([
      {
        kind: 'unknown-id',
        what: 'site',
        id: 'kadana',
        nearest: 'kadena',
        path: ['forced', 'kadana'],
      },
    ]);
  });

  it('is an own record that leans on nothing', () => {
    const own = {
      places: [ownPier()],
      conditions: [
        { id: 'own-a', title: 'a', siteIds: ['taipei'], ground: { kind: 'assumption' } },
      ],
      combinations: [{ id: 'own-b', carrierId: 'own-b', weaponId: 'jassm' }],
    };
    expect(problemsOf({ ...fieldsOf(1), version: 2, own })).toMatchObject([
      { kind: 'unknown-id', what: 'site', path: ['own', 'conditions', 0, 'siteIds', 0] },
      { kind: 'unknown-id', what: 'system', path: ['own', 'combinations', 0, 'carrierId'] },
    ]);
  });

  it('is an id that stands twice', () => {
    expect(problemsOf({ ...fieldsOf(1), focusIds: ['taipei', 'taipei'] })).toMatchObject([
      { kind: 'twice', id: 'taipei', path: ['focusIds', 1] },
    ]);
  });

  it.each([
    ['two own places with one id', { places: [ownPier(), ownPier()] }, 'ids', 'own.places'],
    [
      'a port without a site',
      { places: [{ ...ownPier(), site: undefined }] },
      'kind',
      'own.places.0.site',
    ],
    [
      'a low figure above the stated one',
      { systems: [ownDroneWithLow(900)] },
      'stated',
      'own.systems.0.range.low',
    ],
  ])('is %s', (_what, own, against, path) => {
    const problems = problemsOf({ ...fieldsOf(1), version: 2, own });
    expect(problems).toEqual([{ kind: 'at-odds', with: against, path: steps(path) }]);
  });

  it('is an address that runs something', () => {
    const ground = { kind: 'source', text: 'x', url: 'javascript:alert(1)' };
    const own = { places: [{ ...ownPier(), ground }] };
    expect(problemsOf({ ...fieldsOf(1), version: 2, own })).toEqual([
      { kind: 'wrong-form', form: 'address', path: ['own', 'places', 0, 'ground', 'url'] },
    ]);
  });
});

describe('fields that are not known', () => {
  const future = {
    ...fieldsOf(2),
    palette: { hue: 7 },
    own: {
      ...(fieldsOf(2).own as object),
      rivers: ['Tamsui'],
      places: [
        {
          ...ownPier(),
          colour: 'red',
          ground: { kind: 'source', text: 'x', page: 7 },
          site: { ...Object(ownPier().site), berths: [1, 2] },
        },
      ],
    },
    comparedWith: { ...fieldsOf(2), mood: 'calm' },
    changing: 'b',
  };

  it('survive a round trip where they stood', () => {
    expect(scenarioContent(opened(JSON.stringify(future)))).toMatchObject(future);
  });

  it('are named', () => {
    const read = readScenarioText(JSON.stringify(future), context);
    expect(read.kind === 'valid' ? [...read.unknownPaths].sort() : read).toEqual(
      [
        'palette',
        'own.rivers',
        'own.places.own-pier.colour',
        'own.places.own-pier.ground.page',
        'own.places.own-pier.site.berths',
        'comparedWith.mood',
      ].sort(),
    );
  });

  it('follow their own record where it moves in the list', () => {
    const { a, ...rest } = opened(
      JSON.stringify({
        ...fieldsOf(2),
        own: {
          ...(fieldsOf(2).own as object),
          places: [
            { ...ownPier(), colour: 'red' },
            { ...ownPier(), id: 'own-second' },
          ],
        },
      }),
    );
    const places = [...a.own.places].reverse();
    const moved = scenarioContent({ ...rest, a: { ...a, own: { ...a.own, places } } });
    expect(moved).toMatchObject({
      own: { places: [{ id: 'own-second' }, { id: 'own-pier', colour: 'red' }] },
    });
  });

  it('never reach a prototype', () => {
    const text = fixture(2).replace('{', '{ "__proto__": { "polluted": true },');
    expect(scenarioText(opened(text))).not.toContain('polluted');
    expect(Object.getPrototypeOf(opened(text).a)).toBe(Object.prototype);
  });
});

describe('salvage', () => {
  it('keeps all that is valid and names the rest', () => {
    const twins = [1, 2].map((metres) => ({
      ...ownPier(),
      id: 'own-second',
      precisionMetres: metres,
    }));
    const { comparison, problems } = salvageScenarioContent(
      {
        ...fieldsOf(2),
        date: 'yesterday',
        conditions: { 'japan-agrees': false, 'us-territory': false, nonsense: true, x: 7 },
        forced: { kadena: 'ajar', yokota: 'closed' },
        systemIds: ['f-35a', 'f-35a', 'spitfire', 'own-b-1-with-jassm'],
        own: {
          ...(fieldsOf(2).own as object),
          places: [{ id: 'own-pier' }, ...twins],
          combinations: [{ id: 'own-b-1-with-jassm', carrierId: 'b-1', weaponId: 'spear' }],
        },
      },
      base,
      context,
    );
    expect(comparison.a).toMatchObject({
      title: 'Without Kadena',
      date: '2023-04-30',
      conditions: { 'japan-agrees': false, 'us-territory': true },
      forced: { yokota: 'closed' },
      systemIds: ['f-35a'],
      focusIds: ['taipei'],
      own: {
        places: [{ id: 'own-second', precisionMetres: 1 }],
        systems: [{ id: 'own-drone' }],
        conditions: [],
        combinations: [],
      },
    });
    expect(problems.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining([
        'date',
        'conditions.x',
        'forced.kadena',
        'own.places.0.name',
        'own.places.2.id',
        'conditions.nonsense',
        'conditions.us-territory',
        'systemIds.1',
        'systemIds.2',
        'own.combinations.0.weaponId',
      ]),
    );
  });

  it('gives the base where nothing can be used', () => {
    expect(salvageScenarioContent('nonsense', base, context)).toEqual({
      comparison: { a: base, b: undefined, side: 'a' },
      problems: [{ kind: 'unreadable', path: [] }],
    });
  });

  it('offers nothing for a text that holds no scenario', () => {
    expect(salvageScenarioText('{', base, context)).toBeUndefined();
    expect(salvageScenarioText('[]', base, context)).toBeUndefined();
  });

  it('is valid whatever comes in, and never throws', () => {
    const names = [
      'version',
      'presetId',
      'conditions',
      'own',
      'places',
      'id',
      'forced',
      '__proto__',
    ];
    const keys = fc.oneof(fc.constantFrom(...names), fc.string());
    const anyValue = fc.object({ key: keys, maxDepth: 4, withNullPrototype: false });
    fc.assert(
      fc.property(anyValue, (content) => {
        const { a } = salvageScenarioContent({ presetId: 1, ...content }, base, context).comparison;
        expect(idProblems(a, context)).toEqual([]);
        const written = scenarioText({ a, b: undefined, side: 'a' });
        expect(opened(written).a.focusIds).toEqual(a.focusIds);
      }),
      { numRuns: 200 },
    );
  });

  it('of a valid file is that file', () => {
    fc.assert(
      fc.property(anyComparison(context), (comparison) => {
        const salvaged = salvageScenarioContent(scenarioContent(comparison), base, context);
        expect(salvaged).toEqual({ comparison, problems: [] });
      }),
      { numRuns: 40 },
    );
  });
});

function steps(path: string): (string | number)[] {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function ownDroneWithLow(value: number): unknown {
  const own = fieldsOf(2).own as { systems: { range: object }[] };
  return own.systems.map((drone) => ({
    ...drone,
    range: { ...drone.range, low: { value, unit: 'nmi' } },
  }))[0];
}

function ownPier(): Record<string, unknown> {
  const own = fieldsOf(2).own as { places: Record<string, unknown>[] };
  const pier = own.places[0];
  if (pier === undefined) throw new Error('the fixture has no own place');
  return pier;
}
