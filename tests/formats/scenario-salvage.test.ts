import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readScenarioContent,
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

  const problemPaths = (content: unknown) =>
    salvageScenarioContent(content, base, context).problems.map(({ path }) => path.join('.'));

  it('names each thing where it stood in the file', () => {
    const content = { ...fieldsOf(2), systemIds: [7, 'f-35b', 'spitfire', 'f-35b'] };
    expect(problemPaths(content)).toEqual(['systemIds.0', 'systemIds.2', 'systemIds.3']);
  });

  it('names what leans on an own record that could not be used, on and on', () => {
    const [place] = [{ ...ownPier(), position: [123, 95] }];
    const content = { ...fieldsOf(2), own: { ...(fieldsOf(2).own as object), places: [place] } };
    const { comparison } = salvageScenarioContent(content, base, context);
    expect(comparison.a.own.conditions).toEqual([]);
    expect(problemPaths(content)).toEqual([
      'conditions.own-harbour-master',
      'assigned.own-drone.0',
      'focusIds.1',
      'proximityRings.0.placeId',
      'own.places.0.position.1',
      'own.conditions.0.siteIds.0',
    ]);
  });

  it('ends a list where it may that is too long', () => {
    const rings = [{ placeId: 'taipei', unit: 'km', radiiMetres: Array(13).fill(1000) }];
    const content = { ...fieldsOf(2), proximityRings: rings };
    const { comparison } = salvageScenarioContent(content, base, context);
    expect(comparison.a.proximityRings[0]?.radiiMetres).toHaveLength(12);
    expect(problemPaths(content)).toEqual(['proximityRings.0.radiiMetres']);
  });

  it('names a second scenario that is none, and a third', () => {
    expect(problemPaths({ ...fieldsOf(2), comparedWith: 7 })).toEqual(['comparedWith']);
    const third = { ...fieldsOf(2), comparedWith: { ...fieldsOf(2), comparedWith: fieldsOf(2) } };
    expect(problemPaths(third)).toEqual(['comparedWith.comparedWith']);
  });

  it('tells all that reading the file tells', () => {
    const anyBroken = fc.dictionary(
      fc.constantFrom(...Object.keys(fieldsOf(2)), 'comparedWith', 'changing'),
      fc.oneof(
        fc.object({ maxDepth: 2 }),
        fc.constantFrom('taipei', 7, null, [7, 'taipeh'], ['taipei', 'taipei'], { kadana: 'open' }),
        fc.record({ places: fc.array(fc.constantFrom(ownPier(), 7, { id: 'own-pier' })) }),
      ),
    );
    fc.assert(
      fc.property(anyBroken, (part) => {
        const content = { ...fieldsOf(2), ...part, version: 2 };
        const read = readScenarioContent(content, context);
        const told = read.kind === 'invalid' ? read.problems : [];
        const { problems } = salvageScenarioContent(content, base, context);
        expect(problems).toEqual(expect.arrayContaining([...told]));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the base where nothing can be used', () => {
    expect(salvageScenarioContent('nonsense', base, context)).toEqual({
      comparison: { a: base, b: undefined, side: 'a' },
      problems: [{ kind: 'unreadable', path: [] }],
    });
  });

  it('offers nothing for a text that is nested too deep to be a scenario', () => {
    const deep = `${'['.repeat(50)}${']'.repeat(50)}`;
    const text = `${JSON.stringify(fieldsOf(2)).slice(0, -1)},"deep":${deep}}`;
    expect(JSON.parse(text)).toMatchObject(fieldsOf(2));
    expect(salvageScenarioText(text, base, context)).toBeUndefined();
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
