import type { TimeWindow } from '#store/view-store.ts';
import { type DatedEvent, type Lane, lanes } from './dated-events.ts';
import { pixelOf } from './time-window.ts';

/** One mark on the axis: an event, or several that would lie over one another. */
export interface PlacedMark {
  /** The id of its first event. */
  readonly id: string;
  readonly lane: Lane;
  /** Its events, earliest first. */
  readonly events: readonly DatedEvent[];
  /** The middle of the mark, pixels. */
  readonly x: number;
  /** How far to its right nothing else stands in its lane, pixels. */
  readonly room: number;
}

interface Group {
  readonly events: DatedEvent[];
  sum: number;
}

function middleOf({ events, sum }: Group): number {
  return sum / events.length;
}

/**
 * Places events in their lanes. Two marks of a lane are never nearer than `apart` pixels: events that would be
 * become one mark in their midst, neighbour by neighbour. Every event is in exactly one mark, and marks come in the
 * order of time. O(n log n).
 */
export function layOut(
  events: readonly DatedEvent[],
  window: TimeWindow,
  width: number,
  apart: number,
): readonly PlacedMark[] {
  const marks = lanes.flatMap((lane) => {
    const groups: Group[] = [];
    for (const event of inOrder(events.filter((one) => one.lane === lane))) {
      groups.push({ events: [event], sum: pixelOf(middleDay(event), window, width) });
      joinBack(groups, apart);
    }
    return groups.map((group, index): PlacedMark => {
      const next = groups[index + 1];
      const x = middleOf(group);
      return {
        id: group.events[0]?.event.id ?? '',
        lane,
        events: group.events,
        x,
        room: next === undefined ? Number.POSITIVE_INFINITY : middleOf(next) - x,
      };
    });
  });
  return marks.sort((a, b) => a.x - b.x);
}

/** Joins the last groups as long as they stand too near. */
function joinBack(groups: Group[], apart: number): void {
  for (;;) {
    const last = groups.at(-1);
    const before = groups.at(-2);
    if (last === undefined || before === undefined) return;
    if (middleOf(last) - middleOf(before) >= apart) return;
    before.events.push(...last.events);
    before.sum += last.sum;
    groups.pop();
  }
}

function inOrder(events: readonly DatedEvent[]): readonly DatedEvent[] {
  return [...events].sort((a, b) => middleDay(a) - middleDay(b));
}

/** The middle of the days that an event may lie on. */
export function middleDay({ fromDay, toDay }: DatedEvent): number {
  return (fromDay + toDay) / 2;
}

/** Where a key leads from a mark. */
export type MarkDirection = 'next' | 'before' | 'above' | 'below' | 'first' | 'last';

/** The mark beside another in time, or the nearest in the next lane that has any; itself at the outermost. */
export function markBeside(
  marks: readonly PlacedMark[],
  mark: PlacedMark,
  direction: MarkDirection,
): PlacedMark {
  const index = marks.indexOf(mark);
  switch (direction) {
    case 'first':
      return marks[0] ?? mark;
    case 'last':
      return marks.at(-1) ?? mark;
    case 'next':
      return marks[index + 1] ?? mark;
    case 'before':
      return marks[index - 1] ?? mark;
    case 'above':
      return nearestInLanes(marks, mark, lanes.slice(0, lanes.indexOf(mark.lane)).reverse());
    case 'below':
      return nearestInLanes(marks, mark, lanes.slice(lanes.indexOf(mark.lane) + 1));
  }
}

function nearestInLanes(
  marks: readonly PlacedMark[],
  mark: PlacedMark,
  inOrder: readonly Lane[],
): PlacedMark {
  for (const lane of inOrder) {
    const [first, ...others] = marks.filter((one) => one.lane === lane);
    if (first === undefined) continue;
    return others.reduce(
      (best, one) => (Math.abs(one.x - mark.x) < Math.abs(best.x - mark.x) ? one : best),
      first,
    );
  }
  return mark;
}
