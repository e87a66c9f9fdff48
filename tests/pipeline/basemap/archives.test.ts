import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASEMAP_FOLDER, readBasemapFile } from './basemap-reader.ts';
import { openArchive } from './buffer-source.ts';

interface Manifest {
  readonly attribution: string;
  readonly archives: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly licence: string;
    readonly layers: Readonly<Record<string, string>>;
  }[];
}

const manifest = JSON.parse(readBasemapFile('manifest.json').toString('utf8')) as Manifest;

test('the archives are under 3 MB together', () => {
  const names = readdirSync(BASEMAP_FOLDER).filter((name) => name.endsWith('.pmtiles'));
  const bytes = names.reduce((sum, name) => sum + readBasemapFile(name).length, 0);
  expect(names).toEqual(['region.pmtiles', 'taiwan.pmtiles', 'world.pmtiles']);
  expect(bytes).toBeLessThan(3_000_000);
});

describe.each(manifest.archives)('$file', ({ file, bytes, sha256, licence, layers }) => {
  test('is the file that the manifest describes', () => {
    const content = readBasemapFile(file);
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });

  test('names its licence, its credit and its layers in its own metadata', async () => {
    const metadata = (await openArchive(readBasemapFile(file)).getMetadata()) as {
      licence: string;
      attribution: string;
      vector_layers: { id: string }[];
    };
    expect(metadata.licence).toBe(licence);
    expect(metadata.vector_layers.map((layer) => layer.id)).toEqual(Object.keys(layers));
    for (const credit of metadata.attribution.split(' · ')) {
      expect(manifest.attribution).toContain(credit);
    }
  });
});

test.each([
  ['world.pmtiles', { minZoom: 0, maxZoom: 5, minLon: -180, maxLon: 180 }],
  ['region.pmtiles', { minZoom: 6, maxZoom: 9, minLon: 101.25, minLat: 0, maxLon: 157.5 }],
  ['taiwan.pmtiles', { minZoom: 6, maxZoom: 9 }],
])('%s covers its zooms and its box', async (file, expected) => {
  const header = await openArchive(readBasemapFile(file)).getHeader();
  expect(header).toMatchObject({ specVersion: 3, clustered: true, tileType: 1, ...expected });
});
