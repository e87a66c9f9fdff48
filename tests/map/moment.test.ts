import { describe, expect, it } from 'vitest';
import { ringErrorMetres } from '../../src/map/drawing/moment.ts';

/** Metres in a CSS pixel on the equator at zoom 0: the equator over a tile of 512 pixels. */
const METRES_PER_PIXEL = 40_075_016.686 / 512;

describe('ringErrorMetres', () => {
  it.each([1, 3, 5, 7.99, 8, 9.5])('is within a pixel at zoom %d', (zoom) => {
    expect(ringErrorMetres(zoom)).toBeLessThan(METRES_PER_PIXEL / 2 ** zoom);
  });

  it('is within a pixel at the deepest zoom, at the latitude of Tokyo', () => {
    const metresPerPixel = (METRES_PER_PIXEL * Math.cos((35.7 * Math.PI) / 180)) / 2 ** 11.5;
    expect(ringErrorMetres(11.5)).toBeLessThan(metresPerPixel);
  });
});
