import type { Language } from './language.ts';

const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(length: number, language: Language): Intl.DateTimeFormat | undefined {
  const key = `${language} ${length}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const options = parts[length];
  if (options === undefined) return undefined;
  const locale = language === 'en' ? 'en-GB' : language;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** A date as precise as it is known (`2016`, `2016-03` or `2016-03-28`), in words of the language. */
export function formatDate(date: string, language: Language): string {
  return formatOf(date.length, language)?.format(new Date(date)) ?? date;
}

/** The figures of a day (`2016-03-28`) and the signs between them, in the order of the language. */
export function dateParts(date: string, language: Language): readonly Intl.DateTimeFormatPart[] {
  const locale = language === 'en' ? 'en-GB' : language;
  const figures = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, figures).formatToParts(new Date(date));
}
