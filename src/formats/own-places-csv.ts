import Papa from 'papaparse';
import type { Own, OwnPlace } from '#scenario/own.ts';
import { freeOwnId } from '#scenario/own-id.ts';
import { mostOwn } from '#scenario/own-limits.ts';
import { type ColumnName, columnsOf } from './own-csv/columns.ts';
import { readRow } from './own-csv/read-row.ts';
import { fault, type RowProblem } from './own-csv/row-problem.ts';

export type { RowProblem };

/** Lines that are read: of a file that is longer, far more than a scenario holds, the rest is told to be left out. */
const MOST_LINES = 10_000;

/** A row of the file that is no place, and why. */
interface BadRow {
  /** Counted from 1, the line that names the columns included. */
  readonly line: number;
  readonly problem: RowProblem;
}

/** A row that is a place. */
interface GoodRow {
  readonly line: number;
  readonly place: OwnPlace;
}

/** What a file holds: rows that can be added and rows that cannot; or why it holds none at all. */
export interface ReadPlaces {
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
}

/** Lines in all, blank ones among them, for each that is read: a file of millions of blank lines is not read to its end. */
const MOST_LINES_A_ROW = 10;

interface Line {
  readonly line: number;
  readonly fields: readonly string[];
  readonly isOpenQuote: boolean;
}

/**
 * Reads own places from text with separated values (RFC 4180; commas, semicolons or tabs). The first line names the
 * columns, in English or Japanese and any order; every other line is a place or says what is wrong with it, but after the
 * first 10,000. O(text).
 *
 * @param own the own records that are there, for ids that are free
 */
export function readOwnPlaces(text: string, own: Own): ReadPlaces {
  const { lines, unread } = linesOf(text);
  const [head, ...rows] = lines;
  const columns = columnsOf(head?.fields ?? []);
  const headProblem = problemOfHead(columns, rows.length);
  if (headProblem !== undefined) return { good: [], bad: [{ line: 1, problem: headProblem }] };
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  const taken = new Set<string>();
  for (const { line, fields, isOpenQuote } of rows) {
    const row = isOpenQuote
      ? fault({ kind: 'open-quote' })
      : readRow(fields, columns, head?.fields.length ?? 0);
    if (!row.ok) {
      bad.push({ line, problem: row.problem });
    } else if (own.places.length + good.length >= mostOwn.places) {
      bad.push({ line, problem: { kind: 'too-many', most: mostOwn.places } });
    } else {
      const id = freeOwnId(own, row.value.name, 'place', taken);
      taken.add(id);
      good.push({ line, place: { ...row.value, id } });
    }
  }
  if (unread !== undefined) {
    bad.push({ line: unread, problem: { kind: 'too-many-lines', most: MOST_LINES } });
  }
  return { good, bad };
}

function problemOfHead(
  columns: ReadonlyMap<ColumnName, number>,
  rowCount: number,
): RowProblem | undefined {
  if (!columns.has('name')) return { kind: 'no-column', column: 'name' };
  const hasAngles = columns.has('latitude') && columns.has('longitude');
  if (!hasAngles && !columns.has('position')) return { kind: 'no-position-column' };
  return rowCount === 0 ? { kind: 'no-rows' } : undefined;
}

/** The lines that hold anything, each with its number; a field in quotation marks may run over several. */
function linesOf(text: string): { lines: readonly Line[]; unread: number | undefined } {
  const plain = text.replace(/^\uFEFF/u, '');
  const lines: Line[] = [];
  let line = 1;
  let start = 0;
  let unread: number | undefined;
  Papa.parse<string[]>(plain, {
    step: ({ data, errors, meta }, parser) => {
      if (lines.length === MOST_LINES || line > MOST_LINES * MOST_LINES_A_ROW) {
        unread = line;
        parser.abort();
        return;
      }
      const isOpenQuote = errors.some(({ code }) => code === 'MissingQuotes');
      if (isOpenQuote || data.some((field) => field.trim() !== '')) {
        lines.push({ line, fields: data, isOpenQuote });
      }
      line += newlinesIn(plain.slice(start, meta.cursor));
      start = meta.cursor;
    },
  });
  return { lines, unread };
}

function newlinesIn(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}
