import { readFileSync } from 'node:fs';
import type { Position } from './geometry.ts';
import { readTable, type SqliteValue } from './sqlite-table.ts';

/** One row of a GeoPackage line table: its lines, and its other columns in table order. */
export interface LineRecord {
  readonly lines: readonly (readonly Position[])[];
  readonly values: readonly SqliteValue[];
}

const ENVELOPE_BYTES = [0, 32, 48, 48, 64] as const;
const WKB_LINE = 2;
const WKB_MULTI_LINE = 5;

/**
 * Reads a table of lines from a GeoPackage file; the second column must be the geometry.
 *
 * @throws when the table is missing, or a geometry is not a little-endian two-dimensional line
 * @see OGC 12-128r18, GeoPackage Encoding Standard, section 2.1.3 (GeoPackageBinary)
 */
export function readGeopackageLines(path: string, table: string): LineRecord[] {
  return readTable(readFileSync(path), table).map((values) => {
    const geometry = values[1];
    if (!Buffer.isBuffer(geometry)) throw new Error(`${path}: ${table} has a row without geometry`);
    return { lines: readLines(geometry), values };
  });
}

function readLines(blob: Buffer): Position[][] {
  const envelope = ENVELOPE_BYTES[((blob[3] ?? 0) >> 1) & 7];
  if (blob.toString('latin1', 0, 2) !== 'GP' || envelope === undefined) {
    throw new Error('a GeoPackage geometry does not begin with its header');
  }
  const at = 8 + envelope;
  if (blob.readUInt32LE(at + 1) !== WKB_MULTI_LINE) return [readLine(blob, at).line];
  const lines: Position[][] = [];
  let next = at + 9;
  for (let i = blob.readUInt32LE(at + 5); i > 0; i--) {
    const { line, end } = readLine(blob, next);
    lines.push(line);
    next = end;
  }
  return lines;
}

function readLine(blob: Buffer, at: number): { line: Position[]; end: number } {
  if (blob[at] !== 1 || blob.readUInt32LE(at + 1) !== WKB_LINE) {
    throw new Error(`a GeoPackage geometry is not a little-endian line at byte ${at}`);
  }
  const count = blob.readUInt32LE(at + 5);
  const line = Array.from({ length: count }, (_, i): Position => {
    const point = at + 9 + 16 * i;
    return [blob.readDoubleLE(point), blob.readDoubleLE(point + 8)];
  });
  return { line, end: at + 9 + 16 * count };
}
