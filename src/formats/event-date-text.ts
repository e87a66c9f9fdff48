import type { AtlasEvent } from '#atlas/event.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';

/** When an event was, as precisely as its source says: a day, a month, a year, or from one to another. */
export function eventDateText({ date, endDate }: AtlasEvent, language: Language): string {
  const from = formatDate(date, language);
  if (endDate === undefined) return from;
  return messages(language).timeline.between({ from, to: formatDate(endDate, language) });
}
