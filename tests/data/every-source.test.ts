import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { claim } from '#atlas/claim.ts';
import { condition } from '#atlas/condition.ts';
import { event } from '#atlas/event.ts';
import { place } from '#atlas/place.ts';
import { placeCitations, systemCitations } from '#atlas/record-citations.ts';
import { sourceOf } from '#atlas/source.ts';
import { system } from '#atlas/system.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas, presets } = readAtlas();

/** Verdicts that follow from the calendar, the records or a definition alone need no reference but their document. */
const needsNoReference: readonly string[] = ['conversion', 'not-checkable'];

describe('every record that ships has a source', () => {
  test.each([
    ['place', [...atlas.places.values()].map((one) => [one.id, placeCitations(one)] as const)],
    ['system', [...atlas.systems.values()].map((one) => [one.id, systemCitations(one)] as const)],
    ['condition', [...atlas.conditions.values()].map((one) => [one.id, one.citations] as const)],
    ['event', [...atlas.events.values()].map((one) => [one.id, one.citations] as const)],
  ])('%s', (_kind, records) => {
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter(([, citations]) => citations.length === 0)).toEqual([]);
  });

  test('site: its legal ground too', () => {
    const bare = atlas.sites.filter(({ site }) => site.basisCitations.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('claim: its document, and what its verdict rests on', () => {
    const claims = [...atlas.claims.values()];
    expect(claims.filter(({ document }) => !atlas.documents.has(document))).toEqual([]);
    const bare = claims.filter(
      ({ citations, check }) => citations.length === 0 && !needsNoReference.includes(check.kind),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('preset: the document that it follows', () => {
    const lost = presets.filter(({ document }) => !atlas.documents.has(document));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('and every source can be found: it has a title and a publisher', () => {
    const ids = [...atlas.references.keys(), ...atlas.documents.keys()];
    const nameless = ids.filter((id) => {
      const source = sourceOf(atlas, id);
      return source === undefined || source.title === '' || source.publisher === '';
    });
    expect(nameless).toEqual([]);
  });
});

/** A record that ships, without what it cites. */
function bare(record: unknown): unknown {
  return JSON.parse(
    JSON.stringify(record, (key, value) =>
      /citations$/i.test(key) || key === 'claims' ? undefined : value,
    ),
  );
}

function first<T>(records: Iterable<T>): T {
  const [record] = records;
  if (record === undefined) throw new Error('no record');
  return record;
}

describe('a record without a source is refused', () => {
  const site = first(atlas.sites);
  const records: readonly (readonly [string, z.ZodType, unknown])[] = [
    ['place', place, first(atlas.places.values())],
    ['site', place, site],
    ['system', system, first(atlas.systems.values())],
    ['condition', condition, first(atlas.conditions.values())],
    ['event', event, first(atlas.events.values())],
  ];

  test.each(records)('%s', (_kind, schema, record) => {
    expect(schema.safeParse(record).success).toBe(true);
    const { error } = schema.safeParse(bare(record));
    expect(
      error?.issues.some(({ path }) => String(path.at(-1)).toLowerCase().endsWith('citations')),
    ).toBe(true);
  });

  test('claim: without its document', () => {
    const { document: _document, ...record } = first(atlas.claims.values());
    expect(claim.safeParse(record).success).toBe(false);
  });
});
