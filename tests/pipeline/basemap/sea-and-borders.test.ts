import { expect, test } from 'vitest';
import { inverse } from '#geodesy/inverse.ts';
import { isOnLand, metresToOutline, type Point, readLayer, tileAt } from './basemap-reader.ts';
import type { DecodedFeature } from './decode-tile.ts';

const SHORE_DISTANCES_METRES = [10_000, 25_000, 50_000, 100_000, 200_000];
const ARC_TOLERANCE_METRES = 500;
const NOTCH_TOLERANCE_METRES = 1500;

function bands(features: readonly DecodedFeature[], metres: number): DecodedFeature[] {
  return features.filter((feature) => feature.properties.metres === metres);
}

async function landAround(place: Point): Promise<DecodedFeature[]> {
  const [z, column, row] = tileAt(place, 9);
  const land: DecodedFeature[] = [];
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++)
      land.push(...(await readLayer('region', 'land', [z, x, y])));
  }
  return land;
}

test.each<[string, Point]>([
  ['Yonaguni', [122.99, 24.46]],
  ['Uotsuri', [123.485, 25.745]],
  ['Guam', [144.787, 13.444]],
  ['Minami-Daito', [131.24, 25.84]],
  ['Mavulis', [121.95, 21.1154]],
])(
  'the 10 km line round %s is 10 km from shore, within 500 m, or 1.5 km in a notch between arcs',
  async (_name, place) => {
    const sea = await readLayer('world', 'shore_distance', tileAt(place, 5));
    const land = await landAround(place);
    const line = bands(sea, 10_000)
      .flatMap((feature) => feature.parts.flat())
      .filter((vertex) => inverse(place, vertex).metres < 45_000);
    const distances = line.map((vertex) => metresToOutline(vertex, land));
    const errors = distances.map((metres) => Math.abs(metres - 10_000));
    const onArcs = errors.filter((metres) => metres < ARC_TOLERANCE_METRES);
    expect(line.length).toBeGreaterThan(8);
    expect(onArcs.length / line.length).toBeGreaterThan(0.95);
    expect(Math.max(...errors)).toBeLessThan(NOTCH_TOLERANCE_METRES);
  },
);

test('bands lie in order, the widest first, so that each is drawn over the one around it', async () => {
  const sea = await readLayer('world', 'shore_distance', tileAt([123, 24.5], 5));
  const order = sea.map((feature) => feature.properties.metres);
  expect([...new Set(order)]).toEqual(SHORE_DISTANCES_METRES.toReversed());
  expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
});

test.each<[string, Point, readonly number[]]>([
  ['5 km off Yonaguni', [122.88, 24.45], SHORE_DISTANCES_METRES],
  ['in the Philippine Sea, 600 km from land', [132, 18.5], []],
])('a point %s lies in the bands that hold it', async (_where, point, expected) => {
  const sea = await readLayer('world', 'shore_distance', tileAt(point, 5));
  const holding = SHORE_DISTANCES_METRES.filter((metres) => isOnLand(point, bands(sea, metres)));
  expect(holding).toEqual(expected);
});

test('the demarcation line in Korea is not drawn as a settled border', async () => {
  const onTheLine: Point = [127.1, 38.27];
  const address = tileAt(onTheLine, 5);
  const disputed = await readLayer('world', 'border_disputed', address);
  const settled = await readLayer('world', 'border', address);
  const line = disputed.filter(
    ({ properties }) => properties.name === 'Military Demarcation Line 1953',
  );
  expect(line.map(({ properties }) => properties.status)).toContain('line-of-control');
  expect(metresToOutline(onTheLine, line)).toBeLessThan(20_000);
  expect(metresToOutline(onTheLine, settled)).toBeGreaterThan(20_000);
});

test.each<[string, Point]>([
  ['Chinese claim', [94, 27.5]],
  ['Japanese claim', [149.1, 45.7]],
  ['Indian claim', [75, 35]],
])('Natural Earth’s "%s" is among the disputed borders', async (name, point) => {
  const disputed = await readLayer('world', 'border_disputed', tileAt(point, 5));
  const claims = disputed.filter(({ properties }) => properties.name === name);
  expect(new Set(claims.map(({ properties }) => properties.status))).toEqual(new Set(['claim']));
});
