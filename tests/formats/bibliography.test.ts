import { describe, expect, test } from 'vitest';
import {
  sourcesInUse,
  sourcesOfPlaces,
  sourcesOfTable,
  type ViewInUse,
} from '#formats/bibliography.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas } = readAtlas();

const nothing: ViewInUse['scenario'] = { systemIds: [], focusIds: [], proximityRings: [] };

function idsInUse(view: Partial<ViewInUse>): string[] {
  const whole = { atlas, scenario: nothing, documentId: undefined, record: undefined, ...view };
  return sourcesInUse(whole).map(({ id }) => id);
}

describe('the bibliography of a view', () => {
  test('holds what every condition rests on', () => {
    const ids = idsInUse({});
    for (const { citations } of atlas.conditions.values()) {
      for (const { reference } of citations) expect(ids).toContain(reference);
    }
  });

  test('names no source twice', () => {
    const ids = idsInUse({ documentId: 'pacnet-2023', record: { kind: 'claim', id: 'S2-13' } });
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('takes in a system when it operates', () => {
    const cited = atlas.systems.get('f-35a')?.ranges[0]?.stated.citations[0]?.reference;
    expect(cited).toBeDefined();
    expect(idsInUse({})).not.toContain(cited);
    expect(idsInUse({ scenario: { ...nothing, systemIds: ['f-35a'] } })).toContain(cited);
  });

  test('takes in the document and the references of the claim that is open', () => {
    const open = idsInUse({ record: { kind: 'claim', id: 'S4-13' } });
    const more = open.filter((id) => !idsInUse({}).includes(id));
    expect(more).toContain('mod-clearing-2022');
    expect(open).toContain('al-jazeera-2024');
  });

  test('takes in what the claims of an open document rest on', () => {
    const ids = idsInUse({ record: { kind: 'document', id: 'ftv-2022' } });
    const claims = [...atlas.claims.values()].filter(({ document }) => document === 'ftv-2022');
    const cited = claims.flatMap(({ citations }) => citations.map(({ reference }) => reference));
    expect(cited.length).toBeGreaterThan(10);
    for (const id of cited) expect(ids).toContain(id);
  });

  test('begins with the documents', () => {
    const view = { atlas, scenario: nothing, documentId: 'ftv-2022', record: undefined };
    const kinds = sourcesInUse(view).map(({ kind }) => kind === 'document');
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)));
    expect(kinds[0]).toBe(true);
  });
});

test('the sources of a place are those of its position, names and ground', () => {
  const kadena = atlas.places.get('kadena');
  const ids = sourcesOfPlaces(atlas, ['kadena']).map(({ id }) => id);
  const cited = [
    ...(kadena?.geocoding.citations ?? []),
    ...(kadena?.names.citations ?? []),
    ...(kadena?.site?.basisCitations ?? []),
  ].map(({ reference }) => reference);
  expect(cited.length).toBeGreaterThan(0);
  expect(ids).toEqual(expect.arrayContaining([...new Set(cited)]));
});

test('a place that the atlas does not know brings no source', () => {
  expect(sourcesOfTable(atlas, ['nowhere'], ['nothing'])).toEqual([]);
});
