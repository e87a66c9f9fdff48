import { expect, test } from 'vitest';
import { documentsProvenance, verdictCountProvenance } from '#formats/documents-provenance.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas } = readAtlas();
const documents = [...atlas.documents.values()].map((document) => ({
  document,
  claims: [...atlas.claims.values()].filter((claim) => claim.document === document.id).length,
}));

test('the count of claims tells how many each document has, and they add up to it', () => {
  const told = documentsProvenance('claims', documents, 'en', String(atlas.claims.size));
  const each = told.facts.slice(1).map(({ text }) => Number(text));
  expect(each.reduce((sum, one) => sum + one, 0)).toBe(atlas.claims.size);
  expect(told.citations.length).toBe(documents.length);
});

test('the count of a verdict tells in which paragraphs, and cites its document', () => {
  const [first] = documents;
  if (first === undefined) throw new Error('no document');
  const claims = [...atlas.claims.values()].slice(0, 2);
  const told = verdictCountProvenance(first.document, 'rounded', claims, 'en');
  expect([told.figure, told.facts.at(-1)?.text]).toEqual([
    '2',
    claims.map(({ paragraph }) => `¶ ${paragraph}`).join(', '),
  ]);
  expect(told.subject).toBe('Claims with the verdict “rounded”');
  expect(told.citations).toEqual([{ reference: first.document.id }]);
});
