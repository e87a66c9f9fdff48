/** One thing wrong with the data: which file, which record, where in it, and how to mend it. */
export interface DataProblem {
  readonly file: string;
  readonly record: string;
  readonly path: string;
  readonly problem: string;
  readonly mend: string;
}

/** Says every problem found, one a line, so that all can be mended in one go. */
export class DataError extends Error {
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    const lines = problems.map(
      ({ file, record, path, problem, mend }) =>
        `${file}: ${record}${path === '' ? '' : ` at ${path}`}: ${problem}. ${mend}.`,
    );
    super(`The data has ${problems.length} problem(s):\n${lines.join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}
