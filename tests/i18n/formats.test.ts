import { describe, expect, it } from 'vitest';
import { formatAzimuth } from '#i18n/format-azimuth.ts';
import { formatDate } from '#i18n/format-date.ts';
import { preferredLanguage } from '#i18n/language.ts';

describe('formatAzimuth', () => {
  it.each([
    [7.4, '007°'],
    [76.6, '077°'],
    [258.44, '258°'],
    [359.6, '000°'],
    [0, '000°'],
  ])('writes %d degrees as %s, in three figures as on a chart', (degrees, text) => {
    expect(formatAzimuth(degrees, 'en')).toBe(text);
  });
});

describe('formatDate', () => {
  it.each([
    ['2016', '2016', '2016年'],
    ['2016-03', 'March 2016', '2016年3月'],
    ['2016-03-28', '28 March 2016', '2016年3月28日'],
  ])('writes %s as precisely as it is known', (date, english, japanese) => {
    expect(formatDate(date, 'en')).toBe(english);
    expect(formatDate(date, 'ja')).toBe(japanese);
  });
});

describe('preferredLanguage', () => {
  it('takes the first of the reader that the interface speaks', () => {
    expect(preferredLanguage(['fr-FR', 'ja-JP', 'en'])).toBe('ja');
    expect(preferredLanguage(['EN-us'])).toBe('en');
  });

  it('falls back to English', () => {
    expect(preferredLanguage([])).toBe('en');
    expect(preferredLanguage(['fil', 'zh-Hant'])).toBe('en');
  });
});
