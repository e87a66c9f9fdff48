import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sourceOf } from '#atlas/source.ts';
import { bibliographyCsl, cslItems } from '#formats/bibliography-csl.ts';
import { aSource } from '../fixtures/a-source.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

/** Item types of the published schema, csl-data.json of CSL 1.0.2. */
const itemTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

/** What that schema says of the fields that the atlas writes: no other is allowed, type and id are due. */
const published = z.array(
  z.strictObject({
    type: z.enum(itemTypes),
    id: z.union([z.string(), z.number()]),
    title: z.string().optional(),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    publisher: z.string().optional(),
    'container-title': z.string().optional(),
    issued: z
      .strictObject({
        'date-parts': z
          .array(
            z
              .array(z.union([z.string(), z.number()]))
              .min(1)
              .max(3),
          )
          .min(1)
          .max(2),
      })
      .optional(),
    URL: z.string().optional(),
    note: z.string().optional(),
  }),
);

describe('CSL-JSON', () => {
  test('of every source of the atlas keeps to the published schema', () => {
    const { atlas } = readAtlas();
    const ids = [...atlas.references.keys(), ...atlas.documents.keys()];
    const sources = ids.flatMap((id) => sourceOf(atlas, id) ?? []);
    expect(sources).toHaveLength(ids.length);
    const result = published.safeParse(JSON.parse(bibliographyCsl(sources)));
    expect(result.error).toBeUndefined();
  });

  test('a report of the press stands in its paper', () => {
    const press = aSource({ kind: 'press', publisher: 'The Paper', date: '2022-01-07' });
    expect(cslItems([press])).toEqual([
      {
        id: 'a-source',
        type: 'article-newspaper',
        title: 'A title',
        'container-title': 'The Paper',
        issued: { 'date-parts': [[2022, 1, 7]] },
      },
    ]);
  });

  test('a date is as precise as it is known', () => {
    const parts = (date: string) => cslItems([aSource({ date })])[0]?.issued?.['date-parts'];
    expect([parts('2016'), parts('2016-03')]).toEqual([[[2016]], [[2016, 3]]]);
  });

  test('an author is a name as it is written', () => {
    const [item] = cslItems([aSource({ author: 'Masatoshi Murakami' })]);
    expect(item?.author).toEqual([{ literal: 'Masatoshi Murakami' }]);
  });
});
