import { closestWord } from '#atlas/closest.ts';

/** A sentence that offers the closest of some words, or nothing where none is close. */
export function didYouMean(typed: string, words: Iterable<string>): string {
  const best = closestWord(typed, words);
  return best === undefined ? '' : ` Did you mean ${best}?`;
}
