import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, closestWord, editDistance } from '#atlas/closest.ts';

const word = fc.string({ maxLength: 12 });

describe('the edit distance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['ca', 'ac', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
    ['嘉手納', '嘉手', 1],
  ])('from %j to %j is %i', (one, other, edits) => {
    expect(editDistance(one, other)).toBe(edits);
  });

  it('is the same both ways, and no longer than the longer word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editDistance(one, other);
        expect(editDistance(other, one)).toBe(edits);
        expect(edits).toBeLessThanOrEqual(Math.max([...one].length, [...other].length));
        expect(edits === 0).toBe(one === other);
      }),
    );
  });
});

describe('what could have been meant', () => {
  it('is the nearest word', () => {
    expect(closestWord('distnace', ['near', 'distance', 'diff'])).toBe('distance');
  });

  it('is nothing where every word is far', () => {
    expect(closestWord('zebra', ['near', 'distance', 'diff'])).toBeUndefined();
  });

  it('is no word that shares not a letter with it, however short both are', () => {
    expect(closestWord('xy', ['ab'])).toBeUndefined();
    expect(closestWord('xy', ['ab', 'xb'])).toBe('xb');
  });

  it('is the word with a letter missing before a longer word that begins with it', () => {
    const candidates = ['taipei songshan airport', 'taipei'].map((form) => ({
      value: form,
      forms: [form],
    }));
    expect(closest('taipe', candidates, 2)).toEqual(['taipei', 'taipei songshan airport']);
  });
});
