import { describe, expect, it } from 'vitest';
import { parseCoordinates } from '#cli/input/parse-coordinates.ts';

describe('coordinates', () => {
  it.each([
    ['26.35,127.77', [127.77, 26.35]],
    ['-33.9, 151.2', [151.2, -33.9]],
    ['33.9S 151.2E', [151.2, -33.9]],
    ['40.6N,73.8W', [-73.8, 40.6]],
    ['0,-180', [-180, 0]],
    ['90,190.5', [190.5, 90]],
  ])('%s is longitude and latitude %j', (text, position) => {
    expect(parseCoordinates(text)).toEqual(position);
  });

  it.each(['kadena', '1000km', '26.35', '1,2,3', 'N26,E127', ''])('%j is no position', (text) => {
    expect(parseCoordinates(text)).toBeUndefined();
  });

  it('are not looked for in a text of millions of letters', () => {
    for (const part of ['1', ' ', '1 ']) {
      expect(parseCoordinates(part.repeat(1_000_000))).toBeUndefined();
    }
  });

  it('beyond a pole are refused, with the order of the two', () => {
    expect(() => parseCoordinates('127.77,26.35')).toThrow('latitude first');
  });

  it('beyond a whole turn are refused', () => {
    expect(() => parseCoordinates('0,361')).toThrow('outside -360 to 360');
  });
});
