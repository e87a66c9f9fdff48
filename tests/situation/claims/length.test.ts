import { describe, expect, it } from 'vitest';
import type { LengthFigure } from '#atlas/check.ts';
import { measurePoints } from '#situation/measure-line.ts';
import type { AskedEnd } from '#situation/measured-line.ts';
import { planLength } from '../../../src/situation/claims/length.ts';

/** One degree of the equator on WGS 84: 6,378,137 m x pi / 180. */
const DEGREE_METRES = 111_319.49;

function end(longitude: number): AskedEnd {
  return { placeId: undefined, position: [longitude, 0], precisionMetres: 0, at: 'point' };
}

/** What becomes of a figure held against a line of so many metres along the equator. */
function fared(written: string, unit: LengthFigure['unit'], metres: number) {
  const question = { from: end(0), to: end(metres / DEGREE_METRES) };
  const plan = planLength({ written, unit }, [question]);
  return plan.conclude(plan.lines.map(measurePoints));
}

describe('a length that fits in another unit than the one that is written', () => {
  it('depends where the word may mean that unit: miles that are nautical', () => {
    const { verdict, reason } = fared('412', 'miles', 412 * 1852);
    expect(verdict).toBe('depends');
    expect(reason).toMatchObject({ outcome: 'one-reading-only', unit: 'nmi', unfitUnits: ['mi'] });
  });

  it.each([
    ['km', 1852],
    ['km', 1609.344],
    ['mi', 1852],
    ['nmi', 1609.344],
  ] as const)('differs where %s can mean nothing else', (unit, metresInOther) => {
    const { verdict, reason, alternatives } = fared('412', unit, 412 * metresInOther);
    expect(verdict).toBe('differs');
    expect(reason).toMatchObject({ kind: 'length', outcome: 'off' });
    expect(alternatives.map((one) => one.verdict)).toContain('confirmed');
  });
});
