import type { Language } from './language.ts';

/**
 * A moment as a day and a time of day: `14 May 2026, 09:05`.
 *
 * @param moment milliseconds since 1970
 * @param timeZone an IANA name; the reader's own where it is left out
 */
export function formatMoment(moment: number, language: Language, timeZone?: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(moment);
}
