import { expect, test } from 'vitest';
import { type LengthUnit, toMetres, toUnit } from '#geodesy/units.ts';

test.each([
  ['km', 1000],
  ['mi', 1609.344],
  ['nmi', 1852],
  ['m', 1],
] as [LengthUnit, number][])('one %s is %d metres, both ways', (unit, metres) => {
  expect(toMetres(1, unit)).toBe(metres);
  expect(toUnit(metres, unit)).toBe(1);
});
