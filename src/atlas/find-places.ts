import type { Place } from './place.ts';

/** Text as it is compared: one width, one case, without accents, hyphens and apostrophes. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\-‐-―'’ʻ]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .trim();
}

function namesOf({ id, names }: Place): readonly string[] {
  const { en, ja, zhHant, local, also } = names;
  return [en, ja, zhHant, local, ...also, id].flatMap((name) =>
    name === undefined ? [] : [searchable(name)],
  );
}

/**
 * The places of which a name in any script contains the typed text, those that begin with it first and
 * otherwise in the order they come. All of them where nothing is typed. Time O(places).
 */
export function findPlaces<T extends Place>(places: Iterable<T>, typed: string): T[] {
  const wanted = searchable(typed);
  const begins: T[] = [];
  const contains: T[] = [];
  for (const place of places) {
    const names = namesOf(place);
    if (names.some((name) => name.startsWith(wanted))) begins.push(place);
    else if (names.some((name) => name.includes(wanted))) contains.push(place);
  }
  return [...begins, ...contains];
}
