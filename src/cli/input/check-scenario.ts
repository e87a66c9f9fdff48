import { readScenarioContent } from '#formats/scenario-file.ts';
import { scenarioProblemText } from '#formats/scenario-problem-text.ts';
import type { Comparison } from '#scenario/comparison.ts';
import { scenarioVersion } from '#scenario/scenario.ts';
import type { ScenarioContext } from '#situation/id-problems.ts';
import type { FileProblem } from './file-problem.ts';

/** A scenario, or two that are compared, that fit the atlas; or what is wrong with them. */
export type CheckedScenario =
  | { readonly comparison: Comparison; readonly problems: readonly [] }
  | { readonly comparison: undefined; readonly problems: readonly FileProblem[] };

/** Checks the content of a scenario file against its schema and against the atlas that its ids name. */
export function checkScenario(content: unknown, context: ScenarioContext): CheckedScenario {
  const read = readScenarioContent(content, context);
  if (read.kind === 'valid') return { comparison: read.comparison, problems: [] };
  return { comparison: undefined, problems: problemsIn(read) };
}

function problemsIn(
  read: Exclude<ReturnType<typeof readScenarioContent>, { kind: 'valid' }>,
): FileProblem[] {
  switch (read.kind) {
    case 'invalid':
      return read.problems.map((problem) => ({
        record: 'scenario',
        ...scenarioProblemText(problem, 'en'),
      }));
    case 'newer':
      return [
        {
          record: 'scenario',
          path: 'version',
          problem: `it is of version ${read.version}, and this program knows versions up to ${scenarioVersion}`,
          mend: 'Use a newer version of the program',
        },
      ];
    case 'too-large':
      return [
        {
          record: 'scenario',
          path: '',
          problem: 'it is larger or deeper than any scenario can be',
          mend: 'Take out what is not a scenario’s',
        },
      ];
    default:
      return [
        {
          record: 'scenario',
          path: '',
          problem: 'it is no scenario',
          mend: 'Write an object with the fields of scenario.v2.schema.json',
        },
      ];
  }
}
