import { formatDate } from '#i18n/format-date.ts';
import type { CheckReason } from '#situation/check-reason.ts';
import type { Words } from './words.ts';

type DateReason = Extract<CheckReason, { kind: 'date' }>;
type OrderReason = Extract<CheckReason, { kind: 'order' }>;
type FirstReason = Extract<CheckReason, { kind: 'first' }>;

/** 1 January 2024 was a Monday, the weekday numbered 0. */
const A_MONDAY = '2024-01-01';

/** The date of an event against the days that the document's words stand for. */
export function dateText(reason: DateReason, words: Words): string {
  const { texts, language } = words;
  const { eventWeekday, said, fits, offDays, offYears } = reason;
  const day = formatDate(reason.eventDate, language);
  const date =
    said === 'weekday' && eventWeekday !== undefined
      ? texts.weekdayAndDate({ weekday: weekdayName(eventWeekday, words), date: day })
      : day;
  const event = words.event(reason.eventId);
  if (fits) return texts.dateFits({ event, date });
  const isByYears = offYears !== 0 && isWholeYear(reason);
  return texts.dateOff({
    event,
    date,
    said: saidText(reason, words),
    by: isByYears
      ? texts.years({ count: Math.abs(offYears) })
      : texts.days({ count: Math.abs(offDays) }),
  });
}

function isWholeYear({ saidFrom, saidTo }: DateReason): boolean {
  return saidFrom.endsWith('-01-01') && saidTo === `${saidFrom.slice(0, 4)}-12-31`;
}

function saidText(reason: DateReason, { texts, language }: Words): string {
  if (isWholeYear(reason)) return formatDate(reason.saidFrom.slice(0, 4), language);
  const from = formatDate(reason.saidFrom, language);
  if (reason.saidFrom === reason.saidTo) return from;
  return texts.span({ from, to: formatDate(reason.saidTo, language) });
}

function weekdayName(weekday: number, { language }: Words): string {
  const day = new Date(A_MONDAY);
  day.setUTCDate(day.getUTCDate() + weekday);
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** One event after another. */
export function orderText(reason: OrderReason, words: Words): string {
  const { earlierId, earlierDate, laterId, laterDate, holds } = reason;
  const { texts, language } = words;
  const told = {
    earlier: eventOrDocument(earlierId, words),
    earlierDate: formatDate(earlierDate, language),
    later: eventOrDocument(laterId, words),
    laterDate: formatDate(laterDate, language),
  };
  return holds ? texts.order(told) : texts.orderNot(told);
}

function eventOrDocument(id: string, { atlas, texts, event }: Words): string {
  return atlas.events.has(id) ? texts.quoted({ title: event(id) }) : texts.document;
}

/** Events that came before one that is called a first. */
export function firstText({ earlier }: FirstReason, words: Words): string {
  const { texts, language } = words;
  if (earlier.length === 0) return texts.firstOfAll;
  const events = earlier.map(({ eventId, date }) =>
    texts.eventAt({ event: words.event(eventId), date: formatDate(date, language) }),
  );
  return texts.notFirst({ events: words.list(events) });
}
