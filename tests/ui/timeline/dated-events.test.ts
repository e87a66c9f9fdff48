import { describe, expect, it } from 'vitest';
import { dayNumber } from '#atlas/day.ts';
import { datedEvents, latestEvents, neighbourDay } from '../../../src/ui/timeline/dated-events.ts';
import { spansOf } from '../../../src/ui/timeline/spans.ts';
import { anEvent } from './dated-event.ts';

const events = datedEvents([
  anEvent('camp', '2016-03-28', { kind: 'opening' }),
  anEvent('treaty', '1951-09-08', { kind: 'agreement' }),
  anEvent('talks', '2024-07-28'),
  anEvent('memorandum', '2024-07-28', { kind: 'agreement' }),
  anEvent('month', '2019-03'),
]);

describe('dated events', () => {
  it('come in the order of their first days', () => {
    expect(events.map(({ event }) => event.id)).toEqual([
      'treaty',
      'camp',
      'month',
      'talks',
      'memorandum',
    ]);
  });

  it('last to the end of the last day they may lie on', () => {
    const month = events.find(({ event }) => event.id === 'month');
    expect(month?.day).toBe('2019-03-01');
    expect(month?.toDay).toBe(dayNumber('2019-04-01'));
  });

  it.each([
    ['2013-05-01', 1, '2016-03-28'],
    ['2016-03-28', 1, '2019-03-01'],
    ['2016-03-28', -1, '1951-09-08'],
    ['2024-07-28', 1, undefined],
    ['1951-09-08', -1, undefined],
  ] as const)('lead from %s by %d to %s', (day, direction, then) => {
    expect(neighbourDay(events, day, direction)).toBe(then);
  });

  it('are all told that lie on the latest day', () => {
    expect(latestEvents(events, '2025-01-01').map(({ event }) => event.id)).toEqual([
      'talks',
      'memorandum',
    ]);
    expect(latestEvents(events, '1950-01-01')).toEqual([]);
  });
});

describe('the stretches of time to go to', () => {
  it('are whole years round events and documents', () => {
    const { all, documents } = spansOf(events, [{ date: '2021-05-21' }, { date: '2024-07' }]);
    expect(all).toEqual({ fromDay: dayNumber('1951-01-01'), toDay: dayNumber('2026-01-01') });
    expect(documents).toEqual({
      fromDay: dayNumber('2021-01-01'),
      toDay: dayNumber('2025-01-01'),
    });
  });
});
