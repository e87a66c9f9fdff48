import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, addYears, dayNumber, dayOf, firstDay, lastDay } from '#atlas/day.ts';

const days = fc.integer({ min: -20_000, max: 30_000 });

describe('the days of a date known in part', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2013-12', '2013-12-01', '2013-12-31'],
    ['2016-03-28', '2016-03-28', '2016-03-28'],
  ])('of %s are from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});

describe('counting days', () => {
  /** Julian day numbers of the US Naval Observatory: 2440587.5 begins 1 January 1970, 2451544.5 the year 2000. */
  it.each([
    ['1970-01-01', 0],
    ['2000-01-01', 2451544.5 - 2440587.5],
    ['1969-12-31', -1],
  ])('gives %s the number %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  it('comes back to the same day', () => {
    fc.assert(fc.property(days, (number) => dayNumber(dayOf(number)) === number));
  });

  it('leaves parts of a day off', () => {
    expect(dayOf(0.99)).toBe('1970-01-01');
    expect(dayOf(-0.01)).toBe('1969-12-31');
  });
});

describe('adding months and years', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-01-15', -13, '2021-12-15'],
  ])('of %s, %d months on, is %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });

  it('has 29 February fall on the 28th of an ordinary year', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', -4)).toBe('2020-02-29');
  });

  it('moves the month by so many, whatever the day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (number, months) => {
        const [from, then] = [dayOf(number), addMonths(dayOf(number), months)];
        const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        return monthsOf(then) - monthsOf(from) === months && then.slice(8) <= from.slice(8);
      }),
    );
  });
});
