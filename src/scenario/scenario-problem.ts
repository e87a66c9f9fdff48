import type { z } from 'zod';

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
  | { readonly kind: 'at-odds'; readonly with: 'kind' | 'stated' | 'ids' }
  | {
      readonly kind: 'unknown-id';
      readonly what: 'preset' | 'condition' | 'system' | 'site' | 'place';
      readonly id: string;
      /** The known id that is spelt most like it. */
      readonly nearest: string | undefined;
    }
  | { readonly kind: 'twice'; readonly id: string }
  | { readonly kind: 'always-holds'; readonly id: string };

/** One thing that is wrong, and where. */
export type ScenarioProblem = ProblemKind & {
  /** The way to it in the file: names of fields and numbers of elements, from 0. */
  readonly path: readonly (string | number)[];
};

/** What a schema found wrong, each with its path. Parse with `reportInput`, so that what is missing is told from what is wrong. */
export function problemsOf(error: z.core.$ZodError): ScenarioProblem[] {
  return error.issues.map((issue) => ({ ...kindOf(issue), path: issue.path.map(pathStep) }));
}

function pathStep(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? String(step) : step;
}

const originOf: Readonly<Record<string, 'number' | 'text' | 'list'>> = {
  string: 'text',
  array: 'list',
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
  if (field === 'low' || field === 'high') return { kind: 'at-odds', with: 'stated' };
  const isList = field === 'places' || field === 'systems' || field === 'conditions';
  return isList ? { kind: 'at-odds', with: 'ids' } : { kind: 'unreadable' };
}

function formOf(format: string): 'id' | 'date' | 'address' {
  if (format === 'date') return 'date';
  return format === 'url' ? 'address' : 'id';
}
