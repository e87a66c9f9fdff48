import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figurePieces } from '#formats/figure-pieces.ts';
import { heldPieces } from '#formats/held-pieces.ts';

const held = (text: string, figures: readonly string[]) =>
  heldPieces(figurePieces(text, figures)).map((piece) => [
    piece.opening,
    piece.text,
    piece.closing,
  ]);

describe('a figure of a sentence', () => {
  test('keeps the comma and the full stop that follow it', () => {
    expect(held('Taipei 5 → 3, Yonaguni 640 km.', ['5 → 3', '640 km'])).toEqual([
      ['', 'Taipei ', ''],
      ['', '5 → 3', ','],
      ['', ' Yonaguni ', ''],
      ['', '640 km', '.'],
    ]);
  });

  test('keeps its counter in Japanese, and the comma after that', () => {
    expect(held('台北に届く拠点は5か所、最も近いのは640 kmです。', ['5', '640 km'])).toEqual([
      ['', '台北に届く拠点は', ''],
      ['', '5', 'か所、'],
      ['', '最も近いのは', ''],
      ['', '640 km', ''],
      ['', 'です。', ''],
    ]);
  });

  test('keeps the brackets round it', () => {
    expect(held('Naha（630 km）, (391 mi)', ['630 km', '391 mi'])).toEqual([
      ['', 'Naha', ''],
      ['（', '630 km', '）,'],
      ['', ' ', ''],
      ['(', '391 mi', ')'],
    ]);
  });

  test('takes nothing from another figure', () => {
    expect(held('5か所6', ['5', '6'])).toEqual([
      ['', '5', 'か所'],
      ['', '6', ''],
    ]);
  });

  test('and all others joined are the sentence', () => {
    const words = fc.array(
      fc.constantFrom('5', '640 km', '(', ')', '、', '。', 'か所', ' and ', 'は', '12,5', '.'),
    );
    const property = fc.property(words, (parts) => {
      const sentence = parts.join('');
      const pieces = heldPieces(figurePieces(sentence, ['5', '640 km', '5']));
      const joined = pieces.map(({ opening, text, closing }) => opening + text + closing).join('');
      expect(joined).toBe(sentence);
    });
    fc.assert(property);
  });
});
