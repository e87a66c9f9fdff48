import { toMetres } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';

/** A speed as a reader states it. */
export interface StatedSpeed {
  readonly value: number;
  readonly unit: 'km/h' | 'kn';
}

/** The thin space that stands between a figure and its unit. */
const THIN_SPACE = '\u2009';

const MINUTES_PER_HOUR = 60;

/**
 * Hours of a way at a steady speed: its length divided by the speed, and nothing else. No climb, wind, routing or rest is
 * in it.
 * @param speed above 0
 */
export function travelHours(metres: number, { value, unit }: StatedSpeed): number {
  return metres / toMetres(value, unit === 'kn' ? 'nmi' : 'km');
}

/** A travel time to the minute: `43 min`, `1 h 5 min`. */
export function travelTimeText(metres: number, speed: StatedSpeed, language: Language): string {
  const texts = messages(language).travel;
  const minutes = Math.round(travelHours(metres, speed) * MINUTES_PER_HOUR);
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  if (hours === 0) return texts.minutes({ minutes: formatNumber(minutes, language) });
  return texts.hours({
    hours: formatNumber(hours, language),
    minutes: formatNumber(minutes % MINUTES_PER_HOUR, language),
  });
}

/** A speed with its unit: `900 km/h`, `20.5 kn`. */
export function speedText({ value, unit }: StatedSpeed, language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return `${formatNumber(value, language, decimals)}${THIN_SPACE}${messages(language).travel[unit]}`;
}

/** A travel time with the speed that it is at: `43 min at 900 km/h`. */
export function travelAtSpeedText(metres: number, speed: StatedSpeed, language: Language): string {
  return messages(language).travel.atSpeed({
    time: travelTimeText(metres, speed, language),
    speed: speedText(speed, language),
  });
}
