import { describe, expect, it } from 'vitest';
import { scenarioProblemText } from '#formats/scenario-problem-text.ts';
import { fieldsOf, opened, ownDroneWithLow, ownPier, problemsOf } from './file-parts.ts';

describe('everything that is wrong in a scenario file', () => {
  const { name: _name, ...nameless } = ownPier();
  const drone = ownDroneWithLow(900);
  const broken = {
    ...fieldsOf(2),
    title: 7,
    date: '2023-13-01',
    conditions: { 'japan-agree': true, 'us-territory': false },
    forced: { kadana: 'ajar' },
    systemIds: [7, 'f-35bb', 'own-drone'],
    own: {
      ...(fieldsOf(2).own as object),
      places: [7, { ...nameless, kind: 'city' }, ownPier()],
      systems: [{ ...Object(drone), category: 'kite' }],
      combinations: [{ id: 'own-drone', carrierId: 'f-35b', weaponId: 'jasm' }],
    },
    comparedWith: { ...fieldsOf(2), date: 'soon', focusIds: ['taipeh'], comparedWith: {} },
    changing: 'c',
  };
  const found = () => {
    const problems = problemsOf(broken);
    if (typeof problems === 'string') throw new Error(problems);
    return problems;
  };

  it('is told at once, each with its path', () => {
    expect(found().map(({ path, kind }) => `${path.join('.')} ${kind}`)).toEqual([
      'title wrong-type',
      'date wrong-form',
      'conditions.japan-agree unknown-id',
      'conditions.us-territory always-holds',
      'forced.kadana not-one-of',
      'forced.kadana unknown-id',
      'systemIds.0 wrong-type',
      'systemIds.1 unknown-id',
      'own.places.0 wrong-type',
      'own.places.1.name missing',
      'own.places.1.site at-odds',
      'own.systems.0.category not-one-of',
      'own.systems.0.range.low at-odds',
      'own.combinations.0.weaponId unknown-id',
      'own.places.2.id twice',
      'own.combinations.0.id twice',
      'comparedWith.date wrong-form',
      'comparedWith.focusIds.0 unknown-id',
      'changing not-one-of',
      'comparedWith.comparedWith one-too-many',
    ]);
  });

  it('has the nearest known id beside each unknown one', () => {
    const nearest = found().flatMap((problem) =>
      problem.kind === 'unknown-id' ? [[problem.id, problem.nearest]] : [],
    );
    expect(nearest).toEqual([
      ['japan-agree', 'japan-agrees'],
      ['kadana', 'kadena'],
      ['f-35bb', 'f-35b'],
      ['jasm', 'jassm'],
      ['taipeh', 'taipei'],
    ]);
  });

  it('has the nearest known id beside the first sixty alone, so that a file of thousands is soon read', () => {
    const focusIds = Array.from({ length: 61 }, (_, index) => `taipe${index}`);
    const problems = problemsOf({ ...fieldsOf(2), focusIds });
    if (typeof problems === 'string') throw new Error(problems);
    const nearest = problems.flatMap((one) => (one.kind === 'unknown-id' ? [one.nearest] : []));
    expect(nearest.filter((id) => id !== undefined)).toHaveLength(60);
  });

  it('does not tell an own record unknown that is there with a fault of its own', () => {
    const { places } = broken.own;
    expect(problemsOf({ ...fieldsOf(2), own: { ...broken.own, places } })).not.toContainEqual(
      expect.objectContaining({ kind: 'unknown-id', id: 'own-pier' }),
    );
  });
});

describe('a hostile scenario file', () => {
  it('with more values than any scenario has is refused', () => {
    const content = { ...fieldsOf(2), x: Array.from({ length: 300_000 }, () => 0) };
    expect(problemsOf(content)).toBe('too-large');
  });

  it('with more entries than any list may have is told so, and not of each of them', () => {
    const focusIds = Array.from({ length: 200_000 }, (_, index) => `nowhere-${index}`);
    const problems = problemsOf({ ...fieldsOf(2), focusIds });
    expect(problems).toContainEqual({
      kind: 'too-large',
      of: 'list',
      limit: 100,
      path: ['focusIds'],
    });
    expect(problems.length).toBeLessThan(5000);
  });

  it('with an id of millions of letters is told so', () => {
    expect(problemsOf({ ...fieldsOf(2), presetId: 'a-'.repeat(2_000_000) })).toEqual([
      { kind: 'wrong-form', form: 'id', path: ['presetId'] },
    ]);
  });

  it('with a name of millions of letters for a field has it shown cut short, on one line', () => {
    const conditions = { [`A\n\u202e${'b'.repeat(4_000_000)}`]: true };
    const problems = problemsOf({ ...fieldsOf(2), conditions });
    if (typeof problems === 'string') throw new Error(problems);
    const [path = ''] = problems.map((problem) => scenarioProblemText(problem, 'en').path);
    expect(path).toMatch(/^conditions\.A b{100,150}…$/);
  });

  it('has no text that turns the writing round it, or steers what shows it', () => {
    const own = {
      ...(fieldsOf(2).own as object),
      places: [{ ...ownPier(), name: 'a\u202eb\u0007' }],
    };
    const { a } = opened(JSON.stringify({ ...fieldsOf(2), title: 'x\ud800\u2066', own }));
    expect([a.title, a.own.places[0]?.name]).toEqual(['x\ufffd', 'ab']);
  });
});

describe('what to write in place of a value that is not known', () => {
  const told = (values: readonly string[]) =>
    scenarioProblemText({ kind: 'not-one-of', path: ['version'], values }, 'en').mend;

  it('is a choice only where there is one', () => {
    expect(told(['open', 'closed'])).toBe('Write one of open, closed');
    expect(told(['2'])).toBe('Write 2');
  });
});
