import { expect, test } from 'vitest';
import {
  type LengthUnit,
  METRES_PER_NAUTICAL_MILE,
  METRES_PER_STATUTE_MILE,
  toMetres,
  toUnit,
} from '#geodesy/units.ts';

test.each([
  ['km', 1000],
  ['mi', 1609.344],
  ['nmi', 1852],
  ['m', 1],
] as [LengthUnit, number][])('one %s is %d metres, both ways', (unit, metres) => {
  expect(toMetres(1, unit)).toBe(metres);
  expect(toUnit(metres, unit)).toBe(1);
});

test('miles are what was agreed: 1959 for the statute mile, 1929 for the nautical one', () => {
  expect(METRES_PER_STATUTE_MILE).toBe(1760 * 3 * 0.3048);
  expect(METRES_PER_NAUTICAL_MILE).toBe(1852);
});
