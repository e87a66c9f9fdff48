import { type Scenario, scenarioVersion } from '#scenario/scenario.ts';
import type { ScenarioContext } from '#situation/id-problems.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { checkScenario } from '../input/check-scenario.ts';
import { problemText } from '../input/file-problem.ts';
import { LineError } from '../input/map-lines.ts';

/** Own records that were checked, as they were written and as they were read. */
interface CheckedOwn {
  readonly written: string;
  readonly own: Scenario['own'];
  /** In which their ids are known. */
  readonly context: ScenarioContext;
}

/** The own records of so many lines are known again: of the last, and of a few that others took turns with. */
const MOST_KNOWN = 3;

/** Problems of a line that are told; the rest is counted. */
const MOST_TOLD = 20;

/**
 * Makes what reads one line's scenario after another. Own records that are written as in a line shortly before are the very
 * same records, neither checked again nor added to the atlas again.
 * @returns a function that throws LineError where the scenario cannot be used
 */
export function lineScenarios(context: ScenarioContext): (candidate: unknown) => Scenario {
  let known: readonly CheckedOwn[] = [];
  return (candidate) => {
    const { own: written, ...rest } = fieldsOf(candidate);
    if (rest.comparedWith !== undefined) {
      throw new LineError('it compares two scenarios: write each on a line of its own');
    }
    const isKeepable = written !== undefined && rest.version === scenarioVersion;
    const text = isKeepable ? JSON.stringify(written) : '';
    const before = isKeepable ? known.find((one) => one.written === text) : undefined;
    if (before !== undefined) {
      known = [before, ...known.filter((one) => one !== before)];
      return { ...valid(rest, before.context), own: before.own };
    }
    const scenario = valid(candidate, context);
    if (isKeepable) {
      const atlas = knownAtlas(context.atlas, scenario);
      const checked = { written: text, own: scenario.own, context: { ...context, atlas } };
      known = [checked, ...known].slice(0, MOST_KNOWN);
    }
    return scenario;
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isFields ? (value as Readonly<Record<string, unknown>>) : {};
}

function valid(candidate: unknown, context: ScenarioContext): Scenario {
  const { comparison, problems } = checkScenario(candidate, context);
  if (comparison !== undefined) return comparison.a;
  const told = problems.slice(0, MOST_TOLD).map(problemText);
  const more = problems.length - told.length;
  throw new LineError([...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; '));
}
