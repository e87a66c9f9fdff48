import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, layOutArchives } from './basemap/archives.ts';
import { ATTRIBUTION, CREDITS } from './basemap/credits.ts';
import { fetchSources } from './basemap/fetch-sources.ts';
import { writePmtiles } from './basemap/pmtiles-writer.ts';
import { SOURCES } from './basemap/sources.ts';
import { tileLayers } from './basemap/tile-layers.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOWNLOADS = join(ROOT, 'build/basemap');
const OUTPUT = join(ROOT, 'public/basemap');

buildBasemap();

/** Builds every archive of the basemap and the manifest beside them. */
function buildBasemap(): void {
  mkdirSync(DOWNLOADS, { recursive: true });
  mkdirSync(OUTPUT, { recursive: true });
  const archives = layOutArchives(fetchSources(DOWNLOADS)).map(writeArchive);
  const sources = Object.values(SOURCES).map(({ title, registry, name, version, licence }) => ({
    title,
    package: `${registry}:${name}@${version}`,
    licence,
  }));
  const manifest = { attribution: ATTRIBUTION, archives, sources };
  writeFileSync(join(OUTPUT, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function writeArchive({ name, bounds, layers }: Archive): Record<string, unknown> {
  const credit = CREDITS[name];
  const minZoom = Math.min(...layers.map((layer) => layer.minZoom));
  const maxZoom = Math.max(...layers.map((layer) => layer.maxZoom));
  const tiles = tileLayers(layers, bounds);
  const content = writePmtiles(tiles, {
    minZoom,
    maxZoom,
    bounds,
    center: [123, 24.5],
    centerZoom: Math.max(minZoom, Math.min(maxZoom, 5)),
    metadata: {
      name,
      attribution: credit.attribution,
      licence: credit.licence,
      vector_layers: vectorLayers(layers),
    },
  });
  const file = `${name}.pmtiles`;
  writeFileSync(join(OUTPUT, file), content);
  console.log(`${file}: ${tiles.length} tiles, ${content.length} bytes`);
  return {
    file,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    minZoom,
    maxZoom,
    bounds,
    licence: credit.licence,
    layers: credit.layers,
  };
}

function vectorLayers(layers: Archive['layers']): Record<string, unknown>[] {
  return [...new Set(layers.map((layer) => layer.name))].map((id) => {
    const parts = layers.filter((layer) => layer.name === id);
    const fields = new Map<string, string>();
    for (const { properties } of parts.flatMap((layer) => layer.shapes)) {
      for (const [key, value] of Object.entries(properties)) {
        fields.set(key, typeof value === 'number' ? 'Number' : 'String');
      }
    }
    return {
      id,
      minzoom: Math.min(...parts.map((layer) => layer.minZoom)),
      maxzoom: Math.max(...parts.map((layer) => layer.maxZoom)),
      fields: Object.fromEntries(fields),
    };
  });
}
