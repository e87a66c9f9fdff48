import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';

const UNDATED = 'undated';

/**
 * When the figures of a range were published, as the records write it (`2010-12 to 2026`, `2007-11 and undated`), in words of the
 * language.
 */
export function asOfText(asOf: string, language: Language): string {
  const { sources } = messages(language);
  if (asOf === UNDATED) return sources.undated;
  const [dated = '', also] = asOf.split(' and ');
  const [from, to] = dated.split(' to ').map((date) => formatDate(date, language));
  const dates = from === undefined || to === undefined ? (from ?? '') : sources.span({ from, to });
  return also === UNDATED ? sources.alsoUndated({ date: dates }) : dates;
}
