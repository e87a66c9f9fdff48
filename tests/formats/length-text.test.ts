import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactLengthText, figureText, lengthsText, lengthText } from '#formats/length-text.ts';
import { type DistanceUnit, parseDistances } from '#formats/parse-distances.ts';
import type { Language } from '#i18n/language.ts';

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
    [1000, '1.0'],
  ])('writes %d m in kilometres as %s: one decimal below 100, none from there', (metres, text) => {
    expect(figureText(metres, 'km', 'en')).toBe(text);
  });

  it('names the unit of a short length, for it is another than that of its column', () => {
    expect(figureText(420, 'km', 'en')).toBe(`420${THIN}m`);
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

describe('a length below a kilometre', () => {
  // 1 international foot is 0.3048 m (the agreement of 1959), so that 999 m are 3,278 ft and 38 m are 125 ft.
  it.each([
    [38, 'km', `38${THIN}m`, `38${THIN}m`],
    [38, 'nmi', `38${THIN}m`, `38${THIN}m`],
    [38, 'mi', `125${THIN}ft`, `125${THIN}フィート`],
    [999.4, 'km', `999${THIN}m`, `999${THIN}m`],
    [999, 'mi', `3,278${THIN}ft`, `3,278${THIN}フィート`],
    [999.6, 'km', `1.0${THIN}km`, `1.0${THIN}km`],
    [1000, 'mi', `0.6${THIN}mi`, `0.6${THIN}マイル`],
    [0, 'km', `0${THIN}m`, `0${THIN}m`],
  ] as const)('of %d m in %s is told as %s', (metres, unit, english, japanese) => {
    expect(lengthText(metres, unit, 'en')).toBe(english);
    expect(lengthText(metres, unit, 'ja')).toBe(japanese);
  });

  it('is told so beside figures to the tenth as well', () => {
    expect(exactLengthText(642_840, 'km', 'en')).toBe(`642.8${THIN}km`);
    expect(exactLengthText(38, 'km', 'en')).toBe(`38${THIN}m`);
  });

  it('in a row of lengths has each named with its unit', () => {
    expect(lengthsText([420, 1500], 'km', 'en')).toBe(`420${THIN}m, 1.5${THIN}km`);
    expect(lengthsText([100_000, 250_000], 'km', 'en')).toBe(`100, 250${THIN}km`);
  });

  it('is read again as it is shown, whatever the unit', () => {
    const shown = fc.record({
      metres: fc.integer({ min: 1, max: 999 }),
      unit: fc.constantFrom<DistanceUnit>('km', 'mi', 'nmi'),
      language: fc.constantFrom<Language>('en', 'ja'),
    });
    fc.assert(
      fc.property(shown, ({ metres, unit, language }) => {
        const read = parseDistances(lengthText(metres, unit, language).replace(',', ''), unit);
        const [radius = Number.NaN] = read.ok ? read.radiiMetres : [];
        expect(Math.abs(radius - metres)).toBeLessThan(0.1524 + 1e-9);
        expect(read).toMatchObject({ unit });
      }),
    );
  });
});
