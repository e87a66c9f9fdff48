import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#atlas/day.ts';
import { ticksOf } from '../../../src/ui/timeline/ticks.ts';

const window = (from: string, to: string) => ({ fromDay: dayNumber(from), toDay: dayNumber(to) });

const spans = fc
  .tuple(fc.integer({ min: -9000, max: 20_000 }), fc.integer({ min: 21, max: 30_000 }))
  .map(([fromDay, days]) => ({ fromDay, toDay: fromDay + days }));

describe('ticks', () => {
  it('name every ten years of a century', () => {
    const days = ticksOf(window('1940-01-01', '2040-01-01'), 1000, 60).map(({ day }) => day);
    expect(days).toEqual(
      [1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030].map((year) => `${year}-01-01`),
    );
  });

  it('name every quarter of four years', () => {
    const ticks = ticksOf(window('2021-01-01', '2025-01-01'), 1000, 60);
    expect(ticks).toHaveLength(16);
    expect(ticks.map(({ day }) => day).slice(0, 5)).toEqual([
      '2021-01-01',
      '2021-04-01',
      '2021-07-01',
      '2021-10-01',
      '2022-01-01',
    ]);
  });

  it('name Mondays in a month', () => {
    const days = ticksOf(window('2024-07-01', '2024-07-29'), 400, 60).map(({ day }) => day);
    expect(days).toEqual(['2024-07-01', '2024-07-08', '2024-07-15', '2024-07-22']);
  });

  it('cover the window without a gap, each at least as wide as asked, dark and light in turn', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 320, max: 2000 }), (span, width) => {
        const ticks = ticksOf(span, width, 40);
        const [first, last] = [ticks[0], ticks.at(-1)];
        if (first === undefined || last === undefined) return false;
        const isCovered = first.left <= 1e-6 && last.right >= width - 1e-6;
        const isJoined = ticks.every((tick, index) => {
          const next = ticks[index + 1];
          if (next === undefined) return true;
          return Math.abs(next.left - tick.right) < 1e-6 && next.dark !== tick.dark;
        });
        const isWide = ticks.every(({ left, right }) => right - left >= 40 * 0.9);
        return isCovered && isJoined && isWide;
      }),
      { numRuns: 200 },
    );
  });

  it('stay dark or light for the same day however far the window is moved', () => {
    const darkOf = (from: string, to: string) =>
      new Map(ticksOf(window(from, to), 1000, 60).map(({ day, dark }) => [day, dark]));
    const [here, moved] = [darkOf('2020-01-01', '2024-01-01'), darkOf('2020-06-01', '2024-06-01')];
    const shared = [...here.keys()].filter((day) => moved.has(day));
    expect(shared.length).toBeGreaterThan(8);
    expect(shared.map((day) => here.get(day))).toEqual(shared.map((day) => moved.get(day)));
  });
});
