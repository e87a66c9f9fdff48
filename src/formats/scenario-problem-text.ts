import type { Language } from '#i18n/language.ts';
import { type Messages, messages } from '#i18n/messages.ts';
import { plainLine } from '#scenario/plain-text.ts';
import type { ScenarioProblem } from '#scenario/scenario-problem.ts';

/** A problem in words: parts of a sentence, without the stop. */
export interface ProblemText {
  /** The way to it in the file, joined by dots; empty for the whole of it. */
  readonly path: string;
  readonly problem: string;
  readonly mend: string;
}

type Words = Messages['problems'];

/** What is wrong with a scenario from outside, where, and how to mend it. */
export function scenarioProblemText(problem: ScenarioProblem, language: Language): ProblemText {
  const path = shortPath(problem.path.join('.'));
  return { path, ...worded(problem, messages(language).problems) };
}

/** Letters of a path that are shown: the names of fields come from outside, and may be of any length. */
const MOST_LETTERS = 160;

/** A path as it is shown, on one line and no longer than a line or two. */
export function shortPath(path: string): string {
  const shown = path.length > MOST_LETTERS ? `${path.slice(0, MOST_LETTERS)}…` : path;
  return plainLine(shown);
}

/** What to write of the values that are known; one value alone is no choice. */
function oneOfText(values: readonly string[], mend: Words['mend']): string {
  const [first = '', ...more] = values;
  return more.length === 0
    ? mend.write({ expected: first })
    : mend.oneOf({ values: values.join(', ') });
}

function worded(problem: ScenarioProblem, texts: Words): Omit<ProblemText, 'path'> {
  const { mend } = texts;
  switch (problem.kind) {
    case 'missing':
      return { problem: texts.missing, mend: mend.add };
    case 'wrong-type': {
      const expected = expectedText(problem.expected, texts);
      return { problem: texts.wrongType({ expected }), mend: mend.write({ expected }) };
    }
    case 'not-one-of':
      return { problem: texts.notOneOf, mend: oneOfText(problem.values, mend) };
    case 'too-small':
      return {
        problem: texts.tooSmall[problem.of](problem),
        mend: problem.of === 'number' ? mend.change : mend.lengthen,
      };
    case 'too-large':
      return {
        problem: texts.tooLarge[problem.of](problem),
        mend: problem.of === 'number' ? mend.change : mend.shorten,
      };
    case 'wrong-form':
      return { problem: texts.wrongForm[problem.form], mend: mend.form[problem.form] };
    case 'unreadable':
      return { problem: texts.unreadable, mend: mend.unreadable };
    case 'at-odds':
      return { problem: texts.atOdds[problem.with], mend: mend.atOdds[problem.with] };
    case 'unknown-id': {
      const { what, nearest } = problem;
      return {
        problem: texts.unknownId[what](problem),
        mend: nearest === undefined ? mend.correctId : mend.perhaps({ nearest }),
      };
    }
    case 'one-too-many':
      return { problem: texts.oneTooMany, mend: mend.dropThird };
    case 'twice':
      return { problem: texts.twice(problem), mend: mend.dropOne };
    case 'always-holds':
      return { problem: texts.alwaysHolds(problem), mend: mend.alwaysHolds };
  }
}

const expectedKeys: Readonly<Record<string, keyof Words['expected']>> = {
  string: 'text',
  number: 'number',
  boolean: 'truth',
  array: 'list',
  tuple: 'list',
  object: 'fields',
  record: 'fields',
};

function expectedText(expected: string, texts: Words): string {
  return texts.expected[expectedKeys[expected] ?? 'other'];
}
