import { addMonths, addYears, dayNumber, dayOf } from '#atlas/day.ts';
import type { TimeWindow } from '#store/view-store.ts';

/** The day that a key leads to from another; nothing where the key is none of its. */
export function dayOfKey(
  key: string,
  shift: boolean,
  day: string,
  whole: TimeWindow,
): string | undefined {
  const step = (by: 1 | -1) => (shift ? addMonths(day, by) : dayOf(dayNumber(day) + by));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(-1);
    case 'PageUp':
      return addYears(day, 1);
    case 'PageDown':
      return addYears(day, -1);
    case 'Home':
      return dayOf(whole.fromDay);
    case 'End':
      return dayOf(whole.toDay - 1);
    default:
      return undefined;
  }
}
