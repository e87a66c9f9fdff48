import type { SourceDocument } from '#atlas/claim.ts';
import { dayNumber } from '#atlas/day.ts';
import type { TimeWindow } from '#store/view-store.ts';
import type { DatedEvent } from './dated-events.ts';

/** The stretches of time that a reader goes to at once. */
export interface Spans {
  /** From the year of the first event to the end of the year after the last. */
  readonly all: TimeWindow;
  readonly recent: TimeWindow;
  /** The years that the source documents are of. */
  readonly documents: TimeWindow;
}

const RECENT_YEAR = 2000;

/** The stretches that follow from what is dated: whole years, so that their ends are round. */
export function spansOf(
  events: readonly DatedEvent[],
  documents: Iterable<Pick<SourceDocument, 'date'>>,
): Spans {
  const years = events.map(({ day }) => yearOf(day));
  const last = Math.max(...years, RECENT_YEAR) + 1;
  const of = [...documents].map(({ date }) => yearOf(date));
  return {
    all: yearsFrom(Math.min(...years, RECENT_YEAR), last),
    recent: yearsFrom(RECENT_YEAR, last),
    documents:
      of.length === 0 ? yearsFrom(RECENT_YEAR, last) : yearsFrom(Math.min(...of), Math.max(...of)),
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function yearsFrom(first: number, last: number): TimeWindow {
  return { fromDay: dayNumber(`${first}-01-01`), toDay: dayNumber(`${last + 1}-01-01`) };
}
