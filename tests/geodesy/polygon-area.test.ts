import { describe, expect, test } from 'vitest';
import { EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { readAreas } from './tables.ts';

function unwrapped(corners: readonly LonLat[]): [number, number][] {
  let previous = corners[0]?.[0] ?? 0;
  return [...corners, corners[0] ?? [0, 0]].map(([longitude, latitude]) => {
    const turned = longitude + 360 * Math.round((previous - longitude) / 360);
    previous = turned;
    return [turned, latitude];
  });
}

function closedOverPole(ring: [number, number][]): [number, number][] {
  const first = ring[0] ?? [0, 0];
  const last = ring.at(-1) ?? [0, 0];
  if (first[0] === last[0]) return ring;
  const pole = Math.sign(first[1]) * 90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

describe('area agrees with Planimeter', () => {
  for (const { heading, corners, area } of readAreas()) {
    test(`to a square metre: ${heading}`, () => {
      const coordinates = [closedOverPole(unwrapped(corners))];
      const measured = polygonAreaSquareMetres({ type: 'Polygon', coordinates });
      expect(Math.abs(measured - area)).toBeLessThan(1);
    });
  }
});

test('the whole map is the area of the ellipsoid, 510 065 621.7 km2', () => {
  const coordinates = [
    [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ],
  ];
  const area = polygonAreaSquareMetres({ type: 'Polygon', coordinates });
  expect(area).toBeCloseTo(EARTH_AREA_SQUARE_METRES, -1);
  expect(area / 1e6).toBeCloseTo(510_065_621.724, 2);
});

test('a hole is taken off, and the parts of a multipolygon add up', () => {
  const cell = (west: number, size: number) => [
    [west, 10],
    [west + size, 10],
    [west + size, 10 + size],
    [west, 10 + size],
    [west, 10],
  ];
  const area = (...rings: number[][][]) =>
    polygonAreaSquareMetres({ type: 'Polygon', coordinates: rings });
  expect(area(cell(0, 4), cell(1, 1))).toBeCloseTo(area(cell(0, 4)) - area(cell(1, 1)), 3);
  const two = polygonAreaSquareMetres({
    type: 'MultiPolygon',
    coordinates: [[cell(0, 4)], [cell(10, 1)]],
  });
  expect(two).toBeCloseTo(area(cell(0, 4)) + area(cell(10, 1)), 3);
});

test('a ring that is not closed is refused', () => {
  const coordinates = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
  ];
  expect(() => polygonAreaSquareMetres({ type: 'Polygon', coordinates })).toThrow(
    expect.objectContaining({ code: 'not-a-ring' }),
  );
});
