import { dayNumber, firstDay, lastDay } from '#atlas/day.ts';
import type { AtlasEvent } from '#atlas/event.ts';

/** The rows that events stand in, top to bottom. */
export const lanes = ['meetings', 'agreements', 'openings', 'statements', 'others'] as const;

export type Lane = (typeof lanes)[number];

/** An event with the days it may lie on, counted since 1 January 1970. */
export interface DatedEvent {
  readonly event: AtlasEvent;
  readonly lane: Lane;
  /** The first day that it may have been on: from then on it counts. */
  readonly day: string;
  readonly fromDay: number;
  /** The end of the last day that it may have been on. */
  readonly toDay: number;
}

const laneOfKind: Readonly<Record<AtlasEvent['kind'], Lane>> = {
  meeting: 'meetings',
  summit: 'meetings',
  agreement: 'agreements',
  law: 'agreements',
  opening: 'openings',
  closing: 'openings',
  fielding: 'openings',
  statement: 'statements',
  other: 'others',
};

/** Events by their first day; those of one day in the order of the atlas. */
export function datedEvents(events: Iterable<AtlasEvent>): readonly DatedEvent[] {
  return [...events]
    .map((event): DatedEvent => {
      const day = firstDay(event.date);
      return {
        event,
        lane: laneOfKind[event.kind],
        day,
        fromDay: dayNumber(day),
        toDay: dayNumber(lastDay(event.endDate ?? event.date)) + 1,
      };
    })
    .sort((a, b) => a.fromDay - b.fromDay);
}

/** The nearest day before or after a day on which something is recorded; none at either end. */
export function neighbourDay(
  events: readonly DatedEvent[],
  day: string,
  direction: 1 | -1,
): string | undefined {
  return direction === 1
    ? events.find((one) => one.day > day)?.day
    : events.findLast((one) => one.day < day)?.day;
}

/** The events of the latest day up to a day, or none where nothing was recorded by then. */
export function latestEvents(events: readonly DatedEvent[], day: string): readonly DatedEvent[] {
  const latest = events.findLast((one) => one.day <= day)?.day;
  return latest === undefined ? [] : events.filter((one) => one.day === latest);
}
