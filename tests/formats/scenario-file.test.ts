import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_FILE,
  readScenarioText,
  scenarioContent,
  scenarioText,
} from '#formats/scenario-file.ts';
import { anyComparison } from '../fixtures/arbitrary-scenario.ts';
import {
  context,
  fieldsOf,
  fixture,
  opened,
  ownDroneWithLow,
  ownPier,
  problemsOf,
} from './file-parts.ts';

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

  it('says the version of the second scenario where that alone is older', () => {
    const { own: _own, assigned: _assigned, ...first } = fieldsOf(1);
    const read = readScenarioText(JSON.stringify({ ...fieldsOf(2), comparedWith: first }), context);
    expect(read).toMatchObject({ kind: 'valid', from: 1 });
  });

  it('changes the first scenario where there is no second', () => {
    expect(opened(JSON.stringify({ ...fieldsOf(2), changing: 'b' })).side).toBe('a');
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
    expect(readScenarioText(deep, context).kind).toBe('too-large');
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
