import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_FILE,
  readScenarioText,
  scenarioContent,
  scenarioText,
} from '#formats/scenario-file.ts';
import { anyComparison } from '../fixtures/arbitrary-scenario.ts';
import { context, fieldsOf, fixture, opened, ownPier, problemsOf } from './file-parts.ts';

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
      problemsOf({
        ...fieldsOf(1),
        version: 2,
        date: '2023-13-01',
        focusIds: ['taipei', 7],
        own,
      }),
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

  it('is an own record with the id of one before it', () => {
    const own = { places: [ownPier(), ownPier()] };
    expect(problemsOf({ ...fieldsOf(1), version: 2, own })).toEqual([
      { kind: 'twice', id: 'own-pier', path: ['own', 'places', 1, 'id'] },
    ]);
  });

  it.each([
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

describe('everything that is wrong in a scenario file', () => {
  const { name: _name, ...nameless } = ownPier();
  const drone = ownDroneWithLow(900);
  const broken = {
    ...fieldsOf(2),
    title: 7,
    date: '2023-13-01',
    conditions: { 'japan-agree': true, 'us-territory': false },
    forced: { kadana: 'ajar' },
    systemIds: [7, 'f-35bb', 'own-drone'],
    own: {
      ...(fieldsOf(2).own as object),
      places: [7, { ...nameless, kind: 'city' }, ownPier()],
      systems: [{ ...Object(drone), category: 'kite' }],
      combinations: [{ id: 'own-drone', carrierId: 'f-35b', weaponId: 'jasm' }],
    },
    comparedWith: { ...fieldsOf(2), date: 'soon', focusIds: ['taipeh'], comparedWith: {} },
    changing: 'c',
  };
  const found = () => {
    const problems = problemsOf(broken);
    if (typeof problems === 'string') throw new Error(problems);
    return problems;
  };

  it('is told at once, each with its path', () => {
    expect(found().map(({ path, kind }) => `${path.join('.')} ${kind}`)).toEqual([
      'title wrong-type',
      'date wrong-form',
      'conditions.japan-agree unknown-id',
      'conditions.us-territory always-holds',
      'forced.kadana not-one-of',
      'forced.kadana unknown-id',
      'systemIds.0 wrong-type',
      'systemIds.1 unknown-id',
      'own.places.0 wrong-type',
      'own.places.1.name missing',
      'own.places.1.site at-odds',
      'own.systems.0.category not-one-of',
      'own.systems.0.range.low at-odds',
      'own.combinations.0.weaponId unknown-id',
      'own.places.2.id twice',
      'own.combinations.0.id twice',
      'comparedWith.date wrong-form',
      'comparedWith.focusIds.0 unknown-id',
      'changing not-one-of',
      'comparedWith.comparedWith one-too-many',
    ]);
  });

  it('has the nearest known id beside each unknown one', () => {
    const nearest = found().flatMap((problem) =>
      problem.kind === 'unknown-id' ? [[problem.id, problem.nearest]] : [],
    );
    expect(nearest).toEqual([
      ['japan-agree', 'japan-agrees'],
      ['kadana', 'kadena'],
      ['f-35bb', 'f-35b'],
      ['jasm', 'jassm'],
      ['taipeh', 'taipei'],
    ]);
  });

  it('does not tell an own record unknown that is there with a fault of its own', () => {
    const { places } = broken.own;
    expect(problemsOf({ ...fieldsOf(2), own: { ...broken.own, places } })).not.toContainEqual(
      expect.objectContaining({ kind: 'unknown-id', id: 'own-pier' }),
    );
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
    expect(readScenarioText(text, context)).toMatchObject({ unknownPaths: [] });
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
