import { addMonths, dayNumber, dayOf } from '#atlas/day.ts';
import type { TimeWindow } from '#store/view-store.ts';
import { pixelOf } from './time-window.ts';

/** How finely an axis is divided. */
type TickUnit = 'year' | 'month' | 'day';

/** One stretch of the axis from a tick to the next. */
export interface Tick {
  /** The day that it begins on, `YYYY-MM-DD`. */
  readonly day: string;
  readonly unit: TickUnit;
  /** Where it begins and ends, pixels; it may begin left of the axis. */
  readonly left: number;
  readonly right: number;
  /** Alternates from tick to tick, and stays the same for the same day however the axis is moved. */
  readonly dark: boolean;
}

interface Division {
  readonly unit: TickUnit;
  readonly count: number;
}

const divisions: readonly Division[] = [
  { unit: 'day', count: 1 },
  { unit: 'day', count: 7 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  { unit: 'month', count: 6 },
  { unit: 'year', count: 1 },
  { unit: 'year', count: 2 },
  { unit: 'year', count: 5 },
  { unit: 'year', count: 10 },
  { unit: 'year', count: 20 },
];

const DAYS: Readonly<Record<TickUnit, number>> = { day: 1, month: 30.44, year: 365.25 };

/** The Monday that weeks are counted from: 5 January 1970. */
const FIRST_MONDAY = 4;

/** Ticks of the finest division whose stretches are at least `leastPixels` wide, covering the window. */
export function ticksOf(window: TimeWindow, width: number, leastPixels: number): readonly Tick[] {
  const pixelsPerDay = width / (window.toDay - window.fromDay);
  const coarsest: Division = { unit: 'year', count: 20 };
  const division =
    divisions.find(({ unit, count }) => DAYS[unit] * count * pixelsPerDay >= leastPixels) ??
    coarsest;
  const ticks: Tick[] = [];
  let index = firstIndex(window.fromDay, division);
  while (startOf(index, division) < window.toDay) {
    ticks.push({
      day: dayOf(startOf(index, division)),
      unit: division.unit,
      left: pixelOf(startOf(index, division), window, width),
      right: pixelOf(startOf(index + 1, division), window, width),
      dark: index % 2 === 0,
    });
    index += 1;
  }
  return ticks;
}

/** The number of the stretch that a day lies in, counted in steps of the division from a fixed day. */
function firstIndex(day: number, { unit, count }: Division): number {
  if (unit === 'day') return Math.floor((day - FIRST_MONDAY) / count);
  const date = dayOf(day);
  const year = Number(date.slice(0, 4));
  if (unit === 'year') return Math.floor(year / count);
  return Math.floor(((year - 1970) * 12 + Number(date.slice(5, 7)) - 1) / count);
}

function startOf(index: number, { unit, count }: Division): number {
  if (unit === 'day') return index * count + FIRST_MONDAY;
  if (unit === 'year') return dayNumber(`${String(index * count).padStart(4, '0')}-01-01`);
  return dayNumber(addMonths('1970-01-01', index * count));
}
