import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampWindow,
  dayAt,
  LEAST_DAYS,
  panWindow,
  pixelOf,
  showDay,
  zoomWindow,
} from '../../../src/ui/timeline/time-window.ts';

const whole = { fromDay: 0, toDay: 10_000 };
const day = fc.double({ min: -20_000, max: 30_000, noNaN: true });
const windows = fc
  .tuple(day, fc.double({ min: 1, max: 40_000, noNaN: true }))
  .map(([fromDay, length]) => clampWindow({ fromDay, toDay: fromDay + length }, whole));

const lengthOf = ({ fromDay, toDay }: { fromDay: number; toDay: number }) => toDay - fromDay;

function isWithin(window: { fromDay: number; toDay: number }): boolean {
  const slack = 1e-6;
  return (
    window.fromDay >= whole.fromDay - slack &&
    window.toDay <= whole.toDay + slack &&
    lengthOf(window) >= LEAST_DAYS - slack
  );
}

describe('a window of time', () => {
  it('stays within the whole and no shorter than three weeks, however it is turned', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        day,
        (window, by, at) => {
          return (
            isWithin(window) &&
            isWithin(zoomWindow(window, by, at, whole)) &&
            isWithin(panWindow(window, at, whole)) &&
            isWithin(showDay(window, at, whole))
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps the day under the pointer where it is when there is room', () => {
    const window = { fromDay: 4000, toDay: 5000 };
    const near = zoomWindow(window, 0.5, 4250, whole);
    expect(near).toEqual({ fromDay: 4125, toDay: 4625 });
    expect(pixelOf(4250, near, 800)).toBeCloseTo(pixelOf(4250, window, 800));
  });

  it('is as long after it was moved', () => {
    fc.assert(
      fc.property(windows, day, (window, days) => {
        return Math.abs(lengthOf(panWindow(window, days, whole)) - lengthOf(window)) < 1e-6;
      }),
    );
  });

  it('shows a day of the whole that it was asked for', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0, max: 10_000, noNaN: true }), (window, wanted) => {
        const { fromDay, toDay } = showDay(window, wanted, whole);
        return wanted >= fromDay - 1e-6 && wanted <= toDay + 1e-6;
      }),
    );
  });

  it('does not move for a day in plain sight', () => {
    const window = { fromDay: 1000, toDay: 2000 };
    expect(showDay(window, 1500, whole)).toBe(window);
  });

  it('turns days to pixels and back', () => {
    fc.assert(
      fc.property(windows, day, (window, at) => {
        return Math.abs(dayAt(pixelOf(at, window, 640), window, 640) - at) < 1e-6;
      }),
    );
  });
});
