import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText } from '#app/pack-text.ts';
import { LONGEST_LINK } from '#formats/link.ts';
import { isScenarioLink } from '#formats/link-read.ts';
import { scenarioText } from '#formats/scenario-file.ts';
import { idProblems } from '#situation/id-problems.ts';
import { anyScenario } from '../fixtures/arbitrary-scenario.ts';
import { alone, base, context, fullLook, opened, read, written } from './link-parts.ts';

describe('a fragment that is no link', () => {
  it.each(['', '#', '#map', '#assumptions', '#follows', 'some-heading_1'])(
    '%j names a part of the page at most',
    async (fragment) => {
      expect(await read(fragment)).toEqual({ kind: 'none' });
      expect(isScenarioLink(fragment)).toBe(false);
    },
  );

  it.each(['#a=b', '#/route/1', '#<script>', '#0=trilateral-2023', '#:~:text=x'])(
    '%j is foreign',
    async (fragment) => {
      expect(await read(fragment)).toEqual({ kind: 'foreign' });
    },
  );

  it('is not read where it is longer than any link', async () => {
    expect(await read(`#1=x&focus=${'taipei,'.repeat(LONGEST_LINK)}`)).toEqual({
      kind: 'too-long',
    });
  });
});

describe('a link from a newer version', () => {
  it('says so, with the preset that it names where there is one', async () => {
    expect(await read('#2=tokyo-2plus2-2024.xyz&new=thing')).toEqual({
      kind: 'newer',
      presetId: 'tokyo-2plus2-2024',
    });
    expect(await read('#99=nonsense')).toEqual({ kind: 'newer', presetId: undefined });
  });
});

describe('a link that is broken', () => {
  it('opens with what is right in it, and names what is not', async () => {
    const { comparison, problems } = await opened(
      '#1=trilateral-2023&no=japan-agrees,nonsense&systems=f-35a,spitfire&date=2023-02-30&focus=tokyo,tokyo&map=1,2&utm=x&focus=seoul',
    );
    expect(comparison.a).toMatchObject({
      conditions: { 'japan-agrees': false },
      systemIds: ['f-35a'],
      date: base.date,
      focusIds: ['tokyo'],
    });
    expect(problems.map(({ kind, path }) => [kind, path.join('.')])).toEqual([
      ['wrong-form', 'date'],
      ['unknown-id', 'conditions.nonsense'],
      ['unknown-id', 'systemIds.1'],
      ['twice', 'focusIds.1'],
      ['twice', ''],
      ['unreadable', 'map'],
      ['unreadable', 'utm'],
    ]);
  });

  it('of an unknown preset goes out from the base', async () => {
    const { comparison, problems } = await opened('#1=lost-preset&no=japan-agrees');
    expect(comparison.a.presetId).toBe(base.presetId);
    expect(comparison.a.conditions['japan-agrees']).toBe(false);
    expect(problems).toMatchObject([{ kind: 'unknown-id', what: 'preset', id: 'lost-preset' }]);
  });

  it('with own records that cannot be unpacked opens without them', async () => {
    const { comparison, problems } = await opened('#1=trilateral-2023&own=AAAA');
    expect(comparison.a).toEqual(base);
    expect(problems).toEqual([{ kind: 'unreadable', path: ['own'] }]);
  });

  it('with own records of a newer version opens without them', async () => {
    const own = await packText(JSON.stringify([99, { title: 'From the future' }]));
    const { comparison, problems } = await opened(`#1=trilateral-2023&own=${own}`);
    expect(comparison.a.title).toBeUndefined();
    expect(problems).toEqual([{ kind: 'unreadable', path: ['own'] }]);
  });

  it('says where its preset was changed since', async () => {
    expect((await opened('#1=trilateral-2023.abc')).changedPresetIds).toEqual(['trilateral-2023']);
    expect((await opened('#1=trilateral-2023')).changedPresetIds).toEqual([]);
  });
});

