import { z } from 'zod';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { DataError } from './data-error.ts';
import { parseRecords } from './parse-records.ts';
import { citation } from './reference.ts';
import { identifier, localText } from './text.ts';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** Two positions or more, `[longitude, latitude]` in degrees on WGS84. */
const line = z
  .array(z.tuple([longitude, latitude]).readonly())
  .min(2)
  .readonly();

const citations = z.array(citation).min(1);
const note = localText.optional();

/** The legs from a berth of a place out to open water, the berth first: its gateway to the sea. */
const fairway = z.strictObject({
  kind: z.literal('fairway'),
  id: identifier,
  line,
  citations,
  note,
});

/** A line from land to land that a strait, when it is closed, cannot be passed over. */
const gate = z.strictObject({ kind: z.literal('gate'), id: identifier, line, citations, note });

/** The middle line of a canal, from sea to sea. */
const canal = z.strictObject({
  kind: z.literal('canal'),
  id: identifier,
  names: localText,
  line,
  citations,
  note,
});

/** A box in whole degrees where ways by sea are looked for in finer cells. */
const fineBox = z.strictObject({
  kind: z.literal('fine-box'),
  id: identifier,
  /** West, south, east and north. */
  box: z.tuple([z.int(), z.int(), z.int(), z.int()]).readonly(),
  note,
});

/** What the sea has besides shores: fairways and gates bear the ids of the places that they belong to. */
export const seaRecord = z.discriminatedUnion('kind', [fairway, gate, canal, fineBox]);

export type SeaRecord = z.infer<typeof seaRecord>;
type Fairway = z.infer<typeof fairway>;
type SeaGate = z.infer<typeof gate>;
type SeaCanal = z.infer<typeof canal>;
type FineBox = z.infer<typeof fineBox>;

/** The records of the sea by what they are for. */
export interface Sea {
  /** By the id of the place. */
  readonly fairways: ReadonlyMap<string, Fairway>;
  /** By the id of the strait. */
  readonly gates: ReadonlyMap<string, SeaGate>;
  readonly canals: readonly SeaCanal[];
  readonly fineBoxes: readonly FineBox[];
}

/**
 * Parses `sea.json`.
 * @throws DataError naming every invalid record
 */
export function parseSea(input: unknown): Sea {
  const { records, problems } = parseRecords('sea.json', seaRecord, input);
  if (problems.length > 0) throw new DataError(problems);
  return {
    fairways: byId(records.filter((record) => record.kind === 'fairway')),
    gates: byId(records.filter((record) => record.kind === 'gate')),
    canals: records.filter((record) => record.kind === 'canal'),
    fineBoxes: records.filter((record) => record.kind === 'fine-box'),
  };
}

/** Where a way by sea to or from a place begins: its fairway if it has one, else its position. */
export function seaEnd(
  sea: Sea,
  place: { readonly id: string; readonly position: LonLat },
): readonly LonLat[] {
  return sea.fairways.get(place.id)?.line ?? [place.position];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
