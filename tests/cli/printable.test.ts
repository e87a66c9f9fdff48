import { describe, expect, it } from 'vitest';
import { printable } from '#cli/output/printable.ts';
import { runAtlas } from './run-atlas.ts';

describe('a text from outside on a terminal', () => {
  it('keeps its letters, lines and tabs', () => {
    const text = '嘉手納 Hagåtña\n\tالعربية 👍';
    expect(printable(text)).toBe(text);
  });

  it('shows what would steer the terminal or turn its writing round by its number', () => {
    expect(printable('a\u001b[2J\r\u202eb\u0000')).toBe('a\\u001b[2J\\u000d\\u202eb\\u0000');
  });

  it('is told so in the errors of a line', async () => {
    const { err } = await runAtlas(['sweep', '--stdin'], { input: '\u001b[2J' });
    expect(err).toMatch(/^line 1: not JSON/);
    expect(err).not.toContain('\u001b');
  });

  it('is told so in the errors of a command line', async () => {
    const { err } = await runAtlas(['distance', '\u001b[2J', 'taipei']);
    expect(err).toContain('\\u001b[2J');
    expect(err).not.toContain('\u001b');
  });
});
