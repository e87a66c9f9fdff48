import type { Language } from './language.ts';

/** How a tick of a time axis is named: its year, its month, or its day. */
export type TickName = 'year' | 'month' | 'day';

const options: Readonly<Record<TickName, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day of an axis in the fewest words: `2016`, `Mar` or `28`; `2016年`, `3月` or `28日`. */
export function formatTick(day: string, name: TickName, language: Language): string {
  const key = `${language} ${name}`;
  const locale = language === 'en' ? 'en-GB' : language;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options[name], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(day));
}
