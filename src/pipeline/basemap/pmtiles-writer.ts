import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Box, Position } from './geometry.ts';

/** One vector tile: its address and its uncompressed content. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly content: Uint8Array;
}

/** What an archive's header and metadata say. */
export interface ArchiveDescription {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Box;
  readonly center: Position;
  readonly centerZoom: number;
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly bytes: number;
  run: number;
}

const HEADER_BYTES = 127;
const ROOT_BYTES_MAX = 16_384 - HEADER_BYTES;
const LEAF_ENTRIES = 4096;
const GZIP = 2;
const VECTOR_TILE = 1;

/**
 * Writes a clustered PMTiles archive of gzipped vector tiles. Tiles of equal content are stored
 * once, and a row of them along the Hilbert curve is one entry. The same tiles give the same bytes.
 *
 * @param tiles tiles in any order, no address twice
 * @throws when an address comes twice
 * @see PMTiles Version 3 Specification, github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function writePmtiles(tiles: readonly Tile[], description: ArchiveDescription): Buffer {
  const { entries, blocks } = storeTiles(tiles);
  const { root, leaves } = writeDirectories(entries);
  const metadata = compress(Buffer.from(JSON.stringify(description.metadata)));
  const data = Buffer.concat(blocks);
  const sections = [root, metadata, leaves, data];
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 'latin1');
  header[7] = 3;
  let offset = HEADER_BYTES;
  for (const [index, section] of sections.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * index);
    header.writeBigUInt64LE(BigInt(section.length), 16 + 16 * index);
    offset += section.length;
  }
  for (const [index, count] of [tiles.length, entries.length, blocks.length].entries()) {
    header.writeBigUInt64LE(BigInt(count), 72 + 8 * index);
  }
  const { minZoom, maxZoom, bounds, center, centerZoom } = description;
  header.set([1, GZIP, GZIP, VECTOR_TILE, minZoom, maxZoom], 96);
  for (const [index, degrees] of bounds.entries()) writeDegrees(header, degrees, 102 + 4 * index);
  header[118] = centerZoom;
  for (const [index, degrees] of center.entries()) writeDegrees(header, degrees, 119 + 4 * index);
  return Buffer.concat([header, ...sections]);
}

function storeTiles(tiles: readonly Tile[]): { entries: Entry[]; blocks: Buffer[] } {
  const sorted = tiles
    .map(({ z, x, y, content }) => ({ tileId: zxyToTileId(z, x, y), content }))
    .sort((a, b) => a.tileId - b.tileId);
  const stored = new Map<string, { offset: number; bytes: number }>();
  const blocks: Buffer[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { tileId, content } of sorted) {
    const hash = createHash('sha256').update(content).digest('hex');
    let place = stored.get(hash);
    if (!place) {
      const block = compress(content);
      place = { offset: end, bytes: block.length };
      stored.set(hash, place);
      blocks.push(block);
      end += block.length;
    }
    const last = entries.at(-1);
    if (last && tileId < last.tileId + last.run) throw new Error(`tile ${tileId} comes twice`);
    if (last && last.offset === place.offset && tileId === last.tileId + last.run) last.run++;
    else entries.push({ tileId, ...place, run: 1 });
  }
  return { entries, blocks };
}

function writeDirectories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const root = writeDirectory(entries);
  if (root.length <= ROOT_BYTES_MAX) return { root, leaves: Buffer.alloc(0) };
  for (let size = LEAF_ENTRIES; ; size *= 2) {
    const leaves: Buffer[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += size) {
      const leaf = writeDirectory(entries.slice(i, i + size));
      pointers.push({ tileId: entries[i]?.tileId ?? 0, offset, bytes: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const top = writeDirectory(pointers);
    if (top.length <= ROOT_BYTES_MAX) return { root: top, leaves: Buffer.concat(leaves) };
  }
}

function writeDirectory(entries: readonly Entry[]): Buffer {
  const bytes: number[] = [];
  writeVarint(bytes, entries.length);
  let previousId = 0;
  for (const { tileId } of entries) {
    writeVarint(bytes, tileId - previousId);
    previousId = tileId;
  }
  for (const { run } of entries) writeVarint(bytes, run);
  for (const entry of entries) writeVarint(bytes, entry.bytes);
  let expected = -1;
  for (const entry of entries) {
    writeVarint(bytes, entry.offset === expected ? 0 : entry.offset + 1);
    expected = entry.offset + entry.bytes;
  }
  return compress(Buffer.from(bytes));
}

function writeVarint(bytes: number[], value: number): void {
  let left = value;
  while (left >= 128) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  bytes.push(left);
}

function writeDegrees(header: Buffer, degrees: number, offset: number): void {
  header.writeInt32LE(Math.round(degrees * 1e7), offset);
}

function compress(content: Uint8Array): Buffer {
  return gzipSync(content, { level: 9 });
}
