import { expect, test } from 'vitest';
import { bibliographyText, sourceLine } from '#formats/bibliography-text.ts';
import { aSource } from '../fixtures/a-source.ts';

const whole = aSource({
  title: 'Now is the time',
  publisher: 'Pacific Forum',
  author: 'Masatoshi Murakami',
  date: '2023-04',
  url: 'https://forum.example/23',
  licence: 'CC BY 4.0',
});

test('a source is one line with all that is known of it', () => {
  expect(sourceLine(whole, 'en')).toBe(
    'Masatoshi Murakami. Now is the time. Pacific Forum, April 2023. https://forum.example/23 Licence: CC BY 4.0.',
  );
  expect(sourceLine(whole, 'ja')).toBe(
    'Masatoshi Murakami 「Now is the time」 Pacific Forum、2023年4月。 https://forum.example/23 ライセンス: CC BY 4.0',
  );
});

test('what is not known is left out, and a question mark ends a title by itself', () => {
  expect(sourceLine(aSource({ title: 'Where next?' }), 'en')).toBe('Where next? A publisher.');
});

test('a bibliography has a line a source', () => {
  expect(bibliographyText([aSource(), whole], 'en').split('\n')).toHaveLength(3);
});
