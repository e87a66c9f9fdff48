import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixOklch, oklchToHex } from '../../src/map/style/oklch.ts';

describe('oklchToHex', () => {
  /** Pairs of the tests for `oklch()` in web-platform-tests, css/css-color/oklch-001 to -008. */
  it.each([
    [[0.51975, 0.17686, 142.495], '#008000'],
    [[0, 0, 0], '#000000'],
    [[1, 0, 0], '#ffffff'],
    [
      [0.5, 0.2, 0],
      [70.492, 2.351, 37.073],
    ],
    [
      [0.5, 0.2, 270],
      [23.056, 31.73, 82.628],
    ],
    [
      [0.8, 0.15, 160],
      [32.022, 85.805, 61.147],
    ],
    [
      [0.55, 0.15, 345],
      [67.293, 27.791, 52.28],
    ],
  ] as const)('turns %j into the sRGB colour that browsers draw', (colour, expected) => {
    const hex =
      typeof expected === 'string'
        ? expected
        : `#${expected
            .map((percent) =>
              Math.round(percent * 2.55)
                .toString(16)
                .padStart(2, '0'),
            )
            .join('')}`;
    expect(oklchToHex(colour)).toBe(hex);
  });

  it('gives up chroma, and no lightness, for a colour that sRGB lacks', () => {
    const grey = oklchToHex([0.6, 0, 0]);
    const vivid = oklchToHex([0.6, 0.4, 145]);
    expect(luminance(vivid)).toBeGreaterThan(luminance(grey) * 0.8);
    expect(luminance(vivid)).toBeLessThan(luminance(grey) * 1.25);
    expect(oklchToHex([0.6, 0.5, 145])).toBe(vivid);
  });

  it('gives six hex digits for every colour', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: -720, max: 720, noNaN: true }),
        (lightness, chroma, hue) => {
          expect(oklchToHex([lightness, chroma, hue])).toMatch(/^#[0-9a-f]{6}$/);
        },
      ),
    );
  });
});

describe('mixOklch', () => {
  it('goes through grey between opposite hues, not round the wheel', () => {
    const [lightness, chroma] = mixOklch([0.4, 0.1, 0], [0.6, 0.1, 180], 0.5);
    expect(lightness).toBeCloseTo(0.5, 12);
    expect(chroma).toBeCloseTo(0, 12);
  });
});

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
