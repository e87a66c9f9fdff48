import { describe, expect, test } from 'vitest';
import { saidDays } from '../../../src/situation/claims/dates.ts';
import { readAtlas } from '../../fixtures/read-atlas.ts';

const { atlas } = readAtlas();

/** A Sunday by the calendar of any wall. */
const sunday = { id: 'report', date: '2024-07-28' };

describe('the days that a document means', () => {
  test.each([
    [{ on: '2021-03' }, '2021-03-01', '2021-03-31'],
    [{ weekday: 'sunday', side: 'next' }, '2024-07-28', '2024-07-28'],
    [{ weekday: 'sunday', side: 'last' }, '2024-07-28', '2024-07-28'],
    [{ weekday: 'monday', side: 'next' }, '2024-07-29', '2024-07-29'],
    [{ weekday: 'saturday', side: 'last' }, '2024-07-27', '2024-07-27'],
    [{ month: 3, side: 'next' }, '2025-03-01', '2025-03-31'],
    [{ month: 7, side: 'next' }, '2024-07-01', '2024-07-31'],
    [{ month: 12, side: 'last' }, '2023-12-01', '2023-12-31'],
    [{ years: -1 }, '2023-01-01', '2023-12-31'],
    [{ weeks: 0 }, '2024-07-22', '2024-07-28'],
    [{ weeks: -1 }, '2024-07-15', '2024-07-21'],
    [{ weeks: -1, since: '2022-01-16' }, '2022-01-03', '2022-01-09'],
    [{ after: 'biden-kishida-2024', days: 1 }, '2024-04-11', '2024-04-11'],
    [{ after: 'yonaguni-camp-2016', years: 1 }, '2017-01-01', '2017-12-31'],
  ] as const)('%j, said on a Sunday in July 2024, is %s to %s', (words, first, last) => {
    expect(saidDays(atlas, words, sunday)).toEqual({ first, last });
  });
});
