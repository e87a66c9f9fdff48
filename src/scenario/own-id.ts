import type { Own } from './own.ts';

/** Letters of an id that come from a name, at most. */
const MOST_LETTERS = 48;

/**
 * An id for a new own record that no own record has: `own-` with the name's Latin letters and digits, or with the kind
 * of record where it has none, and a number where that is taken. O(own records) for each number that is taken.
 */
export function freeOwnId(
  own: Own,
  name: string,
  kind: 'place' | 'system' | 'condition' | 'combination',
  taken: ReadonlySet<string> = new Set(),
): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/gu, '');
  const wanted = `own-${letters === '' ? kind : letters}`;
  const records = [own.places, own.systems, own.conditions, own.combinations];
  const isUsed = (id: string) =>
    taken.has(id) || records.some((list) => list.some((record) => record.id === id));
  if (!isUsed(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const numbered = `${wanted}-${number}`;
    if (!isUsed(numbered)) return numbered;
  }
}
