import type { z } from 'zod';
import type { ValidationJson } from '#formats/validation-json.ts';

/** One thing wrong in a file: which record, where in it, what, and how to mend it. */
export type FileProblem = ValidationJson['problems'][number];

/** The problems that a schema found in one record. */
export function schemaProblems(record: string, error: z.ZodError): FileProblem[] {
  return error.issues.map(({ path, message }) => ({
    record,
    path: path.join('.'),
    problem: message,
    mend: 'Correct that field',
  }));
}

/** A problem in one line: `scenario at conditions.japan: there is no condition "japan". Correct the id.` */
export function problemText({ record, path, problem, mend }: FileProblem): string {
  return `${record}${path === '' ? '' : ` at ${path}`}: ${problem}. ${mend}.`;
}
