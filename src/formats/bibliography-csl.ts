import { z } from 'zod';
import type { Source } from '#atlas/source.ts';

const types = {
  official: 'document',
  treaty: 'treaty',
  press: 'article-newspaper',
  'reference-work': 'entry-encyclopedia',
  gazetteer: 'dataset',
  dataset: 'dataset',
  company: 'webpage',
  'weak-copy': 'webpage',
  document: 'article',
} as const satisfies Readonly<Record<Source['kind'], string>>;

/** A source as CSL-JSON has it. */
export const cslItemJson = z.strictObject({
  id: z.string(),
  type: z.enum([...new Set(Object.values(types))]),
  title: z.string(),
  author: z.array(z.strictObject({ literal: z.string() })).optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)) })
    .optional()
    .describe('year, month and day, as far as they are known'),
  URL: z.string().optional(),
  note: z.string().optional(),
});

type CslItem = z.infer<typeof cslItemJson>;

/** Sources as items of CSL-JSON 1.0.2 (schema `csl-data.json` of the Citation Style Language). */
export function cslItems(sources: readonly Source[]): CslItem[] {
  return sources.map(({ id, kind, title, publisher, author, date, url, licence }) => ({
    id,
    type: types[kind],
    title,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(kind === 'press' ? { 'container-title': publisher } : { publisher }),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url === undefined ? {} : { URL: url }),
    ...(licence === undefined ? {} : { note: `Licence: ${licence}` }),
  }));
}

/** A bibliography as a file of CSL-JSON. */
export function bibliographyCsl(sources: readonly Source[]): string {
  return `${JSON.stringify(cslItems(sources), null, 2)}\n`;
}
