const MILLISECONDS_PER_DAY = 86_400_000;

const MONTHS_PER_YEAR = 12;

/**
 * The first day, `YYYY-MM-DD`, of a date that may be known to the month or the year only: `2024-01` begins
 * on `2024-01-01`.
 */
export function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day, `YYYY-MM-DD`, of a date that may be known to the month or the year only. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5));
  return dayOf(Date.UTC(year, month, 1) / MILLISECONDS_PER_DAY - 1);
}

/** A day as a count of days since 1 January 1970, for arithmetic. */
export function dayNumber(day: string): number {
  return Date.parse(day) / MILLISECONDS_PER_DAY;
}

/** The day, `YYYY-MM-DD`, that a count of days since 1 January 1970 falls on; parts of a day are left off. */
export function dayOf(number: number): string {
  return new Date(Math.floor(number) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of a month so many months later; the month's last day where it has no such day. */
export function addMonths(day: string, months: number): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const wanted = Number(day.slice(8));
  const first = Date.UTC(year, month, 1);
  const begins = dayOf(first / MILLISECONDS_PER_DAY);
  const last = Number(lastDay(begins.slice(0, 7)).slice(8));
  return `${begins.slice(0, 7)}-${String(Math.min(wanted, last)).padStart(2, '0')}`;
}

/** The same day so many years later; 28 February where that year has no 29th. */
export function addYears(day: string, years: number): string {
  return addMonths(day, years * MONTHS_PER_YEAR);
}
