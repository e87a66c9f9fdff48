import { describe, expect, it } from 'vitest';
import { figureText, lengthText } from '#formats/length-text.ts';

/** The thin space between a figure and its unit. */
const THIN = '\u2009';

describe('figureText', () => {
  it.each([
    [99_900, '99.9'],
    [99_949, '99.9'],
    [99_950, '100'],
    [100_000, '100'],
    [642_800, '643'],
    [6_237_000, '6,237'],
    [0, '0.0'],
  ])('writes %d m in kilometres as %s: one decimal below 100, none from there', (metres, text) => {
    expect(figureText(metres, 'km', 'en')).toBe(text);
  });

  it('counts the decimals in the unit that is shown', () => {
    // 150 km are 81.0 international nautical miles of 1,852 m.
    expect(figureText(150_000, 'km', 'en')).toBe('150');
    expect(figureText(150_000, 'nmi', 'en')).toBe('81.0');
  });
});

describe('lengthText', () => {
  it('always names the unit, in the words of the language', () => {
    // 400 statute miles of 1,609.344 m.
    expect(lengthText(643_737.6, 'mi', 'en')).toBe(`400${THIN}mi`);
    expect(lengthText(643_737.6, 'mi', 'ja')).toBe(`400${THIN}マイル`);
  });
});
