import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';

/** An azimuth in whole degrees, three digits as on a chart: `007°`. 360 is shown as 000. */
export function formatAzimuth(azimuthDegrees: number, language: Language): string {
  const whole = ((Math.round(azimuthDegrees) % 360) + 360) % 360;
  return `${formatNumber(whole, language).padStart(3, '0')}°`;
}
