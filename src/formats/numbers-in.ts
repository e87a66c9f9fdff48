import type { Language } from '#i18n/language.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const UNITS = '[\u2009\u00a0 ]?(?:km²|km/h|km|mi|nmi|kn|m|ft|min|h|%|°(?: [NSEW])?)(?![A-Za-z])';

const YEAR = `(?:1[89]|20)\\d\\d(?![\\d.,]*\\d|${UNITS})`;

/** Days, months and years as each language writes them: they date a thing and measure nothing. */
const dates: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?:\\d{1,2}(?:–\\d{1,2})? )?(?:${MONTHS})(?: \\d{4})?|(?<![\\d.,])${YEAR}`, 'gu'),
  ja: new RegExp(`(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?|(?<![\\d.,])${YEAR}(?=年)`, 'gu'),
};

/** A number with its unit, where no letter or hyphen joins it to a name (`F-35A`). */
const number = new RegExp(
  `(?<![A-Za-z\\d.,]|[A-Za-z]-)\\d[\\d,.]*(?<=\\d)(?!\\d|-?[A-Z])(?:${UNITS})?`,
  'gu',
);

/**
 * The numbers that a text names, with their units, in reading order; dates and the digits of names are none.
 *
 * @param names words of the text whose digits are no figures: `Type 12`
 */
export function numbersIn(
  text: string,
  names: readonly string[],
  language: Language,
): readonly string[] {
  const bare = [...names]
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return [...bare.replaceAll(dates[language], ' ').matchAll(number)].map(([found]) => found);
}
