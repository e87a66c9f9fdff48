import { z } from 'zod';
import type { Comparison } from '#scenario/comparison.ts';
import { type Fields, isFields } from '#scenario/fields.ts';
import { type Scenario, scenario } from '#scenario/scenario.ts';
import type { ScenarioProblem } from '#scenario/scenario-problem.ts';
import { joinUnknownFields } from '#scenario/unknown-fields.ts';
import type { ScenarioContext } from '#situation/id-problems.ts';
import { nearestScenario, readScenario } from '#situation/read-scenario.ts';
import { isModest } from './json/is-modest.ts';
import { placeInText, type TextPlace } from './json/place-in-text.ts';

const written = scenario.omit({ extras: true });
const side = z.enum(['a', 'b']);

/**
 * What a scenario file holds: a scenario, or the first of two with the second in `comparedWith`. Fields that it does not
 * name are allowed at every level; they are kept and written again.
 */
export const scenarioFile = written.extend({
  /** The other scenario of a comparison. */
  comparedWith: written.optional(),
  /** Which of the two was being changed: this one, `a`, or the other. */
  changing: side.optional(),
});

/** How the names of scenario files end. */
export const SCENARIO_FILE_ENDING = '.scenario.json';

/** The longest text of a file that is read, in UTF-16 units. */
export const LONGEST_FILE = 5_000_000;

/** What a file turned out to be. */
export type ScenarioFile =
  | {
      readonly kind: 'valid';
      readonly comparison: Comparison;
      /** The oldest version that a part of it was written in, where that was not this one. */
      readonly from: number | undefined;
      /** Where fields stand that this version does not know; they are kept. */
      readonly unknownPaths: readonly string[];
    }
  | { readonly kind: 'invalid'; readonly problems: readonly ScenarioProblem[] }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'no-json'; readonly at: TextPlace | undefined }
  | { readonly kind: 'no-scenario' }
  | { readonly kind: 'too-large' };

/** A comparison made of what could be used, and what could not. */
export interface SalvagedComparison {
  readonly comparison: Comparison;
  readonly problems: readonly ScenarioProblem[];
}

/** Reads the text of a scenario file. It throws nothing, whatever the text. */
export function readScenarioText(text: string, context: ScenarioContext): ScenarioFile {
  if (text.length > LONGEST_FILE) return { kind: 'too-large' };
  const parsed = parseText(text);
  return 'at' in parsed
    ? { kind: 'no-json', at: parsed.at }
    : readScenarioContent(parsed.content, context);
}

/** The nearest valid comparison to the text of a file that is not valid itself; nothing where it holds no scenario. */
export function salvageScenarioText(
  text: string,
  base: Scenario,
  context: ScenarioContext,
): SalvagedComparison | undefined {
  if (text.length > LONGEST_FILE) return undefined;
  const parsed = parseText(text);
  if ('at' in parsed || !looksLikeScenario(parsed.content)) return undefined;
  if (!isModest(parsed.content, MOST)) return undefined;
  return salvageScenarioContent(parsed.content, base, context);
}

/** Reads what a scenario file holds, already parsed as JSON. What is wrong in both of two scenarios is told at once. */
export function readScenarioContent(content: unknown, context: ScenarioContext): ScenarioFile {
  if (!looksLikeScenario(content)) return { kind: 'no-scenario' };
  if (!isModest(content, MOST)) return { kind: 'too-large' };
  const { comparedWith, changing, ...first } = content;
  const a = readScenario(first, context);
  const b = comparedWith === undefined ? undefined : readScenario(alone(comparedWith), context);
  if (a.kind === 'newer') return a;
  if (b?.kind === 'newer') return b;
  const problems = [
    ...(a.kind === 'invalid' ? a.problems : []),
    ...(b?.kind === 'invalid' ? underComparedWith(b.problems) : []),
    ...problemsBeside(content),
  ];
  if (problems.length > 0 || a.kind === 'invalid' || b?.kind === 'invalid') {
    return { kind: 'invalid', problems };
  }
  return {
    kind: 'valid',
    comparison: { a: a.scenario, b: b?.scenario, side: sideOf(changing, b?.scenario) },
    from: a.from ?? b?.from,
    unknownPaths: [
      ...a.unknownPaths,
      ...(b?.unknownPaths ?? []).map((path) => `comparedWith.${path}`),
    ],
  };
}

