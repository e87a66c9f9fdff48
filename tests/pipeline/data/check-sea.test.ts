import { afterEach, describe, expect, test } from 'vitest';
import { problemsOf, removeCopies, seedsWith } from '../seed-fixture.ts';

afterEach(removeCopies);

const box = '- kind: fine-box\n  id: everywhere\n  box: [-180, -60, 180, 72]\n';
const line = '  line: [[0, 0], [1, 1]]\n';

describe('records of the sea that cannot be', () => {
  test.each<[string, string, string]>([
    [
      'a fairway of no place',
      `- kind: fairway\n  id: atlantis\n${line}  citations: [ourairports]\n`,
      'no place has this id',
    ],
    [
      'a gate across a place that is no strait',
      `- kind: gate\n  id: kadena\n${line}  citations: [ourairports]\n`,
      'the place is a air-base',
    ],
    [
      'a source that is not there',
      `- kind: canal\n  id: cut\n  names: { en: Cut, ja: 運河 }\n${line}  citations: [nowhere]\n`,
      'no reference is called nowhere',
    ],
    ['a record given twice', box, 'there are two of the kind fine-box'],
    [
      'a line of one position',
      '- kind: gate\n  id: cut\n  line: [[0, 0]]\n  citations: [x]\n',
      'Too small',
    ],
  ])('%s is named with its mend', (_, record, problem) => {
    const problems = problemsOf(seedsWith('sea.yaml', box, box + record));

    expect(problems.map((found) => found.problem).join('\n')).toContain(problem);
    expect(problems.every(({ file }) => file === 'seeds/sea.yaml')).toBe(true);
  });
});
