import { weekdays } from '#atlas/check.ts';

/** Days, both counted in. */
export interface Days {
  /** `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

const DAY_MILLISECONDS = 86_400_000;

/** All days that a date known to the day, the month or the year may be. */
export function daysOf(date: string): Days {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  return { first: `${date}-01`, last: dayText(Date.UTC(year, month, 0)) };
}

/** The Gregorian day that is some days after another. */
export function addDays(day: string, count: number): string {
  return dayText(time(day) + count * DAY_MILLISECONDS);
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((time(to) - time(from)) / DAY_MILLISECONDS);
}

/** The place of a day in `weekdays`: 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(time(day)).getUTCDay() + weekdays.length - 1) % weekdays.length;
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** All days of a calendar year. */
export function daysOfYear(year: number): Days {
  return daysOf(String(year).padStart(4, '0'));
}

/** All days of a month; months beyond the year are those of the next, or the one before. */
export function daysOfMonth(year: number, month: number): Days {
  return { first: dayText(Date.UTC(year, month - 1, 1)), last: dayText(Date.UTC(year, month, 0)) };
}

function time(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

function dayText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
