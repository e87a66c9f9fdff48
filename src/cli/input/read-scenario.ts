import type { Atlas } from '#atlas/atlas.ts';
import type { Preset } from '#scenario/preset.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Host } from '../command/command.ts';
import { UsageError } from '../command/usage-error.ts';
import { checkScenario } from './check-scenario.ts';
import { problemText } from './file-problem.ts';
import { readJsonFile } from './read-json-file.ts';

/**
 * Reads a scenario file; of two that are compared, the first.
 * @throws UsageError where it cannot be read, or naming each thing wrong in it
 */
export async function readScenario(
  host: Host,
  path: string,
  atlas: Atlas,
  presets: readonly Preset[],
): Promise<Scenario> {
  let candidate: unknown;
  try {
    candidate = await readJsonFile(host, path);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UsageError(`${path} is not JSON: ${error.message}.`);
    throw error;
  }
  const checked = checkScenario(candidate, { atlas, presets });
  if (checked.comparison !== undefined) return checked.comparison.a;
  throw new UsageError(
    [`${path} is not a valid scenario:`, ...checked.problems.map(problemText)].join('\n'),
  );
}
