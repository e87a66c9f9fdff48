import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Palette, paletteFor } from '#map/palette.ts';
import { DEPTH_OPACITY } from '#map/style/depth.ts';
import { oklchToHex } from '../../src/map/style/oklch.ts';
import { themeColours } from '../ui/contrast.ts';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Lightness of OKLab (B. Ottosson, 2020). */
function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map(linear);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A depth as the map blends it over what lies below, channel by channel. */
function over(ground: string, colour: string, { theme }: Palette): string {
  const opacity = DEPTH_OPACITY[theme];
  const above = channels(colour);
  const blended = channels(ground).map((below, channel) =>
    Math.round(below * (1 - opacity) + (above[channel] ?? 0) * opacity),
  );
  return `#${blended.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

describe.each(['light', 'dark'] as const)('depth in the %s palette', (theme) => {
  const palette = paletteFor(theme);
  const grounds = [palette.land, ...palette.sea];

  it('goes in five even steps of lightness, each plainly seen in grey, on land and on water', () => {
    for (const ground of grounds) {
      const shades = palette.depths.map((shade) => lightness(over(ground, shade, palette)));
      const steps = shades.slice(1).map((shade, index) => Math.abs(shade - (shades[index] ?? 0)));
      expect(steps).toHaveLength(4);
      expect(Math.min(...steps)).toBeGreaterThan(0.045);
      expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.25);
    }
  });

  it('begins plainly apart from bare water, in one direction', () => {
    const [first = '', last = ''] = [palette.depths[0], palette.depths[4]];
    for (const ground of palette.sea) {
      const bare = lightness(ground);
      const shades = [first, last].map((shade) => lightness(over(ground, shade, palette)));
      expect(Math.sign((shades[0] ?? 0) - bare)).toBe(theme === 'light' ? -1 : 1);
      expect(Math.abs((shades[1] ?? 0) - bare)).toBeGreaterThan(0.25);
    }
  });

  it('draws its edges at a contrast of 3 at least over every shade, and numbers at 4.5 in their halo', () => {
    for (const ground of grounds) {
      for (const shade of palette.depths) {
        const seen = over(ground, shade, palette);
        expect(contrast(palette.depthEdge, seen)).toBeGreaterThanOrEqual(3);
      }
    }
    expect(contrast(palette.depthEdge, palette.halo)).toBeGreaterThanOrEqual(4.5);
  });

  it('has the shades in the legend that the map shows over open water', () => {
    const colours = themeColours(css);
    for (const [index, shade] of palette.depths.entries()) {
      const told = colours.get(`depth-${index + 1}`)?.[theme];
      const hex = told && oklchToHex([told.lightness, told.chroma, told.hueDegrees]);
      const seen = over(palette.sea[0] ?? '', shade, palette);
      expect(Math.abs(lightness(hex ?? '#000000') - lightness(seen))).toBeLessThan(0.01);
    }
  });
});
