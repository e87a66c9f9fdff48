import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figurePieces } from '#formats/figure-pieces.ts';
import { numbersIn } from '#formats/numbers-in.ts';

describe('the numbers of a text', () => {
  test('come with their units, in reading order', () => {
    const text =
      'Yonaguni Airport to shore of Taiwan (24.5997° N, 121.8860° E): 1,112\u2009km, 0.4\u2009%';
    expect(numbersIn(text, [], 'en')).toEqual([
      '24.5997° N',
      '121.8860° E',
      '1,112\u2009km',
      '0.4\u2009%',
    ]);
  });

  test('are not days, months or years', () => {
    const text = 'Between 6 January 2023 and March 2024, 39 events, 12 of them in 2023';
    expect(numbersIn(text, [], 'en')).toEqual(['39', '12']);
    expect(numbersIn('2023年1月6日から2024年3月までに39件', [], 'ja')).toEqual(['39']);
  });

  test('are not the digits of names, whether joined to letters or given as names', () => {
    expect(numbersIn('F-35A, B-52H and P-8A reach 3 places', [], 'en')).toEqual(['3']);
    expect(numbersIn('Type 12 from Camp 7: 1,000 km', ['Type 12', 'Camp 7'], 'en')).toEqual([
      '1,000 km',
    ]);
  });

  test('are each found again where the text is cut into its figures', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3000 }), { maxLength: 6 }), (values) => {
        const text = values
          .map((value, index) => `place ${'abcdef'[index]} ${value} km`)
          .join('; ');
        const numbers = numbersIn(text, [], 'en');
        const found = figurePieces(text, numbers).filter(({ figure }) => figure !== undefined);
        expect(found.map((piece) => piece.text)).toEqual(values.map((value) => `${value} km`));
      }),
    );
  });
});

test('a name with digits is no figure, wherever it stands', () => {
  const pieces = figurePieces('Site 5 5 → 3; Site 5', ['5 → 3'], ['Site 5']);
  expect(pieces).toEqual([
    { text: 'Site 5 ', figure: undefined },
    { text: '5 → 3', figure: 0 },
    { text: '; Site 5', figure: undefined },
  ]);
  expect(figurePieces('Site 5: 5', ['5'], ['Site 5']).at(-1)).toEqual({ text: '5', figure: 0 });
});
