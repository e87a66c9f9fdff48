import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeRange, parseRange, rangeText } from '#cli/input/parse-range.ts';

describe('a range', () => {
  it.each([
    ['1000km', 1_000_000],
    ['500m', 500],
    ['400mi', 400 * 1609.344],
    ['200nmi', 200 * 1852],
    ['12.5 km', 12_500],
    ['.5KM', 500],
    ['1e3km', 1_000_000],
  ])('%s is %d metres', (text, metres) => {
    expect(parseRange(text).metres).toBeCloseTo(metres, 6);
  });

  it.each([
    ['1000', 'has no unit'],
    ['1,000km', 'without commas'],
    ['5nm', 'Nautical miles are nmi: 5nmi'],
    ['5ly', 'unknown unit "ly"'],
    ['0km', 'greater than 0'],
    ['-5km', 'greater than 0'],
    ['1e999km', 'finite'],
    ['far', 'is not a range'],
    ['', 'is not a range'],
  ])('%j is refused: %s', (text, why) => {
    expect(() => parseRange(text)).toThrow(why);
  });

  it('is written as it is read', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e7, noNaN: true }),
        fc.constantFrom('km', 'mi', 'nmi', 'm'),
        (value, unit) => {
          const text = `${value}${unit}`;
          expect(looksLikeRange(text)).toBe(true);
          expect(rangeText(parseRange(text))).toBe(text);
        },
      ),
    );
  });

  it.each(['kadena', '26.35,127.77', '-33.9,151.2', 'f-35a', ''])('%j is none', (text) => {
    expect(looksLikeRange(text)).toBe(false);
  });
});
