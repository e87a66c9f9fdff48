import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  salvageScenarioContent,
  salvageScenarioText,
  scenarioContent,
  scenarioText,
} from '#formats/scenario-file.ts';
import { idProblems } from '#situation/id-problems.ts';
import { anyComparison } from '../fixtures/arbitrary-scenario.ts';
import { base, context, fieldsOf, opened, ownPier } from './file-parts.ts';

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
