import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ArchiveDescription,
  type Tile,
  writePmtiles,
} from '#pipeline/basemap/pmtiles-writer.ts';
import { openArchive } from './buffer-source.ts';

const description: ArchiveDescription = {
  minZoom: 0,
  maxZoom: 9,
  bounds: [101.25, 0, 157.5, 48.92249926],
  center: [123, 24.5],
  centerZoom: 5,
  metadata: { name: 'test', attribution: '© nobody' },
};

const anyTile: fc.Arbitrary<Tile> = fc.integer({ min: 0, max: 9 }).chain((z) =>
  fc.record({
    z: fc.constant(z),
    x: fc.integer({ min: 0, max: 2 ** z - 1 }),
    y: fc.integer({ min: 0, max: 2 ** z - 1 }),
    content: fc.uint8Array({ minLength: 1, maxLength: 3, max: 2 }),
  }),
);

const anyTiles = fc.uniqueArray(anyTile, {
  selector: ({ z, x, y }) => `${z}/${x}/${y}`,
  maxLength: 200,
});

test('an independent reader returns every tile that was written', async () => {
  await fc.assert(
    fc.asyncProperty(anyTiles, async (tiles) => {
      const archive = openArchive(writePmtiles(tiles, description));
      for (const { z, x, y, content } of tiles) {
        const found = await archive.getZxy(z, x, y);
        expect(found && new Uint8Array(found.data)).toEqual(content);
      }
    }),
    { numRuns: 40 },
  );
});

test('an independent reader finds no tile that was not written', async () => {
  await fc.assert(
    fc.asyncProperty(anyTiles, anyTile, async (tiles, { z, x, y }) => {
      const absent = tiles.filter((tile) => tile.z !== z || tile.x !== x || tile.y !== y);
      const archive = openArchive(writePmtiles(absent, description));
      expect(await archive.getZxy(z, x, y)).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test('the order in which tiles come does not change a byte', () => {
  fc.assert(
    fc.property(anyTiles, (tiles) => {
      const forward = writePmtiles(tiles, description);
      expect(writePmtiles(tiles.toReversed(), description).equals(forward)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a directory too large for the header spills into leaves', async () => {
  const scattered = Array.from({ length: 16_000 }, (_, i): Tile => {
    const hash = createHash('sha512').update(String(i)).digest();
    const content = new Uint8Array(1 + (hash[0] ?? 0)).fill((hash[1] ?? 0) % 4);
    return { z: 9, x: i % 512, y: 16 * Math.floor(i / 512) + ((hash[2] ?? 0) % 16), content };
  });
  const archive = openArchive(writePmtiles(scattered, description));
  const header = await archive.getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  for (const index of [0, 4095, 4096, 10_001, scattered.length - 1]) {
    const tile = scattered[index];
    const found = tile && (await archive.getZxy(tile.z, tile.x, tile.y));
    expect(found && new Uint8Array(found.data)).toEqual(tile?.content);
  }
});

test('equal tiles are stored once', async () => {
  const content = Uint8Array.of(1, 2, 3);
  const tiles = [0, 1].flatMap((x) => [0, 1].map((y): Tile => ({ z: 1, x, y, content })));
  const header = await openArchive(writePmtiles(tiles, description)).getHeader();
  expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([
    4, 1, 1,
  ]);
});

test('the header and the metadata say what they were given', async () => {
  const tile: Tile = { z: 5, x: 26, y: 13, content: Uint8Array.of(1) };
  const archive = openArchive(writePmtiles([tile], description));
  expect(await archive.getHeader()).toMatchObject({
    specVersion: 3,
    clustered: true,
    minZoom: 0,
    maxZoom: 9,
    minLon: 101.25,
    minLat: 0,
    maxLon: 157.5,
    maxLat: 48.9224993,
    centerLon: 123,
    centerLat: 24.5,
    centerZoom: 5,
  });
  expect(await archive.getMetadata()).toEqual(description.metadata);
});

test('the same address twice is refused', () => {
  const tile: Tile = { z: 3, x: 1, y: 2, content: Uint8Array.of(1) };
  const other: Tile = { ...tile, content: Uint8Array.of(2) };
  expect(() => writePmtiles([tile, other], description)).toThrow(/comes twice/);
});
