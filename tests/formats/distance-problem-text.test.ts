import { describe, expect, it } from 'vitest';
import { distanceProblemText } from '#formats/distance-problem-text.ts';

describe('distanceProblemText', () => {
  it('quotes what was typed and gives an example', () => {
    expect(distanceProblemText({ kind: 'not-a-number', entry: 'abc' }, 'km', 'en')).toBe(
      '“abc” is not a distance. Type figures separated by commas, such as 100, 250, 400.',
    );
  });

  it('gives the largest distance in the unit at hand', () => {
    expect(distanceProblemText({ kind: 'too-far', entry: '99999' }, 'nmi', 'en')).toContain(
      '10,801\u2009nmi',
    );
  });
});
