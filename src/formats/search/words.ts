import { fold } from './fold.ts';

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu;

/** What groups the digits of a number, which is one word with it and without it. */
const GROUPING = /(?<=\d),(?=\d{3}(?!\d))/gu;

const WORD = /[\p{L}\p{N}]+/gu;

/** Pairs of neighbouring characters, and the last one alone, so that any part of a name is found from its beginning on. */
function pairsOf(run: string, withLast: boolean): string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`);
  const last = characters.at(-1) ?? '';
  return withLast || pairs.length === 0 ? [...pairs, last] : pairs;
}

function wordsOf(text: string, withLast: boolean): string[] {
  const folded = fold(text).replace(GROUPING, '');
  const unspaced = [...folded.matchAll(UNSPACED)].flatMap(([run]) => pairsOf(run, withLast));
  const spaced = [...folded.replace(UNSPACED, ' ').matchAll(WORD)].map(([word]) => word);
  return [...unspaced, ...spaced];
}

/** The words that a record is found by. A hyphenated word counts whole and in its parts. */
export function indexedWords(text: string): string[] {
  const parts = text.replace(/[-‐-―'’]/gu, ' ');
  return [...new Set([...wordsOf(text, true), ...(parts === text ? [] : wordsOf(parts, true))])];
}

/** The words that a reader typed. */
export function typedWords(text: string): string[] {
  return wordsOf(text, false);
}
