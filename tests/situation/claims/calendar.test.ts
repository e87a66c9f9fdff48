import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  daysOf,
  daysOfMonth,
  weekdayOf,
} from '../../../src/situation/claims/calendar.ts';

/** Zeller's congruence (1883): the weekday by arithmetic on year, month and day alone, 0 for Monday. */
function zeller(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const sum =
    date +
    Math.floor((13 * (m + 1)) / 5) +
    y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400);
  return (sum + 5) % 7;
}

/** The Julian day number of a Gregorian day, by the formula of Fliegel and Van Flandern (1968). */
function julianDay(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const a = Math.trunc((month - 14) / 12);
  return (
    date -
    32_075 +
    Math.trunc((1461 * (year + 4800 + a)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * a)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + a) / 100)) / 4)
  );
}

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar', () => {
  test('has the weekdays of Zeller’s congruence', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(weekdayOf(one)).toBe(zeller(one));
      }),
      { numRuns: 300 },
    );
  });

  test('counts days as Julian day numbers do', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const between = julianDay(other) - julianDay(one);
        expect(daysBetween(one, other)).toBe(between);
        expect(addDays(one, between)).toBe(other);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-07-28', '2024-07-28', '2024-07-28'],
  ])('%s is %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });

  test('goes on into the next year', () => {
    expect(daysOfMonth(2023, 13)).toEqual({ first: '2024-01-01', last: '2024-01-31' });
  });
});
