import { z } from 'zod';
import { DataError } from '#atlas/data-error.ts';
import { bases } from '#atlas/place.ts';
import { citation } from '#atlas/reference.ts';
import { identifier, localText } from '#atlas/text.ts';

/** A legal ground that many sites share, written once in `seeds/grounds.yaml`. */
const ground = z.strictObject({
  basis: z.enum(bases),
  note: localText,
  citations: z.array(citation).min(1, 'no source is cited'),
  needs: z.array(identifier),
});

export type Ground = z.infer<typeof ground>;
export type Grounds = Readonly<Record<string, Ground>>;

/**
 * Parses the grounds by their ids.
 * @throws DataError naming each ground that is not valid.
 */
export function parseGrounds(input: unknown): Grounds {
  const result = z.record(identifier, ground).safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({
    file: 'seeds/grounds.yaml',
    record: String(path[0] ?? 'the file'),
    path: path.slice(1).join('.'),
    problem: message,
    mend: 'Correct that field',
  }));
  throw new DataError(problems);
}
