/** One international mile, by definition (1959). */
export const METRES_PER_STATUTE_MILE = 1609.344;

/** One international nautical mile, by definition (1929). */
export const METRES_PER_NAUTICAL_MILE = 1852;

/** Units that a length is shown in or read in; inside the program every length is in metres. */
export type LengthUnit = 'km' | 'mi' | 'nmi' | 'm';

const METRES_PER_UNIT: Readonly<Record<LengthUnit, number>> = {
  km: 1000,
  mi: METRES_PER_STATUTE_MILE,
  nmi: METRES_PER_NAUTICAL_MILE,
  m: 1,
};

/** A length in metres as a number of `unit`. */
export function toUnit(metres: number, unit: LengthUnit): number {
  return metres / METRES_PER_UNIT[unit];
}

/** A number of `unit` as a length in metres. */
export function toMetres(value: number, unit: LengthUnit): number {
  return value * METRES_PER_UNIT[unit];
}
