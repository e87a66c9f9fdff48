import { expect, it } from 'vitest';
import { regionText } from '#formats/region-text.ts';

it('tells the sides of a region, each with its hemisphere where they differ', () => {
  expect(regionText([97, -3, 161, 52], 'en')).toBe('97.0°–161.0° E, 3.0° S–52.0° N');
  expect(regionText([118, 20, 132.25, 30], 'en')).toBe('118.0°–132.3° E, 20.0°–30.0° N');
});

it('goes east over the antimeridian', () => {
  expect(regionText([160, -10, -150, 40], 'ja')).toBe('160.0° E–150.0° W, 10.0° S–40.0° N');
});
