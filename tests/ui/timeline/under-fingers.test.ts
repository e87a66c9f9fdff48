import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, dayAt, LEAST_DAYS, panWindow } from '../../../src/ui/timeline/time-window.ts';
import { windowUnderFingers } from '../../../src/ui/timeline/under-fingers.ts';

const whole = { fromDay: 0, toDay: 10_000 };
const width = 300;
const pixel = fc.integer({ min: 0, max: width });
const apart = fc.tuple(pixel, pixel).filter(([a, b]) => Math.abs(a - b) >= 24);
const windows = fc
  .tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 30, max: 3_000 }))
  .map(([fromDay, length]) => clampWindow({ fromDay, toDay: fromDay + length }, whole));

const window = { fromDay: 4000, toDay: 5000 };

function isInside({ fromDay, toDay }: { readonly fromDay: number; readonly toDay: number }) {
  return fromDay > whole.fromDay && toDay < whole.toDay && toDay - fromDay > LEAST_DAYS + 1e-6;
}

describe('a window of time under fingers', () => {
  it('moves with one finger, whose day stays under it', () => {
    const moved = windowUnderFingers({ window, at: [60] }, [150], width, whole);
    expect(moved).toEqual({ fromDay: 3700, toDay: 4700 });
  });

  it('becomes half as long when two fingers move twice as far apart round their middle', () => {
    const near = windowUnderFingers({ window, at: [100, 200] }, [50, 250], width, whole);
    expect(near.fromDay).toBeCloseTo(4250, 9);
    expect(near.toDay).toBeCloseTo(4750, 9);
  });

  it('moves without zooming when two fingers move side by side', () => {
    const moved = windowUnderFingers({ window, at: [100, 200] }, [70, 170], width, whole);
    expect(moved.fromDay).toBeCloseTo(4100, 9);
    expect(moved.toDay).toBeCloseTo(5100, 9);
  });

  it('keeps the day under each of two fingers, as long as there is room', () => {
    fc.assert(
      fc.property(windows, apart, apart, (seen, from, to) => {
        const [before, after] = [from, to].map((pair) => pair.toSorted((a, b) => a - b));
        const next = windowUnderFingers({ window: seen, at: from }, to, width, whole);
        fc.pre(isInside(next));
        return [0, 1].every((finger) => {
          const then = dayAt(before?.[finger] ?? 0, seen, width);
          return Math.abs(dayAt(after?.[finger] ?? 0, next, width) - then) < 1e-6;
        });
      }),
      { numRuns: 300 },
    );
  });

  it('stays within the whole and no shorter than three weeks, wherever the fingers go', () => {
    const far = fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(windows, far, far, (seen, from, to) => {
        const next = windowUnderFingers({ window: seen, at: from }, to, width, whole);
        expect(next.fromDay).toBeGreaterThanOrEqual(whole.fromDay - 1e-6);
        expect(next.toDay).toBeLessThanOrEqual(whole.toDay + 1e-6);
        expect(next.toDay - next.fromDay).toBeGreaterThanOrEqual(LEAST_DAYS - 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('pans on under the middle of two fingers once it can be no shorter', () => {
    const shortest = { fromDay: 4000, toDay: 4000 + LEAST_DAYS };
    const grip = { window: shortest, at: [100, 200] };
    const next = windowUnderFingers(grip, [80, 280], width, whole);
    const expected = panWindow(shortest, (-30 / width) * LEAST_DAYS, whole);
    expect(next.fromDay).toBeCloseTo(expected.fromDay, 9);
    expect(next.toDay).toBeCloseTo(expected.toDay, 9);
  });

  it('does not leap when fingers begin or end on one spot', () => {
    const next = windowUnderFingers({ window, at: [150, 150] }, [140, 160], width, whole);
    expect(next.toDay - next.fromDay).toBeCloseTo(1000, 9);
  });

  it('comes back with the fingers', () => {
    fc.assert(
      fc.property(windows, apart, (seen, at) => {
        const next = windowUnderFingers({ window: seen, at }, at, width, whole);
        return (
          Math.abs(next.fromDay - seen.fromDay) < 1e-6 && Math.abs(next.toDay - seen.toDay) < 1e-6
        );
      }),
    );
  });

  it('stays as it is while fingers come and go', () => {
    expect(windowUnderFingers({ window, at: [100] }, [100, 200], width, whole)).toBe(window);
    expect(windowUnderFingers({ window, at: [] }, [], width, whole)).toBe(window);
  });
});
