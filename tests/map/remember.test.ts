import { describe, expect, it } from 'vitest';
import { remember, rememberLast } from '../../src/map/drawing/remember.ts';

/** A function that doubles, and the arguments that it was called with. */
function aDoubler(most: number) {
  const called: number[] = [];
  const double = remember(
    (value: number) => {
      called.push(value);
      return value * 2;
    },
    (value) => String(value),
    most,
  );
  return { called, double };
}

describe('remember', () => {
  it('computes once for each key', () => {
    const { called, double } = aDoubler(10);
    expect([double(2), double(3), double(2)]).toEqual([4, 6, 4]);
    expect(called).toEqual([2, 3]);
  });

  it('forgets the oldest where it holds too many', () => {
    const { called, double } = aDoubler(2);
    [1, 2, 3, 3, 2, 1].map(double);
    expect(called).toEqual([1, 2, 3, 1]);
  });
});

describe('rememberLast', () => {
  it('gives the very same answer while it is asked of the same things', () => {
    const pair = rememberLast((one: object, other: object) => [one, other]);
    const [first, second, third] = [{}, {}, {}];
    const answer = pair(first, second);
    expect(pair(first, second)).toBe(answer);
    expect(pair(first, third)).toEqual([first, third]);
  });
});
