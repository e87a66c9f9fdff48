import { z } from 'zod';
import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { isOwn } from '#scenario/own.ts';
import { ownGroundText } from './own-ground-text.ts';

/** A record that a scenario adds to the atlas, as JSON documents name it. */
export const ownRecordJson = z.strictObject({
  id: z.string(),
  record: z.enum(['place', 'system', 'condition']),
  name: z.string(),
  ground: z.string().describe('the source or the assumption that it rests on, in words'),
});

type OwnRecordJson = z.infer<typeof ownRecordJson>;

/** The own records of a scenario, each with what it rests on. */
export function ownRecords(atlas: Atlas, language: Language): OwnRecordJson[] {
  const written = (record: OwnRecordJson['record'], id: string, name: string): OwnRecordJson => ({
    id,
    record,
    name,
    ground: ownGroundText(atlas, id, language) ?? '',
  });
  const ownOf = <T extends { readonly id: string }>(records: ReadonlyMap<string, T>): T[] =>
    [...records.values()].filter(({ id }) => isOwn(id));
  return [
    ...ownOf(atlas.places).map(({ id, names }) => written('place', id, names.en)),
    ...ownOf(atlas.systems).map(({ id, names }) => written('system', id, names[language])),
    ...ownOf(atlas.conditions).map(({ id, title }) => written('condition', id, title[language])),
  ];
}
