import type { Own } from './own.ts';

/** Letters of an id that come from a name, at most. */
const MOST_LETTERS = 48;

/**
 * An id for a new own record that no own record has: `own-` with the name's Latin letters and digits, or with the kind
 * of record where it has none, and a number where that is taken. O(own records).
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
  const used = new Set([...taken, ...records.flatMap((list) => list.map(({ id }) => id))]);
  if (!used.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const numbered = `${wanted}-${number}`;
    if (!used.has(numbered)) return numbered;
  }
}
