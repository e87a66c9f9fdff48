import { type LengthUnit, toMetres, toUnit } from '#geodesy/units.ts';

/** A bar of a round length: how long on the ground and on the screen. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

const ROUND_STEPS = [5, 3, 2, 1];

/** The longest bar of 1, 2, 3 or 5 times a power of ten of its unit that is no longer than `mostPixels`. */
export function scaleBar(metresPerPixel: number, unit: LengthUnit, mostPixels: number): ScaleBar {
  const most = toUnit(metresPerPixel * mostPixels, unit);
  const power = 10 ** Math.floor(Math.log10(most));
  const step = ROUND_STEPS.find((candidate) => candidate * power <= most) ?? 1;
  const metres = toMetres(step * power, unit);
  return { metres, pixels: metres / metresPerPixel };
}
