import { describe, expect, it } from 'vitest';
import { problemLine } from '#formats/problem-place-text.ts';
import { scenarioProblemText } from '#formats/scenario-problem-text.ts';
import type { Language } from '#i18n/language.ts';
import type { ProblemKind, ScenarioProblem } from '#scenario/scenario-problem.ts';

const unread: ProblemKind = { kind: 'unreadable' };

function line(problem: ScenarioProblem, language: Language): string {
  return problemLine(problem, scenarioProblemText(problem, language).problem, language);
}

describe('problemLine', () => {
  it('says of which scenario a field is, without its name in the file', () => {
    const problem: ScenarioProblem = {
      kind: 'unknown-id',
      what: 'preset',
      id: 'atlantis',
      nearest: undefined,
      path: ['comparedWith', 'presetId'],
    };
    expect(line(problem, 'en')).toBe('Preset, of B: there is no preset "atlantis"');
    expect(line(problem, 'ja')).toBe('Bのプリセット：プリセット「atlantis」はありません');
  });

  it.each([
    [['date'], 'Date: it could not be read'],
    [['focusIds', 1], 'Places in focus, number 2: it could not be read'],
    [['own', 'conditions', 0, 'siteIds', 3], 'Own conditions, number 1: it could not be read'],
    [['own'], 'Own records: it could not be read'],
    [['comparedWith', 'own', 'places', 4], 'Own places, number 5, of B: it could not be read'],
    [['comparedWith'], 'Scenario B: it could not be read'],
    [['lang'], 'Language: it could not be read'],
    [['b.focus'], 'Places in focus, of B: it could not be read'],
    [['telepathy'], 'Unknown part “telepathy”: it could not be read'],
    [['constructor'], 'Unknown part “constructor”: it could not be read'],
    [[], 'it could not be read'],
  ] as const)('names the place %j', (path, words) => {
    expect(line({ ...unread, path }, 'en')).toBe(words);
  });

  it('names the part of a link that is given twice', () => {
    const problem: ScenarioProblem = { kind: 'twice', id: 'b.no', path: [] };
    expect(line(problem, 'en')).toBe('Conditions, of B: it is given twice');
    expect(line(problem, 'ja')).toBe('Bの条件：二度書かれています');
  });
});
