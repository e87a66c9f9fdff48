import { describe, expect, it } from 'vitest';
import { type Palette, paletteFor } from '#map/palette.ts';
import { BOTH_OPACITY } from '../../src/map/style/comparison.ts';
import { colourDistance, colourVisions, contrast, luminance, over } from './colours.ts';

/** Well beyond the 2.3 that is just noticeable, for thin lines and small marks seen apart. */
const PLAINLY_APART = 20;

/** Land and water, bare and under the plain tint of what either scenario reaches. */
function grounds({ land, sea, ink, theme }: Palette): readonly string[] {
  const bare = [land, ...sea];
  return [...bare, ...bare.map((ground) => over(ground, ink, BOTH_OPACITY[theme]))];
}

describe('colour vision', () => {
  /** CIELAB of white and black are (100, 0, 0) and (0, 0, 0), whoever looks. */
  it.each(colourVisions)('sees black and white a hundred apart: %s', (vision) => {
    expect(colourDistance('#000000', '#ffffff', vision)).toBeCloseTo(100, 0);
  });

  it('confuses red and green without one of their cones', () => {
    const [red, green] = ['#c0504d', '#6f8f00'];
    const ordinary = colourDistance(red, green, 'ordinary');
    expect(colourDistance(red, green, 'deuteranopia')).toBeLessThan(ordinary / 2);
  });
});

describe.each(['light', 'dark'] as const)('A and B in the %s palette', (theme) => {
  const palette = paletteFor(theme);
  const { reach, reachB, ink } = palette;

  it.each(['reach', 'reachB'] as const)(
    'mark with %s at a contrast of 3 at least on land, on water and under the tint of both',
    (mark) => {
      const found = grounds(palette).map((ground) => contrast(palette[mark], ground));
      expect(Math.min(...found)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['reachInk', 'reachBInk'] as const)(
    'write their letters with %s over its halo with a contrast of 4.5 at least',
    (letter) => {
      expect(contrast(palette[letter], palette.halo)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(colourVisions)('are plainly apart, and from what both have: %s', (vision) => {
    expect(colourDistance(reach, reachB, vision)).toBeGreaterThan(PLAINLY_APART);
    expect(colourDistance(reach, ink, vision)).toBeGreaterThan(PLAINLY_APART);
    expect(colourDistance(reachB, ink, vision)).toBeGreaterThan(PLAINLY_APART);
  });

  it('lay the tint of both over land and water so that it is seen in grey too', () => {
    for (const ground of [palette.land, ...palette.sea]) {
      const tinted = over(ground, ink, BOTH_OPACITY[theme]);
      expect(Math.abs(luminance(tinted) - luminance(ground))).toBeGreaterThan(0.01);
      expect(colourDistance(tinted, ground, 'ordinary')).toBeGreaterThan(5);
    }
  });
});
