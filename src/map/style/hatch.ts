/** Which scenario of a comparison a hatch stands for; the two lean to opposite sides. */
export type HatchSide = 'a' | 'b';

/** An image to fill areas with, that meets itself without a seam. */
export interface Hatch {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row from the top. */
  readonly data: Uint8ClampedArray;
}

/** Pixels that a hatch has for one of the screen's. */
export const HATCH_PIXEL_RATIO = 2.5;

/** Side of the image: a power of two, as patterns of a map must be. */
const IMAGE_PIXELS = 32;

/** From stroke to stroke along a row, and how wide a stroke is along it. */
const PERIOD_PIXELS = 32;
const STROKE_PIXELS = 5;

const STROKE_OPACITY = 0.8;
const GROUND_OPACITY = 0.1;

/** Points in each direction that a pixel is sampled at. */
const SAMPLES = 4;

/** The name of a hatch's image in a theme. */
export function hatchId(side: HatchSide, theme: string): string {
  return `hatch/${side}/${theme}`;
}

/** The side that the name of a hatch's image stands for, or nothing where it is not one. */
export function hatchOfId(id: string): HatchSide | undefined {
  const [group, side] = id.split('/');
  return group === 'hatch' && (side === 'a' || side === 'b') ? side : undefined;
}

/**
 * Strokes that rise to the right for A and fall to the right for B, over a faint ground of the same colour.
 *
 * @param colour `#rrggbb`
 */
export function hatchImage(side: HatchSide, colour: string): Hatch {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const data = new Uint8ClampedArray(IMAGE_PIXELS * IMAGE_PIXELS * 4);
  for (let row = 0; row < IMAGE_PIXELS; row++) {
    for (let column = 0; column < IMAGE_PIXELS; column++) {
      const covered = strokeShare(side === 'a' ? column + row : column - row, side);
      const opacity = GROUND_OPACITY + (STROKE_OPACITY - GROUND_OPACITY) * covered;
      data.set([...channels, Math.round(opacity * 255)], (row * IMAGE_PIXELS + column) * 4);
    }
  }
  return { width: IMAGE_PIXELS, height: IMAGE_PIXELS, data };
}

/** How much of a pixel a stroke covers, for pixels whose corner lies this far along the row from a stroke's middle. */
function strokeShare(along: number, side: HatchSide): number {
  let hits = 0;
  for (let down = 0; down < SAMPLES; down++) {
    for (let right = 0; right < SAMPLES; right++) {
      const [x, y] = [(right + 0.5) / SAMPLES, (down + 0.5) / SAMPLES];
      const at = along + x + (side === 'a' ? y : -y);
      const within = ((at % PERIOD_PIXELS) + PERIOD_PIXELS) % PERIOD_PIXELS;
      const fromMiddle = Math.min(within, PERIOD_PIXELS - within);
      if (fromMiddle < STROKE_PIXELS / 2) hits += 1;
    }
  }
  return hits / SAMPLES ** 2;
}