describe('a hostile link', () => {
  const hostile = async (content: unknown) => packText(JSON.stringify(content));

  it.each([
    ['text that would be a script', [2, { title: '<img src=x onerror=alert(1)>' }]],
    [
      'a prototype',
      JSON.parse('[2, {"__proto__": {"polluted": 1}, "own": {"__proto__": {"x": 1}}}]'),
    ],
    [
      'the wrong kind of everything',
      [2, { title: 7, own: { places: 'x', systems: [null, 7, {}] } }],
    ],
    ['a newer version', [99, { title: 'x' }]],
    ['no version', { title: 'x' }],
    ['lists in lists', JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`)],
  ])('with %s makes a valid scenario', async (_what, content) => {
    const { comparison } = await opened(`#1=trilateral-2023&own=${await hostile(content)}`);
    expect(idProblems(comparison.a, context)).toEqual([]);
    expect(scenarioText(comparison)).not.toContain('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['packed to a thousandth of its size', [2, { title: ' '.repeat(9_000_000) }]],
    ['of more values than any scenario', [2, { own: { places: Array(320_000).fill(0) } }]],
  ])('%s loses what was packed, and nothing else', async (_what, content) => {
    const link = `#1=trilateral-2023&no=japan-agrees&own=${await hostile(content)}`;
    expect(link.length).toBeLessThan(LONGEST_LINK);
    const { comparison, problems } = await opened(link);
    expect(comparison.a.conditions['japan-agrees']).toBe(false);
    expect(problems).toEqual([{ kind: 'unreadable', path: ['own'] }]);
  });

  it('that would fill the page with places in focus opens with as many as there can be', async () => {
    const places = Array.from({ length: 120 }, (_, index) => ({
      id: `own-${index}`,
      name: 'x',
      kind: 'city',
      position: [index, 0],
      ground: { kind: 'assumption' },
    }));
    const focus = places.map(({ id }) => id).join(',');
    const own = await hostile([2, { own: { places } }]);
    const { comparison, problems } = await opened(`#1=trilateral-2023&focus=${focus}&own=${own}`);
    expect(comparison.a.focusIds).toHaveLength(100);
    expect(problems).toMatchObject([{ kind: 'too-large', of: 'list', path: ['focusIds'] }]);
  });

  it('keeps text as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const { comparison } = await opened(`#1=trilateral-2023&own=${await hostile([2, { title }])}`);
    expect(comparison.a.title).toBe(title);
  });

  it('of random bytes throws nothing and makes a valid scenario', async () => {
    const names = [
      '1',
      'no',
      'yes',
      'at',
      'rings',
      'focus',
      'systems',
      'vs',
      'b.no',
      'own',
      'map',
      'speed',
      'side',
      'record',
      '__proto__',
    ];
    const values = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'taipei',
        'kadena:x',
        'a:km:1,2',
        '.',
        '.x',
        '__proto__',
        'constructor',
        '%',
        '1e999',
      ),
    );
    const parts = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), values), {
      maxLength: 8,
    });
    const fragments = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(values, parts)
        .map(([start, rest]) =>
          [`1=${start}`, ...rest.map(([name, value]) => `${name}=${value}`)].join('&'),
        ),
    );
    await fc.assert(
      fc.asyncProperty(fragments, async (fragment) => {
        const link = await read(fragment);
        if (link.kind !== 'link') return;
        expect(idProblems(link.comparison.a, context)).toEqual([]);
        if (link.comparison.b) expect(idProblems(link.comparison.b, context)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('cut off anywhere still opens', async () => {
    const [scenario] = fc.sample(anyScenario(context), { numRuns: 1, seed: 7 });
    if (scenario === undefined) throw new Error('nothing was sampled');
    const link = await written(alone(scenario, fullLook));
    for (let length = 2; length < link.length; length += 37) {
      const { comparison } = await opened(link.slice(0, length));
      expect(idProblems(comparison.a, context)).toEqual([]);
    }
  });
});
