import MiniSearch, { type SearchResult } from 'minisearch';
import type { Atlas } from '#atlas/atlas.ts';
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

export interface Search {
  /** The best finds for what is typed, best first; none where nothing is typed. */
  find(typed: string, most: number): readonly Found[];
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

/** Words of Latin letters from this length on may be misspelt: one letter in five. */
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
      if (fold(written) === '') return [];
      const exact = index.search(written, { combineWith: 'AND' });
      const latin = exact.length > 0 ? undefined : kanaLatin(fold(written));
      const typed = latin ?? written;
      const wanted = fold(typed);
      const asWritten = latin === undefined ? exact : index.search(latin, { combineWith: 'AND' });
      const forgiven =
        asWritten.length > 0 ? asWritten : index.search(typed, { combineWith: 'AND', fuzzy });
      const finds = forgiven.length > 0 ? forgiven : someOf(index.search(typed, { fuzzy }), typed);
      return finds
        .map(({ id, score }) => ({
          key: String(id),
          score: score + nameScore(names.get(id), wanted),
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, most)
        .flatMap(({ key }) => {
          const entry = entries.get(key);
          return entry === undefined ? [] : [{ kind: entry.kind, id: entry.id }];
        });
    },
  };
}

/** The finds that at least half of the typed words led to. */
function someOf(finds: readonly SearchResult[], typed: string): readonly SearchResult[] {
  const least = new Set(typedWords(typed)).size / 2;
  return finds.filter(({ queryTerms }) => queryTerms.length >= least);
}

function nameScore(names: readonly string[] = [], wanted: string): number {
  if (names.includes(wanted)) return EXACT;
  const shares = names
    .filter((name) => name.startsWith(wanted))
    .map((name) => wanted.length / name.length);
  return BEGINS * Math.max(0, ...shares);
}
