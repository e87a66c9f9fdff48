import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSite } from '#atlas/place.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { anyComparison } from '../fixtures/arbitrary-scenario.ts';
import { anOwnSite } from '../fixtures/own-records.ts';
import {
  alone,
  base,
  context,
  fullLook,
  opened,
  plainLook,
  read,
  write,
  written,
} from './link-parts.ts';

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

  it('tells a second scenario by its own preset where that is shorter', async () => {
    const other = context.presets.find(({ id }) => id === 'shared-facilities-2022')?.scenario;
    if (other === undefined) throw new Error('there is no such preset');
    const link = await written({ comparison: { a: base, b: other, side: 'a' }, look: {} });
    expect(link.split('&').slice(1)).toEqual([
      expect.stringMatching(/^vs=shared-facilities-2022\.[0-9a-z]{1,7}$/),
    ]);
  });

  it('does not say how two are seen where there is one', async () => {
    const link = await written(alone(base, { language: 'en', compareView: 'side-by-side' }));
    expect(link).toMatch(/^1=trilateral-2023\.\w+&lang=en$/);
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
