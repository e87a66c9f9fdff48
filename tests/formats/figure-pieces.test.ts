import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figurePieces } from '#formats/figure-pieces.ts';

function named(text: string, figures: readonly string[]): readonly (readonly [number, string])[] {
  return figurePieces(text, figures).flatMap(({ text: piece, figure }) =>
    figure === undefined ? [] : [[figure, piece] as const],
  );
}

describe('the figures of a sentence', () => {
  test('are found in the order of the sentence', () => {
    const sentence = 'Taipei is within reach of 4 open sites; the nearest is Kadena, 643 km.';
    expect(named(sentence, ['643 km', '4'])).toEqual([
      [1, '4'],
      [0, '643 km'],
    ]);
  });

  test('are never part of a longer number', () => {
    expect(named('1,464 km and 4.5 km; 4', ['4'])).toEqual([[0, '4']]);
    expect(figurePieces('1,464 km and 4.5 km; 4', ['4'])[0]?.text).toBe('1,464 km and 4.5 km; ');
    expect(named('104 sites', ['4'])).toEqual([]);
  });

  test('are found one after the other where two read alike', () => {
    expect(named('Taipei 4 → 4', ['4', '4'])).toEqual([
      [0, '4'],
      [1, '4'],
    ]);
  });

  test('are left out where the sentence does not name them', () => {
    expect(figurePieces('No place is in focus.', ['643 km', ''])).toEqual([
      { text: 'No place is in focus.', figure: undefined },
    ]);
  });
});

test('the pieces joined are the sentence, whatever it says', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123., kmか所') });
  const figures = fc.array(fc.string({ unit: fc.constantFrom(...'0123.k'), maxLength: 3 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, figures, (sentence, wanted) => {
      const pieces = figurePieces(sentence, wanted);
      expect(pieces.map((piece) => piece.text).join('')).toBe(sentence);
    }),
    { numRuns: 300 },
  );
});
