/** The channels of a colour `#rrggbb` as linear light, 0 to 1. IEC 61966-2-1. */
function linearRgb(hex: string): readonly [number, number, number] {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance of WCAG 2.2. */
export function luminance(hex: string): number {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour laid over another at an opacity, as the map blends them: channel by channel. */
export function over(ground: string, colour: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [below, above] = [ground, colour].map((hex) =>
      Number.parseInt(hex.slice(at, at + 2), 16),
    );
    return Math.round((below ?? 0) * (1 - opacity) + (above ?? 0) * opacity);
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * What people without one kind of cone see of linear light. G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.
 */
const visions = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** Ordinary colour vision and its three kinds of dichromacy. */
export const colourVisions = Object.keys(visions) as (keyof typeof visions)[];

/** CIELAB of linear light under D65. CIE 15:2018. */
function lab([red, green, blue]: readonly number[]): readonly [number, number, number] {
  const [r, g, b] = [red ?? 0, green ?? 0, blue ?? 0];
  const xyz = [
    (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
    0.2126729 * r + 0.7151522 * g + 0.072175 * b,
    (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883,
  ];
  const [x = 0, y = 0, z = 0] = xyz.map((t) =>
    t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours look, as the CIE 1976 difference in CIELAB: 2.3 is just noticeable. */
export function colourDistance(
  one: string,
  other: string,
  vision: (typeof colourVisions)[number],
): number {
  const [first, second] = [one, other].map((hex) => {
    const light = linearRgb(hex);
    const seen = visions[vision].map((row) =>
      [0, 1, 2].reduce((sum, at) => sum + (row[at] ?? 0) * (light[at] ?? 0), 0),
    );
    return lab(seen.map((value) => Math.min(1, Math.max(0, value))));
  });
  return Math.hypot(...[0, 1, 2].map((at) => (first?.[at] ?? 0) - (second?.[at] ?? 0)));
}
