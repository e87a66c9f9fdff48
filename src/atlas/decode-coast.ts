import { boxed, type Coast } from './coast.ts';

export type CoastErrorCode = 'not-a-coast' | 'unknown-version' | 'truncated' | 'malformed';

/** Thrown when bytes are not a coast file. The message says where they went wrong; `code` is for programs. */
export class CoastError extends Error {
  readonly code: CoastErrorCode;

  constructor(code: CoastErrorCode, message: string) {
    super(message);
    this.name = 'CoastError';
    this.code = code;
  }
}

const NAME = 'SHOR';
const VERSION = 1;

/** The place value of the fifth and last byte of a number: none in the file needs more. */
const LARGEST_SCALE = 128 ** 4;

/**
 * Reads a coast file.
 *
 * The file holds four letters `SHOR` and a byte 1; then unsigned LEB128 numbers: units to a degree; the number
 * of owners, and two letters for each; the number of polygons; and for each polygon its owner (0 for none, else
 * one more than its place among the owners), its number of rings, and for each ring its number of vertices and
 * the vertices. A vertex is two numbers, longitude and latitude in units, each the zigzag-coded difference from
 * the vertex before it in the file.
 *
 * @throws CoastError `not-a-coast`, `unknown-version`, `truncated`, or `malformed` for counts and positions that
 *   cannot be
 */
export function decodeCoast(bytes: Uint8Array): Coast {
  const reader = startReading(bytes);
  const unitsPerDegree = reader.unsigned();
  if (unitsPerDegree === 0) throw malformed('it has 0 units to a degree');
  const countries = Array.from({ length: reader.count() }, () => reader.letters(2));
  const polygonCount = reader.count();
  const coordinates = new Float64Array(bytes.length);
  const ringStarts: number[] = [];
  const polygonStarts: number[] = [];
  const owners: (string | null)[] = [];
  let filled = 0;
  let x = 0;
  let y = 0;
  for (let polygon = 0; polygon < polygonCount; polygon++) {
    const owner = reader.unsigned();
    if (owner > countries.length)
      throw malformed(`polygon ${polygon} has an owner that is not listed`);
    owners.push(countries[owner - 1] ?? null);
    polygonStarts.push(ringStarts.length);
    for (let rings = reader.count(); rings > 0; rings--) {
      ringStarts.push(filled / 2);
      for (let vertices = reader.count(); vertices > 0; vertices--) {
        x += reader.signed();
        y += reader.signed();
        if (Math.abs(x) > 180 * unitsPerDegree || Math.abs(y) > 90 * unitsPerDegree) {
          throw malformed(`polygon ${polygon} leaves the earth at byte ${reader.offset()}`);
        }
        coordinates[filled++] = x / unitsPerDegree;
        coordinates[filled++] = y / unitsPerDegree;
      }
    }
  }
  if (reader.offset() !== bytes.length) {
    throw malformed(`${bytes.length - reader.offset()} bytes follow the last polygon`);
  }
  ringStarts.push(filled / 2);
  polygonStarts.push(ringStarts.length - 1);
  return boxed({
    coordinates: coordinates.slice(0, filled),
    ringStarts: Uint32Array.from(ringStarts),
    polygonStarts: Uint32Array.from(polygonStarts),
    owners,
  });
}

interface ByteReader {
  readonly unsigned: () => number;
  readonly signed: () => number;
  /** A number of things that take at least a byte each, so that it cannot exceed the bytes that are left. */
  readonly count: () => number;
  readonly letters: (count: number) => string;
  readonly offset: () => number;
}

function startReading(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw truncated(bytes.length);
    return value;
  };
  const unsigned = (): number => {
    let part = byte();
    let value = part & 127;
    for (let scale = 128; part > 127; scale *= 128) {
      if (scale > LARGEST_SCALE) throw malformed(`the number at byte ${at} is too large`);
      part = byte();
      value += (part & 127) * scale;
    }
    return value;
  };
  const letters = (count: number): string =>
    Array.from({ length: count }, () => String.fromCharCode(byte())).join('');
  const name = bytes.length < NAME.length ? '' : letters(NAME.length);
  if (name !== NAME) {
    throw new CoastError(
      'not-a-coast',
      `These bytes are not a coast file: they do not begin with ${NAME}.`,
    );
  }
  const version = byte();
  if (version !== VERSION) {
    throw new CoastError(
      'unknown-version',
      `The coast file has version ${version}, and version ${VERSION} is read here: build it again.`,
    );
  }
  return {
    unsigned,
    letters,
    signed: () => {
      const value = unsigned();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    count: () => {
      const value = unsigned();
      if (value > bytes.length - at) throw truncated(bytes.length);
      return value;
    },
    offset: () => at,
  };
}

function truncated(length: number): CoastError {
  return new CoastError(
    'truncated',
    `The coast file ends too early, after ${length} bytes: fetch it again.`,
  );
}

function malformed(what: string): CoastError {
  return new CoastError('malformed', `The coast file is damaged: ${what}. Fetch it again.`);
}
