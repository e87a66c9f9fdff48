import type { Comparison } from '#scenario/comparison.ts';
import type { Host } from '../command/command.ts';
import { UsageError } from '../command/usage-error.ts';
import { checkScenario } from './check-scenario.ts';
import { problemText } from './file-problem.ts';
import { readJsonFile } from './read-json-file.ts';

/**
 * Reads a scenario file: one scenario, or two that are compared.
 * @throws UsageError where it cannot be read, or naming each thing wrong in it
 */
export async function readComparison(host: Host, path: string): Promise<Comparison> {
  let candidate: unknown;
  try {
    candidate = await readJsonFile(host, path);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UsageError(`${path} is not JSON: ${error.message}.`);
    throw error;
  }
  const checked = checkScenario(candidate, host.openAtlas());
  if (checked.comparison !== undefined) return checked.comparison;
  throw new UsageError(
    [`${path} is not a valid scenario:`, ...checked.problems.map(problemText)].join('\n'),
  );
}
