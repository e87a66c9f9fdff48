import { describe, expect, it } from 'vitest';
import { type Palette, paletteFor } from '#map/palette.ts';
import { TINT_OPACITY } from '#map/style/reach.ts';

const themes = ['light', 'dark'] as const;

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour laid over another at an opacity, as the map blends them: channel by channel. */
function over(ground: string, colour: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [below, above] = [ground, colour].map((hex) =>
      Number.parseInt(hex.slice(at, at + 2), 16),
    );
    return Math.round((below ?? 0) * (1 - opacity) + (above ?? 0) * opacity);
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Everything that a mark may stand on: land and water, bare and under the tint of reach. */
function grounds({ land, sea, reach, theme }: Palette): readonly string[] {
  const bare = [land, ...sea];
  return [...bare, ...bare.map((ground) => over(ground, reach, TINT_OPACITY[theme]))];
}

describe.each(themes)('the %s palette', (theme) => {
  const palette = paletteFor(theme);

  it.each(['ink', 'quietInk', 'closedInk', 'reachInk', 'proximity'] as const)(
    'writes %s over its halo with a contrast of 4.5 at least',
    (ink) => {
      expect(contrast(palette[ink], palette.halo)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('writes on water with a contrast of 4.5 at least, in every shade of it', () => {
    for (const shade of palette.sea) {
      expect(contrast(palette.waterInk, shade)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['reach', 'closed'] as const)(
    'marks with %s at a contrast of 3 at least on land, on water, within reach and on paper',
    (mark) => {
      for (const ground of [...grounds(palette), palette.paper]) {
        expect(contrast(palette[mark], ground)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('gives the sea a shade for each distance from shore, nearest to the land in lightness', () => {
    const lightness = palette.sea.map(luminance);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    expect(palette.sea).toHaveLength(6);
    expect(steps.every((step) => step > 0)).toBe(true);
  });
});
