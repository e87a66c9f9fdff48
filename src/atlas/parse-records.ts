import type { z } from 'zod';
import type { DataProblem } from './data-error.ts';

/** Valid records, and a problem for each that is not. */
export interface ParsedRecords<T> {
  readonly records: readonly T[];
  readonly problems: readonly DataProblem[];
}

function nameOf(candidate: unknown, index: number): string {
  if (typeof candidate === 'object' && candidate !== null && 'id' in candidate) {
    return String(candidate.id);
  }
  return `record ${index + 1}`;
}

/**
 * Checks each entry of a list against a schema. An invalid entry becomes a problem that names the
 * file, the record and the path in it; the valid ones are kept.
 */
export function parseRecords<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  input: unknown,
): ParsedRecords<z.infer<Schema>> {
  if (!Array.isArray(input)) {
    const problem = 'it is not a list of records';
    return {
      records: [],
      problems: [{ file, record: 'the file', path: '', problem, mend: 'Write a list of records' }],
    };
  }
  const records: z.infer<Schema>[] = [];
  const problems: DataProblem[] = [];
  input.forEach((candidate: unknown, index) => {
    const result = schema.safeParse(candidate);
    if (result.success) {
      records.push(result.data);
      return;
    }
    for (const issue of result.error.issues) {
      problems.push({
        file,
        record: nameOf(candidate, index),
        path: issue.path.join('.'),
        problem: issue.message,
        mend: 'Correct that field',
      });
    }
  });
  return { records, problems };
}
