/** Which scenario of a comparison a hatch stands for; the two lean to opposite sides. */
export type HatchSide = 'a' | 'b';

/** Changes are told apart up to this many sites; the last step stands for all larger ones. */
export const HATCH_STEPS = 5;

/**
 * What an area is filled with: strokes of A or of B for what only one of them has, broken where it is uncertain, wider from
 * step to step of a change; dots where both are uncertain.
 */
export type HatchName =
  | HatchSide
  | `${HatchSide}-uncertain`
  | 'both-uncertain'
  | `${HatchSide}-${number}`;

/** An image to fill areas with, that meets itself without a seam. */
export interface Hatch {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row from the top. */
  readonly data: Uint8ClampedArray;
}

/** How a hatch is drawn, pixels of its image. */
interface HatchPlan {
  readonly covers: (x: number, y: number) => boolean;
  readonly stroke: number;
  readonly ground: number;
}

/** Pixels that a hatch has for one of the screen's. */
export const HATCH_PIXEL_RATIO = 2.5;

/** Side of the image: a power of two, as patterns of a map must be. From stroke to stroke along a row it is one. */
const IMAGE_PIXELS = 32;

/** How wide a stroke is along a row: whole, broken, and by steps of a change. */
const STROKE_PIXELS = 5;
const BROKEN_PIXELS = 4;
const STEP_PIXELS = 3.5;

/** From dash to dash of a broken stroke, and how much of that is drawn. */
const DASH_PERIOD = 16;
const DASH_PIXELS = 8;

/** From dot to dot of a row, the next row half of it on; and how large a dot is. */
const DOT_PERIOD = 16;
const DOT_RADIUS = 2.2;

/** Points in each direction that a pixel is sampled at. */
const SAMPLES = 4;

/** The name of a hatch's image in a theme. */
export function hatchId(name: HatchName, theme: string): string {
  return `hatch/${name}/${theme}`;
}

/** The hatch that the name of an image stands for, or nothing where it is not one. */
export function hatchOfId(id: string): HatchName | undefined {
  const [group, name = ''] = id.split('/');
  return group === 'hatch' && isHatchName(name) ? name : undefined;
}

/** The scenario that a hatch stands for, or nothing where it stands for both. */
export function sideOfHatch(name: HatchName): HatchSide | undefined {
  const [side] = name.split('-');
  return side === 'a' || side === 'b' ? side : undefined;
}

/**
 * Strokes that rise to the right for A and fall to the right for B, over a faint ground of the same colour; or dots.
 *
 * @param colour `#rrggbb`
 */
export function hatchImage(name: HatchName, colour: string): Hatch {
  const { covers, stroke, ground } = planOf(name);
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const data = new Uint8ClampedArray(IMAGE_PIXELS * IMAGE_PIXELS * 4);
  for (let row = 0; row < IMAGE_PIXELS; row++) {
    for (let column = 0; column < IMAGE_PIXELS; column++) {
      const opacity = ground + (stroke - ground) * coveredShare(covers, column, row);
      data.set([...channels, Math.round(opacity * 255)], (row * IMAGE_PIXELS + column) * 4);
    }
  }
  return { width: IMAGE_PIXELS, height: IMAGE_PIXELS, data };
}

function isHatchName(name: string): name is HatchName {
  return /^(a|b|both-uncertain|[ab]-(uncertain|[1-9]))$/.test(name);
}

function planOf(name: HatchName): HatchPlan {
  const side = sideOfHatch(name);
  if (side === undefined) return { covers: isInDot, stroke: 0.7, ground: 0 };
  const [, kind] = name.split('-');
  if (kind === undefined) {
    return { covers: (x, y) => isInStroke(side, STROKE_PIXELS, x, y), stroke: 0.8, ground: 0.1 };
  }
  if (kind === 'uncertain') {
    const covers = (x: number, y: number) =>
      modulo(y, DASH_PERIOD) < DASH_PIXELS && isInStroke(side, BROKEN_PIXELS, x, y);
    return { covers, stroke: 0.75, ground: 0 };
  }
  const pixels = STEP_PIXELS * Math.min(Number(kind), HATCH_STEPS);
  return { covers: (x, y) => isInStroke(side, pixels, x, y), stroke: 0.42, ground: 0.03 };
}

function isInStroke(side: HatchSide, pixels: number, x: number, y: number): boolean {
  const within = modulo(side === 'a' ? x + y : x - y, IMAGE_PIXELS);
  return Math.min(within, IMAGE_PIXELS - within) < pixels / 2;
}

function isInDot(x: number, y: number): boolean {
  const row = Math.floor(y / DOT_PERIOD);
  const shift = row % 2 === 0 ? 0 : DOT_PERIOD / 2;
  const right = modulo(x + shift, DOT_PERIOD) - DOT_PERIOD / 2;
  return Math.hypot(right, modulo(y, DOT_PERIOD) - DOT_PERIOD / 2) < DOT_RADIUS;
}

/** How much of a pixel is covered. */
function coveredShare(covers: HatchPlan['covers'], column: number, row: number): number {
  let hits = 0;
  for (let down = 0; down < SAMPLES; down++) {
    for (let right = 0; right < SAMPLES; right++) {
      const [x, y] = [column + (right + 0.5) / SAMPLES, row + (down + 0.5) / SAMPLES];
      if (covers(x, y)) hits += 1;
    }
  }
  return hits / SAMPLES ** 2;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
