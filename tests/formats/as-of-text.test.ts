import { describe, expect, test } from 'vitest';
import { asOfText } from '#formats/as-of-text.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

describe('when a range was published', () => {
  test.each([
    ['2010-12 to 2026', 'December 2010 to 2026', '2010年12月から2026年まで'],
    ['2007-11 and undated', 'November 2007 and undated', '2007年11月、日付なし'],
    ['2025', '2025', '2025年'],
  ])('of %s is told in words', (asOf, en, ja) => {
    expect([asOfText(asOf, 'en'), asOfText(asOf, 'ja')]).toEqual([en, ja]);
  });

  test('leaves no English in Japanese, for any range of the records', () => {
    const ranges = [...readAtlas().atlas.systems.values()].flatMap((system) => system.ranges);
    expect(ranges.length).toBeGreaterThan(20);
    for (const { asOf } of ranges) expect(asOfText(asOf, 'ja')).not.toMatch(/[a-z]|\d-\d/i);
  });
});
