import { createHash } from 'node:crypto';
import { isMapping } from './shorthand.ts';

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sortKeys(part)]));
}

function lines(records: readonly unknown[]): string {
  return records.map((record) => JSON.stringify(sortKeys(record))).join(',\n');
}

/** A JSON list, one record a line, keys sorted, with a newline at the end. */
export function recordFile(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${lines(records)}\n]\n`;
}

/** A GeoJSON FeatureCollection, one feature a line, keys sorted, with a newline at the end. */
export function layerFile(features: readonly unknown[]): string {
  return `{"type":"FeatureCollection","features":[\n${lines(features)}\n]}\n`;
}

export interface DataFile {
  readonly name: string;
  readonly content: string;
  readonly records: number;
}

/** The manifest: bytes, number of records and SHA-256 of each file, one file a line, in order of name. */
export function manifestFile(files: readonly DataFile[]): string {
  const inOrder = [...files].sort((first, second) => (first.name < second.name ? -1 : 1));
  const entries = inOrder.map(({ name, content, records }) => ({
    file: name,
    bytes: Buffer.byteLength(content),
    records,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return recordFile(entries);
}
