import { expect, test } from 'vitest';
import { isOnLand, metresToOutline, type Point, readLayer, tileAt } from './basemap-reader.ts';

const DETAIL_ZOOM = 9;

test.each<[string, Point, string]>([
  ['Yonaguni', [122.979827, 24.467298], 'OurAirports, ROYN Yonaguni Airport'],
  ['Hateruma', [123.7806, 24.0586], 'Wikipedia (de), Hateruma: 24° 3′ 31″ N, 123° 46′ 50″ E'],
  ['Uotsuri, Senkaku', [123.485, 25.745], 'Wikipedia: 25° 44′ 42″ N, 123° 29′ 06″ E'],
  ['Batan, Batanes', [121.980003, 20.4513], 'OurAirports, RPUO Basco Airport'],
  ['Itbayat, Batanes', [121.809969, 20.722521], 'OurAirports, RPLT Itbayat Airport'],
  ['Mavulis, Batanes', [121.95, 21.1154], 'GSHHG 2.3.7, middle of its box'],
  ['Balabac', [117.0081, 7.9419], 'Wikipedia, Balabac Island'],
  ['Guam', [144.796005, 13.4834], 'OurAirports, PGUM'],
  ['Minami-Daito', [131.263, 25.8465], 'OurAirports, ROMD Minamidaito Airport'],
])('%s has land at its published point (%j, %s)', async (_name, point) => {
  const land = await readLayer('region', 'land', tileAt(point, DETAIL_ZOOM));
  expect(isOnLand(point, land)).toBe(true);
});

test('the west end of Yonaguni is Cape Irizaki, where it is published to be', async () => {
  const irizaki: Point = [122 + 56 / 60 + 1 / 3600, 24 + 26 / 60 + 58 / 3600];
  const land = await readLayer('region', 'land', tileAt(irizaki, DETAIL_ZOOM));
  expect(metresToOutline(irizaki, land)).toBeLessThan(150);
});

test('Apra Harbor is open water at its published point (Wikipedia), with shore around it', async () => {
  const harbour: Point = [144.6535, 13.4533];
  const land = await readLayer('region', 'land', tileAt(harbour, DETAIL_ZOOM));
  expect(isOnLand(harbour, land)).toBe(false);
  expect(metresToOutline(harbour, land)).toBeLessThan(1500);
});

test.each<[string, Point]>([
  ['Taoyuan, OurAirports RCTP', [121.233, 25.0777]],
  ['Kaohsiung, OurAirports RCKH', [120.35, 22.577]],
  ['Hualien, OurAirports RCYU', [121.618, 24.0231]],
  ['Penghu, OurAirports RCQC', [119.628, 23.5687]],
  ['Lanyu, GSHHG 2.3.7 middle of its box', [121.5412, 22.0454]],
  ['Kinmen, OurAirports RCBS', [118.359, 24.4279]],
])('%s is land once, in the official shapes', async (_name, point) => {
  const address = tileAt(point, DETAIL_ZOOM);
  expect(isOnLand(point, await readLayer('taiwan', 'land', address))).toBe(true);
  expect(isOnLand(point, await readLayer('region', 'land', address))).toBe(false);
});

test('no official shape of Taiwan overlaps land of the region', async () => {
  const doubled: Point[] = [];
  for (let x = 418; x <= 433; x++) {
    for (let y = 216; y <= 240; y++) {
      const official = await readLayer('taiwan', 'land', [DETAIL_ZOOM, x, y]);
      if (official.length === 0) continue;
      const land = await readLayer('region', 'land', [DETAIL_ZOOM, x, y]);
      const vertices = official.flatMap((feature) => feature.parts.flat());
      doubled.push(...vertices.filter((vertex) => isOnLand(vertex, land)));
    }
  }
  expect(doubled).toEqual([]);
});

test.each<[string, Point, string]>([
  ['inside the region', [123.79, 24.42], 'land'],
  ['outside the region', [-157.9, 21.45], 'land_out'],
])('at zoom 5 land %s is in one layer only', async (_where, point, expected) => {
  const address = tileAt(point, 5);
  const layers: string[] = [];
  for (const layer of ['land', 'land_out']) {
    if ((await readLayer('world', layer, address)).length > 0) layers.push(layer);
  }
  expect(layers).toEqual([expected]);
});

test('there is no land where the equator meets the prime meridian', async () => {
  const shore = await readLayer('world', 'shore_distance', tileAt([0.01, 0.01], 5));
  expect(isOnLand([0.01, 0.01], shore)).toBe(false);
});

test('no outline runs along the antimeridian', async () => {
  const seam: Point[] = [];
  for (let y = 0; y < 20; y++) {
    const land = await readLayer('world', 'land_out', [5, 31, y]);
    for (const ring of land.flatMap((feature) => feature.parts)) {
      for (const [i, to] of ring.entries()) {
        const from = ring[i - 1];
        if (from && from[1] !== to[1] && Math.abs(from[0] - 180) < 0.02 && from[0] === to[0]) {
          seam.push(to);
        }
      }
    }
  }
  expect(seam).toEqual([]);
});
