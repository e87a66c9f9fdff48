import type { Language } from './language.ts';

const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A date as precise as it is known (`2016`, `2016-03` or `2016-03-28`), in words of the language. */
export function formatDate(date: string, language: Language): string {
  const options = parts[date.length];
  if (options === undefined) return date;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date));
}

/** The figures of a day (`2016-03-28`) and the signs between them, in the order of the language. */
export function dateParts(date: string, language: Language): readonly Intl.DateTimeFormatPart[] {
  const locale = language === 'en' ? 'en-GB' : language;
  const figures = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, figures).formatToParts(new Date(date));
}
