import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '#atlas/day.ts';
import type { AtlasEvent } from '#atlas/event.ts';
import { datedEvents } from '../../../src/ui/timeline/dated-events.ts';
import { layOut, markBeside } from '../../../src/ui/timeline/lay-out.ts';
import { anEvent } from './dated-event.ts';

const APART = 17;
const width = 900;
const window = { fromDay: dayNumber('2020-01-01'), toDay: dayNumber('2025-01-01') };

const kinds = fc.constantFrom<AtlasEvent['kind']>('meeting', 'summit', 'law', 'opening', 'other');
const many = fc
  .array(fc.tuple(fc.integer({ min: 15_000, max: 21_000 }), kinds), { maxLength: 60 })
  .map((drawn) =>
    datedEvents(drawn.map(([day, kind], index) => anEvent(`e-${index}`, dayOf(day), { kind }))),
  );

describe('the lay-out of events', () => {
  it('has every event in exactly one mark of its lane', () => {
    fc.assert(
      fc.property(many, (events) => {
        const marks = layOut(events, window, width, APART);
        const placed = marks.flatMap((mark) => mark.events.map(({ event }) => event.id));
        expect([...placed].sort()).toEqual(events.map(({ event }) => event.id).sort());
        return marks.every((mark) => mark.events.every(({ lane }) => lane === mark.lane));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the marks of a lane apart, and tells how much room each has', () => {
    fc.assert(
      fc.property(many, (events) => {
        const marks = layOut(events, window, width, APART);
        return marks.every((mark) => {
          const later = marks.filter(({ lane, x }) => lane === mark.lane && x > mark.x);
          const gap = Math.min(...later.map(({ x }) => x - mark.x));
          return (gap >= APART - 1e-6 && Math.abs(mark.room - gap) < 1e-6) || later.length === 0;
        });
      }),
      { numRuns: 200 },
    );
  });

  it('joins three meetings of one day into one mark, in their order, beside the law of that day', () => {
    const events = datedEvents([
      anEvent('deterrence', '2024-07-28'),
      anEvent('chiefs', '2024-07-28'),
      anEvent('rules', '2024-07-28', { kind: 'law' }),
      anEvent('two-plus-two', '2024-07-28'),
      anEvent('earlier', '2021-03-16'),
    ]);
    const marks = layOut(events, window, width, APART);
    expect(marks.map((mark) => mark.events.map(({ event }) => event.id))).toEqual([
      ['earlier'],
      ['deterrence', 'chiefs', 'two-plus-two'],
      ['rules'],
    ]);
  });

  it('stands a date known to the year in the middle of it', () => {
    const [mark] = layOut(datedEvents([anEvent('compact', '2022')]), window, width, APART);
    const middle = (dayNumber('2022-01-01') + dayNumber('2023-01-01')) / 2;
    const share = (middle - window.fromDay) / (window.toDay - window.fromDay);
    expect(mark?.x).toBeCloseTo(share * width);
  });
});

describe('going from mark to mark', () => {
  const events = datedEvents([
    anEvent('first', '2020-02-01'),
    anEvent('law', '2021-02-01', { kind: 'law' }),
    anEvent('last', '2023-02-01'),
    anEvent('other', '2022-09-01', { kind: 'other' }),
  ]);
  const marks = layOut(events, window, width, APART);
  const from = (id: string) => {
    const mark = marks.find((one) => one.id === id);
    if (mark === undefined) throw new Error(`no mark ${id}`);
    return mark;
  };

  it.each([
    ['first', 'next', 'law'],
    ['law', 'before', 'first'],
    ['first', 'before', 'first'],
    ['last', 'next', 'last'],
    ['other', 'first', 'first'],
    ['first', 'last', 'last'],
    ['first', 'below', 'law'],
    ['law', 'below', 'other'],
    ['other', 'above', 'law'],
    ['law', 'above', 'first'],
    ['other', 'below', 'other'],
  ] as const)('leads from %s, %s, to %s', (id, direction, then) => {
    expect(markBeside(marks, from(id), direction).id).toBe(then);
  });
});
