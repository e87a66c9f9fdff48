import { readFileSync } from 'node:fs';
import type { Polygon, Position, Ring } from './geometry.ts';
import { doubledArea } from './geometry.ts';

/** One shapefile record: its parts (rings or lines) and its attributes as trimmed text. */
export interface ShapefileRecord {
  readonly parts: readonly (readonly Position[])[];
  readonly attributes: Readonly<Record<string, string>>;
}

const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const LINE_TYPE = 3;
const POLYGON_TYPE = 5;

/**
 * Reads a shapefile of lines or polygons with its dBASE table.
 *
 * Records are found by the index file, because an edited main file may hold gaps.
 *
 * @param path path of the `.shp` file; the `.shx` and `.dbf` files are looked for beside it
 * @throws when a record is of another shape type, naming file and record
 * @see ESRI Shapefile Technical Description, July 1998
 */
export function readShapefile(path: string): ShapefileRecord[] {
  const file = readFileSync(path);
  const offsets = readFileSync(path.replace(/\.shp$/, '.shx'));
  const rows = readAttributes(path.replace(/\.shp$/, '.dbf'));
  const records: ShapefileRecord[] = [];
  for (let index = 0; HEADER_BYTES + 8 * index < offsets.length; index++) {
    const start = offsets.readInt32BE(HEADER_BYTES + 8 * index) * 2 + RECORD_HEADER_BYTES;
    const type = file.readInt32LE(start);
    if (type === LINE_TYPE || type === POLYGON_TYPE) {
      records.push({ parts: readParts(file, start), attributes: rows[index] ?? {} });
    } else if (type !== 0) {
      throw new Error(`${path}: record ${index} has shape type ${type}; lines or polygons wanted`);
    }
  }
  return records;
}

/**
 * Gathers the rings of one polygon record into polygons: a clockwise ring opens a polygon, and
 * the counter-clockwise rings that follow are its holes.
 */
export function polygonsFromParts(parts: ShapefileRecord['parts']): Polygon[] {
  const polygons: Ring[][] = [];
  for (const ring of parts) {
    const last = polygons.at(-1);
    if (last && doubledArea(ring) > 0) last.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}

function readParts(file: Buffer, start: number): Position[][] {
  const partCount = file.readInt32LE(start + 36);
  const pointCount = file.readInt32LE(start + 40);
  const pointsAt = start + 44 + 4 * partCount;
  const firsts = Array.from({ length: partCount }, (_, i) => file.readInt32LE(start + 44 + 4 * i));
  return firsts.map((first, i) => {
    const end = firsts[i + 1] ?? pointCount;
    return Array.from({ length: end - first }, (_, k): Position => {
      const at = pointsAt + 16 * (first + k);
      return [file.readDoubleLE(at), file.readDoubleLE(at + 8)];
    });
  });
}

function readAttributes(path: string): Record<string, string>[] {
  const file = readFileSync(path);
  const rowCount = file.readUInt32LE(4);
  const headerBytes = file.readUInt16LE(8);
  const rowBytes = file.readUInt16LE(10);
  const fields: { name: string; bytes: number }[] = [];
  for (let at = 32; file[at] !== 0x0d; at += 32) {
    const name = file.toString('latin1', at, at + 11).split('\0')[0] ?? '';
    fields.push({ name: name.toLowerCase(), bytes: file.readUInt8(at + 16) });
  }
  return Array.from({ length: rowCount }, (_, row) => {
    let at = headerBytes + row * rowBytes + 1;
    return Object.fromEntries(
      fields.map(({ name, bytes }) => {
        const text = file.toString('latin1', at, at + bytes).split('\0')[0] ?? '';
        at += bytes;
        return [name, text.trim()];
      }),
    );
  });
}
