import { describe, expect, test } from 'vitest';
import { sourceOf } from '#atlas/source.ts';
import { givenProvenance, measuredProvenance } from '#formats/claim-provenance.ts';
import { measurePoints } from '#situation/measure-line.ts';
import { carryOut, planCheck } from '#situation/plan-check.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas } = readAtlas();

function checked(id: string) {
  const claim = atlas.claims.get(id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return { claim, result: carryOut(planCheck(atlas, claim), measurePoints) };
}

describe('where the figure of a claim comes from', () => {
  test('is its document and paragraph', () => {
    const { claim } = checked('S2-13');
    const { citations } = givenProvenance(atlas, claim, 'en', '400 miles');
    expect(citations).toEqual([{ reference: 'pacnet-2023', detail: 'paragraph 8' }]);
  });

  test('does not call one document several sources that agree', () => {
    const { claim } = checked('S2-13');
    const { facts } = givenProvenance(atlas, claim, 'en', '400 miles');
    expect(facts).toEqual([{ term: 'As of', text: 'April 2023' }]);
  });

  test('is told with where it is from', () => {
    const { claim } = checked('S2-13');
    const { origin } = givenProvenance(atlas, claim, 'en', '400 miles');
    expect(origin).toBe('Published');
  });

  test('is the reader where there is no document', () => {
    const { claim } = checked('S2-13');
    const own = { ...claim, id: 'own', document: 'own' };
    const { citations, origin } = givenProvenance(atlas, own, 'en', '400 miles');
    expect({ citations, origin }).toEqual({ citations: [], origin: 'Given by you' });
  });
});

describe('where the measured figure comes from', () => {
  test('names formula, Earth and both places', () => {
    const { claim, result } = checked('S2-13');
    const { facts, method } = measuredProvenance(atlas, claim, result, 'en', '643 km');
    const text = facts.map((fact) => fact.text).join('\n');
    for (const part of ['Karney', 'WGS 84', 'Kadena Air Base', 'Taipei']) {
      expect(text).toContain(part);
    }
    expect(method).toBe('distances');
  });

  test.each(['en', 'ja'] as const)('is told for every claim that ships, in %s', (language) => {
    for (const { id } of atlas.claims.values()) {
      const { claim, result } = checked(id);
      const told = measuredProvenance(atlas, claim, result, language, 'shown');
      expect(told.facts.length, id).toBeGreaterThan(1);
      const lost = told.citations.filter(({ reference }) => !sourceOf(atlas, reference));
      expect(lost, id).toEqual([]);
    }
  });
});
