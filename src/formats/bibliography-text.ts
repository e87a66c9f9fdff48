import type { Source } from '#atlas/source.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';

/** A source as one line: author, title, publisher, date, address and licence, each where it has one. */
export function sourceLine(source: Source, language: Language): string {
  const { author, title, publisher, date, url, licence } = source;
  return messages(language).bibliography.line({
    author,
    title,
    publisher,
    date: date === undefined ? undefined : formatDate(date, language),
    url,
    licence,
  });
}

/** A bibliography as plain text, a line a source. */
export function bibliographyText(sources: readonly Source[], language: Language): string {
  return sources.map((source) => `${sourceLine(source, language)}\n`).join('');
}
