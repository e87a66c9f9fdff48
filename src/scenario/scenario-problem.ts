import type { z } from 'zod';
import { scenario } from './scenario.ts';

/** What is wrong with a scenario that came from outside, without its words. */
export type ProblemKind =
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong-type'; readonly expected: string }
  | { readonly kind: 'not-one-of'; readonly values: readonly string[] }
  | {
      readonly kind: 'too-small' | 'too-large';
      readonly of: 'number' | 'text' | 'list';
      readonly limit: number;
    }
  | { readonly kind: 'wrong-form'; readonly form: 'id' | 'date' | 'address' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'at-odds'; readonly with: 'kind' | 'stated' }
  | {
      readonly kind: 'unknown-id';
      readonly what: 'preset' | 'condition' | 'system' | 'site' | 'place';
      readonly id: string;
      /** The known id that is spelt most like it. */
      readonly nearest: string | undefined;
    }
  /** A third scenario where two are compared. */
  | { readonly kind: 'one-too-many' }
  | { readonly kind: 'twice'; readonly id: string }
  | { readonly kind: 'always-holds'; readonly id: string };

/** One thing that is wrong, and where. */
export type ScenarioProblem = ProblemKind & {
  /** The way to it in the file: names of fields and numbers of elements, from 0. */
  readonly path: readonly (string | number)[];
};

/**
 * What a schema found wrong, each with its path; but that two own records have one id, which whoever looks the ids up tells
 * of each. Parse with `reportInput`, so that what is missing is told from what is wrong.
 */
export function problemsOf(error: z.core.$ZodError): ScenarioProblem[] {
  return error.issues
    .filter((issue) => !isOfTwins(issue))
    .map((issue) => ({ ...kindOf(issue), path: issue.path.map(pathStep) }));
}

function isOfTwins({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'custom' && path.at(-2) === 'own';
}

/** Problems in the order of the fields that they stand in, as a scenario's schema has them. O(problems log problems). */
export function inFileOrder(problems: readonly ScenarioProblem[]): readonly ScenarioProblem[] {
  const rank = ({ path: [field] }: ScenarioProblem) => fields.indexOf(String(field));
  return [...problems].sort((one, other) => rank(one) - rank(other));
}

const fields = Object.keys(scenario.shape);

function pathStep(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? String(step) : step;
}

const originOf: Readonly<Record<string, 'number' | 'text' | 'list'>> = {
  string: 'text',
  array: 'list',
  object: 'list',
};

function kindOf(issue: z.core.$ZodIssue): ProblemKind {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { kind: 'missing' }
        : { kind: 'wrong-type', expected: issue.expected };
    case 'invalid_value':
      return { kind: 'not-one-of', values: issue.values.map(String) };
    case 'invalid_union':
      return { kind: 'not-one-of', values: 'options' in issue ? issue.options.map(String) : [] };
    case 'too_small':
      return {
        kind: 'too-small',
        of: originOf[issue.origin] ?? 'number',
        limit: Number(issue.minimum),
      };
    case 'too_big':
      return {
        kind: 'too-large',
        of: originOf[issue.origin] ?? 'number',
        limit: Number(issue.maximum),
      };
    case 'invalid_key':
      return { kind: 'wrong-form', form: 'id' };
    case 'invalid_format':
      return { kind: 'wrong-form', form: formOf(issue.format) };
    case 'custom':
      return atOdds(issue.path.at(-1));
    default:
      return { kind: 'unreadable' };
  }
}

/** What the rules of own records hold together: see `own.ts`. */
function atOdds(field: PropertyKey | undefined): ProblemKind {
  if (field === 'site') return { kind: 'at-odds', with: 'kind' };
  const isFigure = field === 'low' || field === 'high';
  return isFigure ? { kind: 'at-odds', with: 'stated' } : { kind: 'unreadable' };
}

function formOf(format: string): 'id' | 'date' | 'address' {
  if (format === 'date') return 'date';
  return format === 'url' ? 'address' : 'id';
}
