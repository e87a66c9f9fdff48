import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runAtlas } from './run-atlas.ts';

const { out: script } = await runAtlas(['completion', 'bash']);

/** The words that bash would offer after each line, with the cursor at its end. */
function completed(lines: readonly string[]): string[][] {
  const asks = lines.map((line) => `ask '${line}'`);
  const ask = `
ask() {
  COMP_LINE="$1"; COMP_POINT=\${#1}; COMP_WORDS=($1); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
  [[ "$1" == *" " ]] && COMP_CWORD=$((COMP_CWORD + 1))
  _basing_atlas; echo "\${COMPREPLY[*]}"
}`;
  const { stdout, stderr } = spawnSync('bash', ['--norc'], {
    input: [script, ask, ...asks, ''].join('\n'),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout
    .trimEnd()
    .split('\n')
    .map((words) => words.split(' '));
}

describe('completion in bash', () => {
  it('offers commands, options, their values, and ids', () => {
    const offered = completed([
      'basing-atlas di',
      'basing-atlas distance kade',
      'basing-atlas distance kadena taipei --un',
      'basing-atlas distance kadena taipei --unit ',
      'basing-atlas situation --preset tri',
      'basing-atlas situation --set japan-agrees=f',
      'basing-atlas situation --open kade',
      'basing-atlas distance kadena sasebo --sea --close tai',
      'basing-atlas depth --figure ',
      'basing-atlas claims --document pac',
      'basing-atlas completion ',
    ]);
    expect(offered).toEqual([
      ['distance', 'diff'],
      ['kadena'],
      ['--unit'],
      ['km', 'mi', 'nmi', 'm'],
      ['trilateral-2023'],
      ['false'],
      ['kadena'],
      ['taiwan-strait'],
      ['low', 'stated', 'high'],
      ['pacnet-2023'],
      ['bash'],
    ]);
  });

  it('is for bash alone', async () => {
    expect((await runAtlas(['completion', 'fish'])).status).toBe(2);
  });
});
