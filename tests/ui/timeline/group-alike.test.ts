import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAlike } from '../../../src/ui/timeline/group-alike.ts';

describe('things that are alike', () => {
  it('stand together in the order of the first of each', () => {
    expect(groupAlike(['bee', 'ant', 'bat', 'cow', 'ape'], (word) => word.slice(0, 1))).toEqual([
      ['bee', 'bat'],
      ['ant', 'ape'],
      ['cow'],
    ]);
  });

  it('are each in one group, and no two groups are alike', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (numbers) => {
        const groups = groupAlike(numbers, (one) => String(one % 5));
        const keys = groups.map(([first]) => first % 5);
        expect(groups.flat().toSorted()).toEqual(numbers.toSorted());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
