/** A colour in OKLCH: lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hueDegrees: number];

/** Halvings of the chroma when a colour is brought into sRGB: the last step is below 1e-5. */
const GAMUT_STEPS = 16;

/** How far a linear channel may lie outside 0 to 1 and still round to the same byte. */
const GAMUT_SLACK = 1e-4;

/**
 * An OKLCH colour as an sRGB hex string (`#rrggbb`). MapLibre reads sRGB only, while the interface's
 * colours are laid down in OKLCH. A colour that sRGB lacks keeps its lightness and hue and gives up
 * as much chroma as it must.
 *
 * Matrices: Björn Ottosson, "A perceptual color space for image processing" (2020); transfer curve:
 * IEC 61966-2-1.
 */
export function oklchToHex([lightness, chroma, hueDegrees]: Oklch): string {
  let linear = linearRgb(lightness, chroma, hueDegrees);
  if (!inGamut(linear)) {
    let inside = 0;
    let outside = chroma;
    for (let step = 0; step < GAMUT_STEPS; step++) {
      const middle = (inside + outside) / 2;
      if (inGamut(linearRgb(lightness, middle, hueDegrees))) inside = middle;
      else outside = middle;
    }
    linear = linearRgb(lightness, inside, hueDegrees);
  }
  return `#${linear.map(toHexByte).join('')}`;
}

/** The colour that lies `share` of the way from one to another, along a straight line in OKLab. */
export function mixOklch(from: Oklch, to: Oklch, share: number): Oklch {
  const [fromA, fromB] = planeOf(from);
  const [toA, toB] = planeOf(to);
  const a = fromA + (toA - fromA) * share;
  const b = fromB + (toB - fromB) * share;
  const lightness = from[0] + (to[0] - from[0]) * share;
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

function planeOf([, chroma, hueDegrees]: Oklch): readonly [a: number, b: number] {
  const hue = (hueDegrees * Math.PI) / 180;
  return [chroma * Math.cos(hue), chroma * Math.sin(hue)];
}

function linearRgb(lightness: number, chroma: number, hueDegrees: number): readonly number[] {
  const [a, b] = planeOf([lightness, chroma, hueDegrees]);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function inGamut(linear: readonly number[]): boolean {
  return linear.every((channel) => channel >= -GAMUT_SLACK && channel <= 1 + GAMUT_SLACK);
}

function toHexByte(linear: number): string {
  const clamped = Math.min(1, Math.max(0, linear));
  const encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
