/** One international mile, by definition (1959). */
export const METRES_PER_STATUTE_MILE = 1609.344;

/** One international nautical mile, by definition (1929). */
export const METRES_PER_NAUTICAL_MILE = 1852;

/** One international foot, by definition (1959). */
const METRES_PER_FOOT = 0.3048;

/** Units that a length is shown in or read in; inside the program every length is in metres. */
export type LengthUnit = 'km' | 'mi' | 'nmi' | 'm';

/** Units that figures are written in: feet only where a length is short and told in statute miles. */
export type WrittenUnit = LengthUnit | 'ft';

const METRES_PER_UNIT: Readonly<Record<WrittenUnit, number>> = {
  km: 1000,
  mi: METRES_PER_STATUTE_MILE,
  nmi: METRES_PER_NAUTICAL_MILE,
  m: 1,
  ft: METRES_PER_FOOT,
};

/** A length in metres as a number of `unit`. */
export function toUnit(metres: number, unit: WrittenUnit): number {
  return metres / METRES_PER_UNIT[unit];
}

/** A number of `unit` as a length in metres. */
export function toMetres(value: number, unit: WrittenUnit): number {
  return value * METRES_PER_UNIT[unit];
}
