import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchSources } from './basemap/fetch-sources.ts';
import { assembleCoast, type CoastParts } from './coast/assemble-coast.ts';
import { coastFile, manifestEntry } from './coast/coast-manifest.ts';
import { encodeCoast } from './coast/encode-coast.ts';

/**
 * Builds the coast files that distances to shore and by sea are measured on: contents by file name, the same
 * bytes for the same sources.
 *
 * @param downloads an existing folder that keeps the sources between builds
 * @throws when a source cannot be had, or its content is not the pinned one
 */
export function buildCoast(downloads: string): ReadonlyMap<string, Uint8Array> {
  const parts = Object.entries(assembleCoast(fetchSources(downloads))) as [
    keyof CoastParts,
    CoastParts[keyof CoastParts],
  ][];
  const encoded = parts.map(([part, polygons]) => ({ part, content: encodeCoast(polygons) }));
  const manifest = encoded
    .map(({ part, content }) => manifestEntry(part, content))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return new Map([
    ...encoded.map(({ part, content }): [string, Uint8Array] => [coastFile(part), content]),
    ['manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)],
  ]);
}

function writeCoast(downloads: string, folder: string): void {
  mkdirSync(downloads, { recursive: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of buildCoast(downloads)) {
    writeFileSync(join(folder, name), content);
    console.log(`public/coast/${name}: ${content.length} bytes`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  writeCoast(join(root, 'build/basemap'), join(root, 'public/coast'));
}
