import { describe, expect, it } from 'vitest';
import { combinationText } from '#formats/sweep-text.ts';
import { aCondition, anAtlas } from '../fixtures/build-records.ts';

const ids = ['a', 'b', 'c'];
const atlas = anAtlas({ conditions: ids.map((id) => aCondition(id)) });

describe('combinationText', () => {
  it.each([
    [['a', 'b', 'c'], 'all of them hold'],
    [[], 'none of them holds'],
    [['a', 'b'], 'without “c”'],
    [['b'], 'only with “b”'],
  ])('names the fewer of what holds and what does not: %j', (holding, words) => {
    expect(combinationText(atlas, ids, holding, 'en')).toBe(words);
  });

  it('is worded in Japanese', () => {
    expect(combinationText(atlas, ids, ['b'], 'ja')).toBe('「b」の成立のみ');
  });
});
