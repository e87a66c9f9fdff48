import type { LonLat } from '#geodesy/lon-lat.ts';
import { LineError } from './map-lines.ts';

/** A JSON object, of which nothing is known yet. */
export type LineRecord = Readonly<Record<string, unknown>>;

/** @throws LineError where the line holds something other than an object */
export function lineRecord(value: unknown): LineRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('not an object: write {"name": value, …}');
  }
  return value as LineRecord;
}

/**
 * A position of a record. A third number, the height of GeoJSON, is passed over.
 * @throws LineError where it is not `[longitude, latitude]`
 */
export function positionOf(record: LineRecord, key: string): LonLat {
  const value = record[key];
  if (Array.isArray(value) && (value.length === 2 || value.length === 3)) {
    const [longitude, latitude]: unknown[] = value;
    if (typeof longitude === 'number' && typeof latitude === 'number') return [longitude, latitude];
  }
  throw new LineError(
    value === undefined
      ? `"${key}" is missing: give [longitude, latitude] in degrees`
      : `"${key}" is not [longitude, latitude] in degrees: ${JSON.stringify(value).slice(0, 80)}`,
  );
}

/** The id that a record carries, to be repeated beside its answer; nothing where it carries none. */
export function idOf(record: LineRecord): { readonly id?: string | number } {
  const { id } = record;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}
