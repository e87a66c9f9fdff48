import { METRES_PER_NAUTICAL_MILE } from './units.ts';

/**
 * Hours under way at a steady speed.
 * @throws RangeError unless the speed is more than 0 knots
 */
export function sailingHours(metres: number, knots: number): number {
  if (!(knots > 0)) throw new RangeError(`The speed is ${knots} knots: give a number above 0.`);
  return metres / METRES_PER_NAUTICAL_MILE / knots;
}
