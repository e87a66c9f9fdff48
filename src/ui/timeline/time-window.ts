import type { TimeWindow } from '#store/view-store.ts';

/** The shortest stretch that can be looked at: days then stand apart. */
export const LEAST_DAYS = 21;

/** A stretch no longer than `whole`, no shorter than three weeks, and within `whole`. */
export function clampWindow(wanted: TimeWindow, whole: TimeWindow): TimeWindow {
  const most = whole.toDay - whole.fromDay;
  const length = Math.min(most, Math.max(Math.min(LEAST_DAYS, most), lengthOf(wanted)));
  const middle = (wanted.fromDay + wanted.toDay) / 2;
  const from = Math.min(whole.toDay - length, Math.max(whole.fromDay, middle - length / 2));
  return { fromDay: from, toDay: from + length };
}

/** The stretch `factor` times as long (under 1 is nearer) that keeps a day at its place. */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  day: number,
  whole: TimeWindow,
): TimeWindow {
  const most = whole.toDay - whole.fromDay;
  const length = Math.min(most, Math.max(Math.min(LEAST_DAYS, most), lengthOf(window) * factor));
  const share = (day - window.fromDay) / lengthOf(window);
  const fromDay = day - share * length;
  return clampWindow({ fromDay, toDay: fromDay + length }, whole);
}

/** The stretch moved by so many days, as far as `whole` allows. */
export function panWindow(window: TimeWindow, days: number, whole: TimeWindow): TimeWindow {
  return clampWindow({ fromDay: window.fromDay + days, toDay: window.toDay + days }, whole);
}

/** How much of the stretch is kept free beside a day that was brought into sight. */
const MARGIN = 0.08;

/** The same stretch where a day is in sight, else one of the same length in which it is. */
export function showDay(window: TimeWindow, day: number, whole: TimeWindow): TimeWindow {
  const margin = lengthOf(window) * MARGIN;
  if (day < window.fromDay + margin) {
    return panWindow(window, day - window.fromDay - margin, whole);
  }
  if (day > window.toDay - margin) return panWindow(window, day - window.toDay + margin, whole);
  return window;
}

/** Where a day stands on an axis so many pixels wide. */
export function pixelOf(day: number, { fromDay, toDay }: TimeWindow, width: number): number {
  return ((day - fromDay) / (toDay - fromDay)) * width;
}

/** Where the line through the middle of a day stands: at the nearer end of the axis where the day is beyond it. */
export function linePixel(
  day: number,
  window: TimeWindow,
  width: number,
): { readonly x: number; readonly beyond: 'before' | 'after' | undefined } {
  const wanted = pixelOf(day + 0.5, window, width);
  if (wanted < 0) return { x: 0, beyond: 'before' };
  return wanted > width ? { x: width, beyond: 'after' } : { x: wanted, beyond: undefined };
}

/** Which day stands at a pixel of an axis so many pixels wide. */
export function dayAt(pixel: number, { fromDay, toDay }: TimeWindow, width: number): number {
  return fromDay + (pixel / width) * (toDay - fromDay);
}

function lengthOf({ fromDay, toDay }: TimeWindow): number {
  return toDay - fromDay;
}
