import type { PositionProblem } from '../parse-position.ts';
import type { ColumnName } from './columns.ts';

/** What is wrong with a row, or with the line that names the columns, without its words. */
export type RowProblem =
  | {
      readonly kind:
        | 'no-rows'
        | 'no-position-column'
        | 'no-name'
        | 'name-too-long'
        | 'no-position'
        | 'source-too-long'
        | 'open-quote';
    }
  | { readonly kind: 'no-column'; readonly column: ColumnName }
  | { readonly kind: 'position'; readonly problem: PositionProblem }
  | {
      readonly kind: 'unknown-kind' | 'unknown-facility' | 'unknown-host' | 'unknown-basis';
      readonly entry: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'no-host'; readonly known: readonly string[] }
  | { readonly kind: 'not-a-site' | 'bad-precision' | 'bad-url'; readonly entry: string }
  | { readonly kind: 'too-many-fields'; readonly count: number; readonly columns: number }
  | { readonly kind: 'too-many' | 'too-many-lines'; readonly most: number };

/** What was read, or the first thing wrong. */
export type RowReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: RowProblem };

export function read<T>(value: T): RowReading<T> {
  return { ok: true, value };
}

/** Letters of an entry that are told again. */
const MOST_LETTERS = 80;

export function fault(problem: RowProblem): { readonly ok: false; readonly problem: RowProblem } {
  if (!('entry' in problem) || problem.entry.length <= MOST_LETTERS) return { ok: false, problem };
  const entry = `${problem.entry.slice(0, MOST_LETTERS)}…`;
  return { ok: false, problem: { ...problem, entry } };
}
