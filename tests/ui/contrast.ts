/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hueDegrees: number;
}

/** Linear sRGB of an OKLCH colour, clipped to the gamut. Matrices: B. Ottosson, Oklab, 2020. */
function linearRgb({ lightness, chroma, hueDegrees }: Oklch): readonly [number, number, number] {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Oklch): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2.2 defines it: 1 for equal colours, 21 for black on white. */
export function contrast(one: Oklch, other: Oklch): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

const definition =
  /--([\w-]+):\s*light-dark\(\s*oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\),\s*oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)\s*\)/g;

/** The colours that a style sheet defines for light and dark, by name. */
export function themeColours(
  css: string,
): ReadonlyMap<string, { readonly light: Oklch; readonly dark: Oklch }> {
  const colour = (parts: readonly (string | undefined)[]): Oklch => {
    const [lightness = 0, chroma = 0, hueDegrees = 0] = parts.map(Number);
    return { lightness: lightness / 100, chroma, hueDegrees };
  };
  return new Map(
    [...css.matchAll(definition)].map((found) => [
      found[1] ?? '',
      { light: colour(found.slice(2, 5)), dark: colour(found.slice(5, 8)) },
    ]),
  );
}
