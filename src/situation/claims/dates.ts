import type { Atlas } from '#atlas/atlas.ts';
import { type Check, type DateWords, weekdays } from '#atlas/check.ts';
import type { AtlasEvent } from '#atlas/event.ts';
import type { CheckResult } from '../claim-check.ts';
import {
  addDays,
  type Days,
  daysBetween,
  daysOf,
  daysOfMonth,
  daysOfYear,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { resultOf } from './result.ts';

type DateCheck = Extract<Check, { kind: 'date' }>;
type OrderCheck = Extract<Check, { kind: 'order' }>;
type FirstCheck = Extract<Check, { kind: 'first' }>;

/** What a document is called and when it was published. */
interface Dated {
  readonly id: string;
  readonly date: string;
}

/** @throws Error where the atlas has no such event: its links were not checked */
function eventOf(atlas: Atlas, id: string): AtlasEvent {
  const event = atlas.events.get(id);
  if (event === undefined) throw new Error(`The atlas has no event "${id}".`);
  return event;
}

function daysOfEvent({ date, endDate }: AtlasEvent): Days {
  return { first: daysOf(date).first, last: daysOf(endDate ?? date).last };
}

/** The days that a document's words of a date stand for. */
export function saidDays(atlas: Atlas, words: DateWords, document: Dated): Days {
  if ('on' in words) return daysOf(words.on);
  if ('after' in words) {
    const { first, last } = daysOfEvent(eventOf(atlas, words.after));
    if ('years' in words) return daysOfYear(yearOf(first) + words.years);
    return { first: addDays(first, words.days), last: addDays(last, words.days) };
  }
  const since = daysOf(words.since ?? document.date);
  if ('years' in words) return daysOfYear(yearOf(since.first) + words.years);
  if ('weeks' in words) {
    const first = addDays(since.first, 7 * words.weeks - weekdayOf(since.first));
    return { first, last: addDays(first, 6) };
  }
  if ('weekday' in words) return saidWeekday(words, since);
  return saidMonth(words, since);
}

function saidWeekday(
  { weekday, side }: Extract<DateWords, { weekday: unknown }>,
  since: Days,
): Days {
  const from = side === 'next' ? since.first : since.last;
  const ahead = (weekdays.indexOf(weekday) - weekdayOf(from) + 7) % 7;
  const day = addDays(from, side === 'next' || ahead === 0 ? ahead : ahead - 7);
  return { first: day, last: day };
}

function saidMonth({ month, side }: Extract<DateWords, { month: unknown }>, since: Days): Days {
  const from = side === 'next' ? since.first : since.last;
  const current = Number(from.slice(5, 7));
  const year = yearOf(from);
  if (side === 'next') return daysOfMonth(month < current ? year + 1 : year, month);
  return daysOfMonth(month > current ? year - 1 : year, month);
}

/** The document's own words of a date against the date of the event. */
export function checkDate(
  atlas: Atlas,
  { event: id, says }: DateCheck,
  document: Dated,
): CheckResult {
  const event = eventOf(atlas, id);
  const said = saidDays(atlas, says, document);
  const held = daysOfEvent(event);
  const isEarly = held.last < said.first;
  const isLate = held.first > said.last;
  const fits = !isEarly && !isLate;
  const offDays = isEarly
    ? daysBetween(said.first, held.last)
    : isLate
      ? daysBetween(said.last, held.first)
      : 0;
  const isDay = event.date.length === 'YYYY-MM-DD'.length && event.endDate === undefined;
  return resultOf({
    verdict: fits ? 'confirmed' : 'differs',
    reason: {
      kind: 'date',
      eventId: id,
      eventDate: event.date,
      eventWeekday: isDay ? weekdayOf(event.date) : undefined,
      saidFrom: said.first,
      saidTo: said.last,
      said: 'weekday' in says ? 'weekday' : 'on' in says ? 'date' : 'relative',
      fits,
      offYears: fits ? 0 : yearOf(held.first) - yearOf(said.first),
      offDays,
    },
    measured: { kind: 'date', from: event.date, to: event.endDate },
    difference: { value: offDays, share: undefined },
    drawing: { eventIds: [id], placeIds: event.places },
    provenance: { method: 'calendar', inputs: eventInputs([id], document) },
  });
}

/** One event before another; an end that is not said is the document. */
export function checkOrder(
  atlas: Atlas,
  { earlier, later }: OrderCheck,
  document: Dated,
): CheckResult {
  const [first, second] = [earlier, later].map((id) => {
    if (id === undefined) return { id: document.id, days: daysOf(document.date), places: [] };
    const event = eventOf(atlas, id);
    return { id, days: daysOfEvent(event), places: event.places };
  });
  if (first === undefined || second === undefined) throw new Error('An order has two ends.');
  const holds = first.days.first <= second.days.first;
  const ids = [earlier, later].flatMap((id) => id ?? []);
  return resultOf({
    verdict: holds ? 'confirmed' : 'differs',
    reason: {
      kind: 'order',
      earlierId: first.id,
      earlierDate: first.days.first,
      laterId: second.id,
      laterDate: second.days.first,
      holds,
    },
    measured: { kind: 'date', from: second.days.first, to: undefined },
    difference: {
      value: daysBetween(first.days.first, second.days.first),
      share: undefined,
    },
    drawing: { eventIds: ids, placeIds: [...first.places, ...second.places] },
    provenance: { method: 'calendar', inputs: eventInputs(ids, document) },
  });
}

/** A first: no earlier event of the same sort is known, in the years before it where they are said. */
export function checkFirst(atlas: Atlas, { event: id, sameSort, years }: FirstCheck): CheckResult {
  const event = eventOf(atlas, id);
  const { first } = daysOfEvent(event);
  const since = years === undefined ? '' : `${yearOf(first) - years}${first.slice(4)}`;
  const earlier = sameSort
    .map((other) => eventOf(atlas, other))
    .filter(({ date }) => daysOf(date).first < first && daysOf(date).first >= since)
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const ids = [id, ...earlier.map((one) => one.id)];
  return resultOf({
    verdict: earlier.length === 0 ? 'confirmed' : 'differs',
    reason: {
      kind: 'first',
      eventId: id,
      earlier: earlier.map((one) => ({ eventId: one.id, date: one.date })),
    },
    measured: { kind: 'number', value: earlier.length, unit: 'earlier' },
    drawing: {
      eventIds: ids,
      placeIds: [event, ...earlier].flatMap(({ places }) => places),
    },
    provenance: { method: 'calendar', inputs: eventInputs([id, ...sameSort], undefined) },
  });
}

function eventInputs(ids: readonly string[], document: Dated | undefined) {
  return [
    ...ids.map((id) => ({ kind: 'event' as const, id })),
    ...(document === undefined ? [] : [{ kind: 'document' as const, id: document.id }]),
  ];
}
