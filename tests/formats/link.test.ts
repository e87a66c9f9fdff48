import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '#app/pack-text.ts';
import { isSite } from '#atlas/place.ts';
import { type Linked, LONGEST_LINK } from '#formats/link.ts';
import { isScenarioLink, readLink } from '#formats/link-read.ts';
import { writeLink } from '#formats/link-write.ts';
import type { Look } from '#formats/look.ts';
import { scenarioText } from '#formats/scenario-file.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { idProblems } from '#situation/id-problems.ts';
import { anyComparison, anyScenario } from '../fixtures/arbitrary-scenario.ts';
import { anOwnSite } from '../fixtures/own-records.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const context = readAtlas();
const preset = context.presets.find(({ id }) => id === 'trilateral-2023')?.scenario;
if (preset === undefined) throw new Error('the preset is missing');
const base = preset;

const fullLook: Look = {
  language: 'ja',
  lengthUnit: 'nmi',
  projection: 'globe',
  earthModel: 'sphere',
  drawnAs: 'depth',
  compareView: 'side-by-side',
  travelSpeed: { value: 12.5, unit: 'km/h' },
  timelineShown: true,
  selection: { kind: 'claim', id: 'S2-15' },
  camera: { centre: [-121.5264, 25.0531], zoom: 4.35 },
};

const plainLook: Look = { projection: 'mercator', earthModel: 'wgs84', drawnAs: 'reach' };

const write = (linked: Linked) => writeLink(linked, context, packText);
const read = (fragment: string) => readLink(fragment, base, context, unpackText);

async function written(linked: Linked): Promise<string> {
  const link = await write(linked);
  if (link === undefined) throw new Error('the link is too long');
  return link;
}

async function opened(fragment: string) {
  const link = await read(fragment);
  if (link.kind !== 'link') throw new Error(`${fragment} is ${link.kind}`);
  return link;
}

function alone(a: Scenario, look: Look = {}): Linked {
  return { comparison: { a, b: undefined, side: 'a' }, look };
}

describe('a link', () => {
  it('comes back as it was written, whatever was assumed', async () => {
    await fc.assert(
      fc.asyncProperty(anyComparison(context), async (comparison) => {
        const link = await write({ comparison, look: plainLook });
        if (link === undefined) return;
        expect(await read(`#${link}`)).toEqual({
          kind: 'link',
          comparison,
          look: plainLook,
          problems: [],
          changedPresetIds: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  it('carries how things are seen', async () => {
    const comparison = { a: base, b: base, side: 'b' } as const;
    const link = await written({ comparison, look: fullLook });
    expect(await opened(link)).toMatchObject({ comparison, look: fullLook, problems: [] });
  });

  it('is a preset and how it is seen, where nothing else is assumed', async () => {
    const link = await written(alone(base, { language: 'en', lengthUnit: 'km' }));
    expect(link).toMatch(/^1=trilateral-2023\.[0-9a-z]{1,7}&lang=en&unit=km$/);
  });

  it('names what differs from the preset, and nothing else', async () => {
    const link = await written(
      alone({
        ...base,
        conditions: { ...base.conditions, 'japan-agrees': false, 'korea-agrees': true },
        forced: { kadena: 'closed', yokota: 'open' },
      }),
    );
    expect(link.split('&').slice(1)).toEqual([
      'yes=korea-agrees',
      'no=japan-agrees',
      'open=yokota',
      'closed=kadena',
    ]);
  });

  it('tells a second scenario by its difference from the first', async () => {
    const a = { ...base, focusIds: ['tokyo', 'seoul'], systemIds: ['jassm'] };
    const b = { ...a, conditions: { ...a.conditions, 'japan-agrees': false } };
    const link = await written({ comparison: { a, b, side: 'a' }, look: {} });
    expect(link.split('&').slice(-2)).toEqual(['vs=.', 'b.no=japan-agrees']);
  });

  it('survives being escaped on its way', async () => {
    const { comparison } = alone({ ...base, focusIds: ['tokyo', 'seoul'] });
    const link = await written({ comparison, look: fullLook });
    expect(await opened(`#${encodeURIComponent(link)}`)).toMatchObject({
      comparison,
      problems: [],
    });
  });

  it('holds fifty differences of ids in less than 2,000 characters', async () => {
    const { atlas } = context;
    const sites = [...atlas.places.values()].filter(isSite).map(({ id }) => id);
    const differences = fc.tuple(
      fc.shuffledSubarray([...atlas.places.keys()], { minLength: 0, maxLength: 50 }),
      fc.shuffledSubarray([...atlas.systems.keys()], { minLength: 0, maxLength: 33 }),
      fc.shuffledSubarray(sites, { minLength: 50, maxLength: 50 }),
      fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    );
    await fc.assert(
      fc.asyncProperty(differences, async ([focus, systems, forced, holds]) => {
        const fromFocus = focus.slice(0, 50 - holds.length);
        const fromSystems = systems.slice(0, 50 - holds.length - fromFocus.length);
        const left = 50 - holds.length - fromFocus.length - fromSystems.length;
        const free = Object.keys(base.conditions).filter((id) => id !== 'us-territory');
        const a: Scenario = {
          ...base,
          conditions: {
            ...base.conditions,
            ...Object.fromEntries(free.map((id, index) => [id, holds[index] === true])),
          },
          focusIds: fromFocus,
          systemIds: fromSystems,
          forced: Object.fromEntries(
            forced.slice(0, left).map((id, index) => [id, index % 2 === 0 ? 'open' : 'closed']),
          ),
        };
        const link = await written(alone(a, fullLook));
        expect(link.length).toBeLessThan(2000);
      }),
      { numRuns: 60 },
    );
  });

  it('holds twenty own sites with Japanese names in less than 2,000 characters', async () => {
    const places = Array.from({ length: 20 }, (_, index) => ({
      ...anOwnSite(`own-site-${index}`, [121 + index * 0.37, 23.5 + index * 0.21]),
      name: `離島の滑走路 第${index}号`,
      ground: { kind: 'source', text: `${2000 + index}年の報告書` } as const,
    }));
    const link = await written(alone({ ...base, own: { ...base.own, places } }, fullLook));
    expect(link.length).toBeLessThan(2000);
  });

  it('is none where the scenario is too large for one', async () => {
    const places = Array.from({ length: 900 }, (_, index) => ({
      ...anOwnSite(`own-site-${index * 7919}`, [index / 7.3, index / 11.9]),
      name: `${Math.sin(index)} ${Math.cos(index)}`,
    }));
    expect(await write(alone({ ...base, own: { ...base.own, places } }))).toBeUndefined();
  });
});

describe('links of version 1', () => {
  const cases = JSON.parse(
    readFileSync(join(import.meta.dirname, '../fixtures/links/version-1.json'), 'utf8'),
  ) as { what: string; link: string; opens: object }[];

  it.each(cases)('still open: $what', async ({ link, opens }) => {
    const { comparison, look, problems } = await opened(link);
    expect({ ...comparison, look }).toMatchObject(opens);
    expect(problems).toEqual([]);
  });
});

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
