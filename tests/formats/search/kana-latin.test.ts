import { expect, test } from 'vitest';
import { kanaLatin } from '../../../src/formats/search/kana-latin.ts';

// The stations' names as railway signs in Japan have them, in kana and in Hepburn's letters without the long marks.
test.each([
  ['トウキョウ', 'tokyo'],
  ['キュウシュウ', 'kyushu'],
  ['サッポロ', 'sapporo'],
  ['エッチュウ', 'etchu'],
  ['シンジュク', 'shinjuku'],
  ['オオサカ', 'osaka'],
  ['フチュウ', 'fuchu'],
  ['ヨナグニ', 'yonaguni'],
])('%s reads %s', (kana, latin) => {
  expect(kanaLatin(kana)).toBe(latin);
});

test('what is not all kana is left alone', () => {
  expect(kanaLatin('与那国')).toBeUndefined();
  expect(kanaLatin('kadena')).toBeUndefined();
});
