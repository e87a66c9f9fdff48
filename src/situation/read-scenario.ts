import { cutShort } from '#scenario/cut-short.ts';
import { migrate, newerVersion } from '#scenario/migrate.ts';
import { salvageScenario } from '#scenario/salvage.ts';
import { type Scenario, scenario } from '#scenario/scenario.ts';
import { inFileOrder, problemsOf, type ScenarioProblem } from '#scenario/scenario-problem.ts';
import { partUnknownFields } from '#scenario/unknown-fields.ts';
import { without } from '#scenario/without.ts';
import { type IdProblem, idProblems, type ScenarioContext } from './id-problems.ts';
import { fieldsOf } from './read/id-links.ts';

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

/** The scenario that is nearest to fields from outside, and what of them could not be used. */
export interface NearestScenario {
  readonly scenario: Scenario;
  readonly problems: readonly ScenarioProblem[];
}

/**
 * Reads a scenario as a file has it: brings it to this version, and checks its schema and every id that it names. What is
 * wrong is told all at once, in the order of the file.
 */
export function readScenario(content: unknown, context: ScenarioContext): ReadScenario {
  const version = newerVersion(content);
  if (version !== undefined) return { kind: 'newer', version };
  const { fields, from } = migrate(content);
  const { known: written, unknown, unknownPaths } = partUnknownFields(fields);
  const known = cutShort(written);
  const whole = withExtras(known, unknown);
  const parsed = scenario.safeParse(whole, { reportInput: true });
  const ids = idProblems(known, context);
  if (parsed.success && ids.length === 0) {
    return { kind: 'valid', scenario: parsed.data, from, unknownPaths };
  }
  const ofSchema = parsed.success ? [] : problemsOf(parsed.error);
  return { kind: 'invalid', problems: allProblems(ofSchema, ids) };
}

/**
 * The valid scenario that is nearest to fields from outside, and everything of them that could not be used, where it stood.
 * What is missing comes from the preset that they name, or from `base` where they name none.
 */
export function nearestScenario(
  content: unknown,
  base: Scenario,
  context: ScenarioContext,
): NearestScenario {
  const { known: written, unknown } = partUnknownFields(migrate(content).fields);
  const known = cutShort(written);
  const start = presetOf(known, context) ?? base;
  const whole = withExtras(known, unknown);
  const parsed = scenario.safeParse(whole, { reportInput: true });
  const { scenario: nearest, found } = withoutBadIds(whole, start, context);
  const ofSchema = parsed.success ? [] : problemsOf(parsed.error);
  return { scenario: nearest, problems: allProblems(ofSchema, found) };
}

/** Rounds of mending: what is dropped can leave something else without its ground, as a combination its systems. */
const MOST_ROUNDS = 6;

/** Drops what names an id in vain, round by round, from the fields as they came, so that each path is that of the file. */
function withoutBadIds(
  whole: unknown,
  start: Scenario,
  context: ScenarioContext,
): { readonly scenario: Scenario; readonly found: readonly IdProblem[] } {
  const found = new Map<string, IdProblem>();
  let nearest = salvageScenario(whole, start);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = found.size;
    for (const problem of idProblems(whole, context, nearest.own)) {
      found.set(keyOf(problem), problem);
    }
    if (found.size === before) break;
    nearest = salvageScenario(mended(whole, [...found.values()]), start);
  }
  return { scenario: withoutForeignIds(nearest, start, context), found: [...found.values()] };
}

/** The same for what came from the start, such as its places in focus that are records of its own. */
function withoutForeignIds(nearest: Scenario, start: Scenario, context: ScenarioContext): Scenario {
  let kept = nearest;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = idProblems(kept, context);
    if (found.length === 0) return kept;
    kept = salvageScenario(mended(kept, found), start);
  }
  return start;
}

function mended(whole: unknown, found: readonly IdProblem[]): unknown {
  const kept = without(
    fieldsOf(whole),
    found.map(({ drop }) => drop),
  );
  const holding = found.flatMap((problem) =>
    problem.kind === 'always-holds' ? [[problem.id, true] as const] : [],
  );
  if (holding.length === 0) return kept;
  return { ...kept, conditions: { ...fieldsOf(kept.conditions), ...Object.fromEntries(holding) } };
}

function allProblems(
  ofSchema: readonly ScenarioProblem[],
  ids: readonly IdProblem[],
): readonly ScenarioProblem[] {
  const problems = ids.map(({ drop: _drop, ...problem }): ScenarioProblem => problem);
  return inFileOrder([...ofSchema, ...problems]);
}

function keyOf({ kind, path }: IdProblem): string {
  return JSON.stringify([kind, path]);
}

function presetOf(known: unknown, { presets }: ScenarioContext): Scenario | undefined {
  const { presetId } = fieldsOf(known);
  return presets.find(({ id }) => id === presetId)?.scenario;
}

function withExtras(known: unknown, extras: unknown): unknown {
  if (extras === undefined || typeof known !== 'object' || known === null) return known;
  return { ...known, extras };
}
