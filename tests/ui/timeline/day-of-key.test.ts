import { describe, expect, it } from 'vitest';
import { dayNumber } from '#atlas/day.ts';
import { dayOfKey } from '../../../src/ui/timeline/day-of-key.ts';

const whole = { fromDay: dayNumber('1945-01-01'), toDay: dayNumber('2027-01-01') };

describe('the keys that move the date', () => {
  it.each([
    ['ArrowRight', false, '2024-03-01'],
    ['ArrowLeft', false, '2024-02-28'],
    ['ArrowRight', true, '2024-03-29'],
    ['ArrowLeft', true, '2024-01-29'],
    ['PageUp', false, '2025-02-28'],
    ['PageDown', false, '2023-02-28'],
    ['Home', false, '1945-01-01'],
    ['End', false, '2026-12-31'],
    ['Tab', false, undefined],
  ])('have %s (Shift: %s) lead from 29 February 2024 to %s', (key, shift, then) => {
    expect(dayOfKey(key, shift, '2024-02-29', whole)).toBe(then);
  });
});
