import { z } from 'zod';
import { DataError, type DataProblem } from '#atlas/data-error.ts';
import { bases } from '#atlas/place.ts';
import { citation } from '#atlas/reference.ts';
import { identifier, localText } from '#atlas/text.ts';
import { isMapping } from './shorthand.ts';

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

/** The sites whose ground is not written. */
export function checkGrounds(places: readonly unknown[], grounds: Grounds): DataProblem[] {
  return places.flatMap((place) => {
    if (!isMapping(place) || !isMapping(place.site)) return [];
    const { ground: id } = place.site;
    if (typeof id === 'string' && id in grounds) return [];
    return [
      {
        file: 'seeds/places.yaml',
        record: String(place.id),
        path: 'site.ground',
        problem: id === undefined ? 'it has no ground' : `there is no ground "${id}"`,
        mend: 'Name a ground of seeds/grounds.yaml, or write it there',
      },
    ];
  });
}
