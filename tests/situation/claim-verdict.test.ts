import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  judgeAzimuth,
  judgeFigure,
  judgeNearness,
  judgePublished,
  readWritten,
  together,
} from '#situation/claim-verdict.ts';

describe('how precisely a figure was meant', () => {
  test.each([
    ['70', 1, 10],
    ['400', 1, 100],
    ['62', 1, 1],
    ['1,000', 1, 1000],
    ['54,000', 1, 1000],
    ['9.0', 0.1, 0.1],
    ['66.8', 0.1, 0.1],
    ['0', 1, 1],
  ])('%s: to %d, or to %d where noughts are taken for rounding', (written, fine, coarse) => {
    const { fineStep, coarseStep } = readWritten(written);
    expect(fineStep).toBeCloseTo(fine, 12);
    expect(coarseStep).toBeCloseTo(coarse, 12);
  });
});

describe('a written figure against a measured one', () => {
  const judge = (written: string, measured: number, uncertainty = 0) =>
    judgeFigure(readWritten(written), measured, { uncertainty });

  test.each([
    ['621', 621.371, 'confirmed'],
    ['62', 62.137, 'confirmed'],
    ['9.0', 9.04, 'confirmed'],
    ['9.0', 9.06, 'differs'],
    ['70', 66.8, 'rounded'],
    ['100', 107.5, 'rounded'],
    ['54,000', 55_000, 'differs'],
    ['54,000', 54_400, 'rounded'],
    ['400', 347.1, 'differs'],
    ['70', 58.05, 'differs'],
  ])('%s against %d: %s', (written, measured, verdict) => {
    expect(judge(written, measured)).toBe(verdict);
  });

  test('is right where the uncertainty covers the difference', () => {
    expect(judge('400', 399.4)).toBe('rounded');
    expect(judge('400', 399.4, 1.4)).toBe('confirmed');
  });

  test('is no rounding from more than a tenth away, however few digits it has', () => {
    expect(judge('100', 111)).toBe('rounded');
    expect(judge('100', 112)).toBe('differs');
  });

  test('depends where the measurement is too uncertain to tell, and differs where even that is too far', () => {
    expect(judge('400', 420, 60)).toBe('depends');
    expect(judge('400', 400, 60)).toBe('depends');
    expect(judge('400', 900, 60)).toBe('differs');
  });

  test.each([
    [50_001, 0, 'confirmed'],
    [500_000, 0, 'confirmed'],
    [49_000, 0, 'differs'],
    [50_500, 1000, 'depends'],
  ])('over 50,000 against %d, uncertain by %d: %s', (measured, uncertainty, verdict) => {
    const given = readWritten('50,000');
    expect(judgeFigure(given, measured, { uncertainty, qualifier: 'over' })).toBe(verdict);
  });

  test.each([
    [399, 0, 'confirmed'],
    [4, 0, 'confirmed'],
    [401, 0, 'differs'],
    [399, 2, 'depends'],
  ])('under 400 against %d, uncertain by %d: %s', (measured, uncertainty, verdict) => {
    const given = readWritten('400');
    expect(judgeFigure(given, measured, { uncertainty, qualifier: 'under' })).toBe(verdict);
  });

  test('every whole number that is rounded to its ones is confirmed, and to its tens is right', () => {
    fc.assert(
      fc.property(fc.double({ min: 100, max: 1e6, noNaN: true }), (measured) => {
        expect(judge(String(Math.round(measured)), measured)).toBe('confirmed');
        expect(['confirmed', 'rounded']).toContain(
          judge(String(10 * Math.round(measured / 10)), measured),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('is judged alike in any unit that both are counted in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.double({ min: 1, max: 2000, noNaN: true }),
        (given, measured) => {
          const written = readWritten(String(given));
          const scaled = {
            value: written.value * 8,
            fineStep: written.fineStep * 8,
            coarseStep: written.coarseStep * 8,
          };
          expect(judgeFigure(scaled, measured * 8)).toBe(judgeFigure(written, measured));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('other verdicts', () => {
  test('several that agree are that one, else it depends', () => {
    expect(together(['differs', 'differs'])).toBe('differs');
    expect(together(['differs', 'confirmed'])).toBe('depends');
  });

  test.each([
    [282, 270, 'confirmed'],
    [350, 0, 'confirmed'],
    [10, 0, 'confirmed'],
    [312, 270, 'rounded'],
    [90, 270, 'differs'],
  ])('an azimuth of %d degrees towards %d is %s', (degrees, wanted, verdict) => {
    expect(judgeAzimuth(degrees, wanted)).toBe(verdict);
  });

  test('a thing is there within both precisions, nearby within 25 km of that, and else elsewhere', () => {
    expect([1300, 1301, 26_300, 26_301].map((metres) => judgeNearness(metres, 1300))).toEqual([
      'there',
      'nearby',
      'nearby',
      'elsewhere',
    ]);
  });

  const figure = (verdict: 'confirmed' | 'differs', series: string, date: string) => ({
    verdict,
    series,
    date,
  });

  test('a figure is superseded where the same series has a newer one that it is not right by', () => {
    const old = figure('confirmed', 'command', '2019-01-09');
    expect(judgePublished([old, figure('differs', 'command', '2025')])).toBe('superseded');
    expect(judgePublished([old, figure('differs', 'census', '2025')])).toBe('depends');
    expect(judgePublished([old, figure('differs', 'command', '2003')])).toBe('depends');
    expect(judgePublished([old, figure('differs', 'command', old.date)])).toBe('depends');
    expect(judgePublished([figure('differs', 'command', '2025')])).toBe('differs');
    expect(judgePublished([old, figure('confirmed', 'census', '2024')])).toBe('confirmed');
  });
});
