import type { LonLat } from '#geodesy/lon-lat.ts';
import {
  type OwnGround,
  type OwnPlace,
  otherOwnPlaceKinds,
  ownGround,
  ownSiteKinds,
} from '#scenario/own.ts';
import { LARGEST_PRECISION_METRES, LONGEST_GROUND, LONGEST_NAME } from '#scenario/own-limits.ts';
import { plainLine, plainText } from '#scenario/plain-text.ts';
import { parsePosition } from '../parse-position.ts';
import type { ColumnName } from './columns.ts';
import { oneOf, readSite } from './read-site.ts';
import { fault, type RowReading, read } from './row-problem.ts';

/** Letters of a field that are looked at: more than any may have, so that one that is too long is found to be. */
const MOST_FIELD_LETTERS = 1000;

const kinds = [...ownSiteKinds, ...otherOwnPlaceKinds];

/** One field of a row by its column, without spaces round it; empty where the row has none. */
type FieldOf = (column: ColumnName) => string;

/**
 * Reads one row as a place. What it does not say is taken for as little as it can mean: a city, on an assumption.
 * @param width how many columns the first line names
 */
export function readRow(
  fields: readonly string[],
  columns: ReadonlyMap<ColumnName, number>,
  width: number,
): RowReading<Omit<OwnPlace, 'id'>> {
  const used = fields.findLastIndex((text) => text.trim() !== '') + 1;
  if (used > width) return fault({ kind: 'too-many-fields', count: used, columns: width });
  const field: FieldOf = (column) => {
    const written = fields[columns.get(column) ?? -1]?.trim() ?? '';
    return plainText(written.slice(0, MOST_FIELD_LETTERS)).trim();
  };
  const name = plainLine(field('name'));
  if (name === '') return fault({ kind: 'no-name' });
  if (name.length > LONGEST_NAME) return fault({ kind: 'name-too-long' });
  const position = readPosition(field);
  if (!position.ok) return position;
  const kind = oneOf(kinds, field('kind') === '' ? 'city' : field('kind'));
  if (kind === undefined) {
    return fault({ kind: 'unknown-kind', entry: field('kind'), known: kinds });
  }
  const site = readSite(kind, {
    facilities: field('facilities'),
    host: field('host'),
    operators: field('operators'),
    basis: field('basis'),
  });
  if (!site.ok) return site;
  const precision = readPrecision(field('precision'));
  if (!precision.ok) return precision;
  const ground = readGround(field);
  if (!ground.ok) return ground;
  return read({
    name,
    kind,
    position: position.value.position,
    precisionMetres: precision.value ?? position.value.precisionMetres,
    ground: ground.value,
    ...(site.value === undefined ? {} : { site: site.value }),
  });
}

interface WrittenPosition {
  readonly position: [number, number];
  readonly precisionMetres: number;
}

function readPosition(field: FieldOf): RowReading<WrittenPosition> {
  const angles = [field('latitude'), field('longitude')].map(withDecimalPoint);
  const written = angles.every((angle) => angle === '') ? field('position') : angles.join(', ');
  if (written === '') return fault({ kind: 'no-position' });
  const parsed = parsePosition(written);
  if (!parsed.ok) return fault({ kind: 'position', problem: parsed.problem });
  const [longitude, latitude]: LonLat = parsed.position;
  return read({
    position: [longitude, latitude],
    precisionMetres: Math.min(LARGEST_PRECISION_METRES, Math.ceil(parsed.precisionMetres)),
  });
}

/** A figure with a decimal comma, as some countries write it, with a point. */
function withDecimalPoint(text: string): string {
  return /^[-+]?\d+,\d+$/u.test(text) ? text.replace(',', '.') : text;
}

function readPrecision(text: string): RowReading<number | undefined> {
  if (text === '') return read(undefined);
  const metres = Number(text.replace(/\s*m$/iu, ''));
  const isGood = metres > 0 && metres <= LARGEST_PRECISION_METRES;
  return isGood ? read(metres) : fault({ kind: 'bad-precision', entry: text });
}

function readGround(field: FieldOf): RowReading<OwnGround> {
  const [source, url, assumption] = [field('source'), field('url'), field('assumption')];
  if (Math.max(source.length, assumption.length) > LONGEST_GROUND) {
    return fault({ kind: 'source-too-long' });
  }
  if (source === '') {
    return read({ kind: 'assumption', ...(assumption === '' ? {} : { text: assumption }) });
  }
  const ground = { kind: 'source', text: source, ...(url === '' ? {} : { url }) };
  const parsed = ownGround.safeParse(ground);
  return parsed.success ? read(parsed.data) : fault({ kind: 'bad-url', entry: url });
}
