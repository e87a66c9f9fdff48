import { describe, expect, it } from 'vitest';
import { type Palette, paletteFor } from '#map/palette.ts';
import { TINT_OPACITY } from '#map/style/reach.ts';
import { contrast, luminance, over } from './colours.ts';

const themes = ['light', 'dark'] as const;

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
