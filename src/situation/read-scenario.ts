import { migrate, newerVersion } from '#scenario/migrate.ts';
import { type Salvaged, salvageScenario } from '#scenario/salvage.ts';
import { type Scenario, scenario } from '#scenario/scenario.ts';
import { problemsOf, type ScenarioProblem } from '#scenario/scenario-problem.ts';
import { partUnknownFields } from '#scenario/unknown-fields.ts';
import { without } from '#scenario/without.ts';
import { type IdProblem, idProblems, type ScenarioContext } from './id-problems.ts';

/** What fields from outside turned out to be. */
export type ReadScenario =
  | {
      readonly kind: 'valid';
      readonly scenario: Scenario;
      /** The version it was written in, where that was an older one. */
      readonly from: number | undefined;
      /** Where fields stand that this version does not know; they are kept in `extras`. */
      readonly unknownPaths: readonly string[];
    }
  | { readonly kind: 'invalid'; readonly problems: readonly ScenarioProblem[] }
  | { readonly kind: 'newer'; readonly version: number };

/** Reads a scenario as a file has it: brings it to this version, and checks its schema and every id that it names. */
export function readScenario(content: unknown, context: ScenarioContext): ReadScenario {
  const version = newerVersion(content);
  if (version !== undefined) return { kind: 'newer', version };
  const { fields, from } = migrate(content);
  const { known, unknown, unknownPaths } = partUnknownFields(fields);
  const parsed = scenario.safeParse(withExtras(known, unknown), { reportInput: true });
  if (!parsed.success) return { kind: 'invalid', problems: problemsOf(parsed.error) };
  const problems = idProblems(parsed.data, context);
  if (problems.length > 0) return { kind: 'invalid', problems };
  return { kind: 'valid', scenario: parsed.data, from, unknownPaths };
}

/**
 * The valid scenario that is nearest to fields from outside, and everything of them that could not be used. What is
 * missing comes from the preset that they name, or from `base` where they name none.
 */
export function nearestScenario(
  content: unknown,
  base: Scenario,
  context: ScenarioContext,
): Salvaged {
  const { known, unknown } = partUnknownFields(migrate(content).fields);
  const start = presetOf(known, context) ?? base;
  const salvaged = salvageScenario(withExtras(known, unknown), start);
  const mended = dropBadIds(salvaged.scenario, start, context);
  return { scenario: mended.scenario, problems: [...salvaged.problems, ...mended.problems] };
}

/** Rounds of mending: what is dropped can leave something else without its ground, as a combination its systems. */
const MOST_ROUNDS = 4;

function dropBadIds(candidate: Scenario, base: Scenario, context: ScenarioContext): Salvaged {
  const problems: ScenarioProblem[] = [];
  let mended = candidate;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = idProblems(mended, context);
    if (found.length === 0) return { scenario: mended, problems };
    problems.push(...found);
    mended = salvageScenario(mend(mended, base, found), base).scenario;
  }
  return { scenario: base, problems };
}

function mend(candidate: Scenario, base: Scenario, found: readonly IdProblem[]): unknown {
  const holding = found.flatMap((problem) =>
    problem.kind === 'always-holds' ? [[problem.id, true] as const] : [],
  );
  const isOfNoPreset = found.some(({ path }) => path[0] === 'presetId');
  const held = {
    ...candidate,
    presetId: isOfNoPreset ? base.presetId : candidate.presetId,
    conditions: { ...candidate.conditions, ...Object.fromEntries(holding) },
  };
  const dropped = found.flatMap(({ drop }) => (drop === undefined ? [] : [drop]));
  return without(held, dropped);
}

function presetOf(known: unknown, { presets }: ScenarioContext): Scenario | undefined {
  if (typeof known !== 'object' || known === null || !('presetId' in known)) return undefined;
  return presets.find(({ id }) => id === known.presetId)?.scenario;
}

function withExtras(known: unknown, extras: unknown): unknown {
  if (extras === undefined || typeof known !== 'object' || known === null) return known;
  return { ...known, extras };
}
