import { describe, expect, test } from 'vitest';
import { sailingHours } from '#geodesy/sailing-hours.ts';

describe('hours under way', () => {
  test('are nautical miles over knots', () => {
    expect(sailingHours(1852 * 300, 15)).toBe(20);
  });

  test.each([0, -5, Number.NaN])('at %s knots are refused', (knots) => {
    expect(() => sailingHours(1000, knots)).toThrow(RangeError);
  });
});
