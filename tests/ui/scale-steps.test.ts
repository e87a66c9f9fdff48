import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../src/ui/map-frame/scale-steps.ts';

describe('scaleBar', () => {
  it('is a round number of its unit', () => {
    expect(scaleBar(4000, 'km', 100)).toEqual({ metres: 300_000, pixels: 75 });
  });

  it('is longer in nautical miles than in statute miles of the same number', () => {
    expect(scaleBar(1852, 'nmi', 100).metres).toBe(185_200);
  });

  it('is never longer than allowed, and never shorter than two fifths of that', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 150_000, noNaN: true }),
        fc.constantFrom('km' as const, 'mi' as const, 'nmi' as const),
        (metresPerPixel, unit) => {
          const { pixels } = scaleBar(metresPerPixel, unit, 116);
          expect(pixels).toBeLessThanOrEqual(116 + 1e-9);
          expect(pixels).toBeGreaterThanOrEqual(116 * 0.4);
        },
      ),
    );
  });
});
