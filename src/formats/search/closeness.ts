import { editDistance } from '#atlas/closest.ts';
import { fold } from './fold.ts';
import { indexedWords, typedWords } from './words.ts';

/** A word is near another where no more than one letter in four differs. */
const NEAR_SHARE = 0.25;

/** Whether a typed word is the beginning of another, or a slip away from it. */
export function isNearWord(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  const length = Math.max([...typed].length, [...word].length);
  return editDistance(typed, word) <= NEAR_SHARE * length;
}

/**
 * How well a name fits what was typed: 0 it is it, 1 it begins so, 2 it holds it, 3 its words begin with those typed, 4 they are
 * near them; undefined where it does not fit.
 */
export function fitOf(name: string, typed: string): number | undefined {
  const [folded, wanted] = [fold(name), fold(typed)];
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  if (folded.includes(wanted)) return 2;
  const words = indexedWords(name);
  const all = (fits: (typed: string, word: string) => boolean) =>
    typedWords(typed).every((one) => words.some((word) => fits(one, word)));
  if (all((one, word) => word.startsWith(one))) return 3;
  return all(isNearWord) ? 4 : undefined;
}
