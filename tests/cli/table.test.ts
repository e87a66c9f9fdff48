import { describe, expect, it } from 'vitest';
import { displayWidth, table } from '#cli/output/table.ts';

describe('a table for a terminal', () => {
  it.each([
    ['Kadena', 6],
    ['嘉手納', 6],
    ['キャンプ', 8],
    ['오산', 4],
    ['Hagåtña', 7],
    ['e\u0301', 1],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('aligns scripts of different widths', () => {
    const text = table(
      [{ head: 'name' }, { head: 'km', align: 'right' }],
      [
        ['嘉手納飛行場', '643'],
        ['Clark', '1,234'],
      ],
    );
    expect(text.split('\n')).toEqual([
      'name             km',
      '嘉手納飛行場    643',
      'Clark         1,234',
      '',
    ]);
  });
});
