import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { runAtlas } from './run-atlas.ts';

const names = [
  'distance',
  'ring',
  'near',
  'situation',
  'diff',
  'depth',
  'places',
  'systems',
  'claims',
  'check',
  'presets',
  'conditions',
  'validate',
  'completion',
];

describe('help', () => {
  it('lists every command, and the version', async () => {
    const { status, out } = await runAtlas(['--help']);
    expect(status).toBe(0);
    for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    expect((await runAtlas(['--version'])).out).toBe(`${packageJson.version}\n`);
  });

  it.each(names)('of %s has usage, options and examples', async (name) => {
    const { status, out } = await runAtlas([name, '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`^basing-atlas ${name}: `));
    expect(out).toMatch(/^Usage\n {2}basing-atlas/m);
    expect(out).toMatch(/^Options\n {2}--/m);
    expect(out).toMatch(/^Examples\n {2}basing-atlas/m);
    expect((await runAtlas(['help', name])).out).toBe(out);
  });

  it('is shown, with status 2, where no command is given', async () => {
    const { status, out } = await runAtlas([]);
    expect(status).toBe(2);
    expect(out).toMatch(/^Commands$/m);
  });

  it('is pointed to where a command or an option is not known', async () => {
    const command = await runAtlas(['distnace', 'kadena', 'taipei']);
    expect([command.status, command.out]).toEqual([2, '']);
    expect(command.err).toContain('Did you mean distance?');
    const option = await runAtlas(['distance', 'kadena', 'taipei', '--jsno']);
    expect([option.status, option.out]).toEqual([2, '']);
    expect(option.err).toContain('Did you mean --json?');
    const value = await runAtlas(['distance', 'kadena', 'taipei', '--unit']);
    expect(value.status).toBe(2);
    expect(value.err).toContain('--unit');
  });
});
