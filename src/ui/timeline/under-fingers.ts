import type { TimeWindow } from '#store/view-store.ts';
import { clampWindow, dayAt, zoomWindow } from './time-window.ts';

/** Fingers on the axis, and the stretch that was seen when the last of them came or went. */
export interface Grip {
  readonly window: TimeWindow;
  /** Where the fingers stood then, pixels from the left of the axis. */
  readonly at: readonly number[];
}

/** Fingers nearer to each other than this count as this far apart: their distance says nothing. CSS pixels. */
const LEAST_SPREAD = 24;

/**
 * The stretch that fingers have moved to: the day under one finger stays under it, the days under two stay under both. Where
 * the stretch can become no longer or shorter, the day midway between two keeps its place as far as `whole` allows. Which of
 * two fingers is which does not count.
 * @param at where the fingers of the grip are now, pixels from the left of the axis
 * @param width of the axis, pixels, above 0
 */
export function windowUnderFingers(
  { window, at: before }: Grip,
  at: readonly number[],
  width: number,
  whole: TimeWindow,
): TimeWindow {
  if (before.length === 0 || before.length !== at.length) return window;
  const day = dayAt(middleOf(before), window, width);
  const { fromDay, toDay } = zoomWindow(window, spreadOf(before) / spreadOf(at), day, whole);
  const length = toDay - fromDay;
  const first = day - (middleOf(at) / width) * length;
  return clampWindow({ fromDay: first, toDay: first + length }, whole);
}

function middleOf(at: readonly number[]): number {
  return (Math.min(...at) + Math.max(...at)) / 2;
}

function spreadOf(at: readonly number[]): number {
  return Math.max(LEAST_SPREAD, Math.max(...at) - Math.min(...at));
}