/** The nearest valid comparison to what a file holds, whatever that is. What is missing comes from a preset. */
export function salvageScenarioContent(
  content: unknown,
  base: Scenario,
  context: ScenarioContext,
): SalvagedComparison {
  if (!looksLikeScenario(content) || !isModest(content, MOST)) {
    const problem: ScenarioProblem = { kind: 'unreadable', path: [] };
    return { comparison: { a: base, b: undefined, side: 'a' }, problems: [problem] };
  }
  const { comparedWith, changing, ...first } = content;
  const a = nearestScenario(first, base, context);
  const b = isFields(comparedWith)
    ? nearestScenario(alone(comparedWith), a.scenario, context)
    : undefined;
  const notTwo: ScenarioProblem[] =
    comparedWith === undefined || isFields(comparedWith)
      ? []
      : [{ kind: 'wrong-type', expected: 'object', path: ['comparedWith'] }];
  return {
    comparison: { a: a.scenario, b: b?.scenario, side: sideOf(changing, b?.scenario) },
    problems: [
      ...a.problems,
      ...underComparedWith(b?.problems ?? []),
      ...notTwo,
      ...problemsBeside(content),
    ],
  };
}

/** What a comparison's file holds: JSON that `readScenarioContent` takes in again. */
export function scenarioContent({ a, b, side: changing }: Comparison): unknown {
  const first = contentOf(a);
  return b === undefined ? first : { ...first, comparedWith: contentOf(b), changing };
}

/** The text of a comparison's file. */
export function scenarioText(comparison: Comparison): string {
  return `${JSON.stringify(scenarioContent(comparison), null, 2)}\n`;
}

function contentOf({ extras, ...known }: Scenario): object {
  return Object(joinUnknownFields(known, extras));
}

function parseText(text: string): { content: unknown } | { at: TextPlace | undefined } {
  try {
    return { content: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return { at: placeInText(text, error) };
  }
}

/** The other scenario without one that it is compared with in its turn: a file holds two at most. */
function alone(content: unknown): unknown {
  if (!isFields(content)) return content;
  const { comparedWith: _third, changing: _changing, ...rest } = content;
  return rest;
}

/** What is deeper or larger is no scenario: it could exhaust the stack, or keep the page from answering. */
const MOST = { levels: 40, values: 300_000 };

function looksLikeScenario(content: unknown): content is Fields {
  if (!isFields(content)) return false;
  return ['presetId', 'conditions', 'focusIds'].some((key) => Object.hasOwn(content, key));
}

/** What is wrong with a comparison beside its scenarios: which of them was being changed, and a third. */
function problemsBeside({ changing, comparedWith }: Fields) {
  const wrongSide: ScenarioProblem = {
    kind: 'not-one-of',
    values: side.options,
    path: ['changing'],
  };
  const third: ScenarioProblem = { kind: 'one-too-many', path: ['comparedWith', 'comparedWith'] };
  const isThird = isFields(comparedWith) && comparedWith.comparedWith !== undefined;
  return [
    ...(changing === undefined || side.safeParse(changing).success ? [] : [wrongSide]),
    ...(isThird ? [third] : []),
  ];
}

function underComparedWith(problems: readonly ScenarioProblem[]): ScenarioProblem[] {
  return problems.map((problem) => ({ ...problem, path: ['comparedWith', ...problem.path] }));
}

function sideOf(changing: unknown, b: Scenario | undefined): Comparison['side'] {
  return changing === 'b' && b !== undefined ? 'b' : 'a';
}
