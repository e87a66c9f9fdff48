import MiniSearch, { type SearchResult } from 'minisearch';
import type { Atlas } from '#atlas/atlas.ts';
import { fitOf, isNearWord } from './search/closeness.ts';
import { entriesOf, type FoundKind, type SearchEntry } from './search/entries.ts';
import { fold } from './search/fold.ts';
import { kanaLatin } from './search/kana-latin.ts';
import { indexedWords, typedWords } from './search/words.ts';

export type { SearchEntry };

/** What was found: a record, or a command of the page. */
export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
}

/** What a question of a reader finds. */
interface Finds {
  /** Best first; none where nothing is typed. */
  readonly finds: readonly Found[];
  /** Whether nothing is called so, nor by a slip of the pen, and the finds are but the nearest there are. */
  readonly isLoose: boolean;
}

/** Another name of a find than the one it is shown by: the one that fits what was typed. */
export interface OtherName {
  readonly name: string;
  /** Whether it is one of its chief names, in another script or language, rather than an old name, a nickname or a code. */
  readonly isChief: boolean;
}

export interface Search {
  /** The best finds for what is typed, no more than `most`. */
  find(typed: string, most: number): Finds;
  /** The name by which a record was found; nothing where the name that it is shown by fits, or none does. */
  otherName(found: Found, typed: string, shown: string): OtherName | undefined;
}

interface Indexed {
  readonly key: string;
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly text: readonly string[];
}

/** How much sooner a kind is listed than another that fits as well: what has a place on the map comes first. */
const weightOf: Readonly<Record<FoundKind, number>> = {
  place: 2,
  system: 1.6,
  command: 1.4,
  condition: 1.3,
  document: 1.2,
  event: 1.1,
  claim: 0.7,
};

/** A find of which a name is just what was typed comes before all others; one that begins with it before the rest, the shorter the sooner. */
const EXACT = 1000;
const BEGINS = 500;

/** Words of Latin letters from this length on may be misspelt: one letter in four. */
const LEAST_MISSPELT = 4;
const MISSPELT_SHARE = 0.25;
const LATIN = /^[a-z]+$/u;

/**
 * An index over the atlas and what else can be found: names in any script, old names, codes, and what records say. It forgives
 * typing errors in Latin letters and finds every word by its beginning, and a name by how it sounds in kana. Building O(words); a question is answered
 * from the index alone, far within a frame.
 */
export function openSearch(atlas: Atlas, others: readonly SearchEntry[] = []): Search {
  const entries = new Map<string, SearchEntry>(
    [...entriesOf(atlas), ...others].map((entry) => [`${entry.kind} ${entry.id}`, entry] as const),
  );
  const names = new Map<string, readonly string[]>(
    [...entries].map(([key, { titles, names: other }]) => [key, [...titles, ...other].map(fold)]),
  );
  const index = new MiniSearch<Indexed>({
    idField: 'key',
    fields: ['titles', 'names', 'text'],
    extractField: (record, field) => {
      const value = record[field as keyof Indexed];
      return typeof value === 'string' ? value : value.join('\n');
    },
    tokenize: indexedWords,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: typedWords,
      processTerm: (term) => term,
      boost: { titles: 4, names: 3 },
      prefix: true,
      boostDocument: (key) => weightOf[entries.get(String(key))?.kind ?? 'claim'],
    },
  });
  index.addAll(
    [...entries].map(([key, { titles, names: other, text }]) => ({
      key,
      titles,
      names: other,
      text,
    })),
  );
  const fuzzy = (term: string) =>
    term.length >= LEAST_MISSPELT && LATIN.test(term) ? MISSPELT_SHARE : false;
  return {
    find(written, most) {
      if (fold(written) === '') return { finds: [], isLoose: false };
      const exact = index.search(written, { combineWith: 'AND' });
      const latin = exact.length > 0 ? undefined : kanaLatin(fold(written));
      const typed = latin ?? written;
      const wanted = fold(typed);
      const asWritten = latin === undefined ? exact : index.search(latin, { combineWith: 'AND' });
      const forgiven =
        asWritten.length > 0 ? asWritten : index.search(typed, { combineWith: 'AND', fuzzy });
      const results =
        forgiven.length > 0 ? forgiven : someOf(index.search(typed, { fuzzy }), typed);
      const ranked = results
        .map((result) => ({
          ...result,
          rank: result.score + nameScore(names.get(result.id), wanted),
        }))
        .sort((a, b) => b.rank - a.rank);
      const [best] = ranked;
      return {
        finds: ranked.slice(0, most).flatMap(({ id }) => {
          const entry = entries.get(String(id));
          return entry === undefined ? [] : [{ kind: entry.kind, id: entry.id }];
        }),
        isLoose: asWritten.length === 0 && best !== undefined && !isNear(best, typed),
      };
    },
    otherName({ kind, id }, typed, shown) {
      const entry = entries.get(`${kind} ${id}`);
      if (entry === undefined) return undefined;
      const asTyped = otherNameOf(entry, typed, shown);
      const latin = kanaLatin(fold(typed));
      return latin === undefined ? asTyped : (asTyped ?? otherNameOf(entry, latin, shown));
    },
  };
}

/** The finds that at least half of the typed words led to. */
function someOf(finds: readonly SearchResult[], typed: string): readonly SearchResult[] {
  const least = new Set(typedWords(typed)).size / 2;
  return finds.filter(({ queryTerms }) => queryTerms.length >= least);
}

/** Whether each of the typed words led to a find by a word that is near it. */
function isNear({ terms }: SearchResult, typed: string): boolean {
  return typedWords(typed).every((word) => terms.some((term) => isNearWord(word, term)));
}

function otherNameOf(entry: SearchEntry, typed: string, shown: string): OtherName | undefined {
  if (fitOf(shown, typed) !== undefined) return undefined;
  const others = [
    ...entry.titles.map((name) => ({ name, isChief: true })),
    ...entry.names.map((name) => ({ name, isChief: false })),
  ];
  return others
    .filter(({ name }) => name !== shown && name !== entry.id)
    .flatMap((other) => {
      const fit = fitOf(other.name, typed);
      return fit === undefined ? [] : [{ other, fit }];
    })
    .sort((a, b) => a.fit - b.fit)[0]?.other;
}

function nameScore(names: readonly string[] = [], wanted: string): number {
  if (names.includes(wanted)) return EXACT;
  const shares = names
    .filter((name) => name.startsWith(wanted))
    .map((name) => wanted.length / name.length);
  return BEGINS * Math.max(0, ...shares);
}
