import { describe, expect, it } from 'vitest';
import type { DifferenceJson } from '#formats/difference-json.ts';
import { scenarioContent } from '#formats/scenario-file.ts';
import { assume, force } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { openAtlas, runAtlas } from './run-atlas.ts';

function preset(id: string): Scenario {
  const found = openAtlas().presets.find((one) => one.id === id)?.scenario;
  if (found === undefined) throw new Error(`${id} is missing`);
  return found;
}

function fileOf(a: Scenario, b?: Scenario): string {
  return JSON.stringify(scenarioContent({ a, b, side: 'a' }));
}

const trilateral = preset('trilateral-2023');
const refused = { ...assume(trilateral, 'japan-agrees', false), title: 'Refused' };

const files = {
  'one.json': fileOf({ ...trilateral, title: 'As it was' }),
  'other.json': fileOf(refused),
  'both.json': fileOf(trilateral, refused),
};

async function ran(...argv: readonly string[]) {
  return runAtlas(['diff', ...argv], { files, input: files['one.json'] });
}

async function diffOf(...argv: readonly string[]): Promise<DifferenceJson> {
  const { status, out, err } = await ran(...argv, '--json');
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${err}`);
  return JSON.parse(out) as DifferenceJson;
}

const withoutSides = ({ before: _before, after: _after, ...rest }: DifferenceJson) => rest;

describe('diff of a file that compares two', () => {
  it('given alone compares its A with its B', async () => {
    const compared = await diffOf('--scenario', 'both.json');
    const changed = await diffOf('--preset', 'trilateral-2023', '--set', 'japan-agrees=false');
    expect(withoutSides(compared)).toEqual(withoutSides(changed));
    expect(compared.closed).toContain('kadena');
  });

  it('says which two it compared', async () => {
    const { before, after } = await diffOf('--scenario', 'both.json');
    expect(before).toEqual({
      title: null,
      presetId: 'trilateral-2023',
      date: trilateral.date,
      file: 'both.json',
      side: 'a',
      changed: false,
    });
    expect(after).toMatchObject({ title: 'Refused', file: 'both.json', side: 'b' });
  });

  it('names them in the text', async () => {
    const { out } = await ran('--scenario', 'both.json');
    expect(out).toContain(`before  both.json, A, ${trilateral.date}\n`);
    expect(out).toContain(`after   both.json, B, “Refused”, ${trilateral.date}\n`);
  });

  it('has the one that --side says stand against itself as changed', async () => {
    const { before, after, opened } = await diffOf(
      ...['--scenario', 'both.json', '--side', 'b', '--open', 'kadena'],
    );
    expect([before.side, after.side, before.changed, after.changed]).toEqual([
      'b',
      'b',
      false,
      true,
    ]);
    expect(opened).toEqual(['kadena']);
  });

  it('gives one of its two to a side of --', async () => {
    const compared = await diffOf(
      ...['--scenario', 'both.json', '--side', 'b', '--', '--preset', 'trilateral-2023'],
    );
    expect(compared.opened).toContain('kadena');
    expect(compared.before).toMatchObject({ file: 'both.json', side: 'b' });
    expect(compared.after).toMatchObject({ file: null, side: null });
  });
});

describe('diff of two starts', () => {
  it('compares two files in their order', async () => {
    const compared = await diffOf('--scenario', 'one.json', '--scenario', 'other.json');
    expect(compared.closed).toContain('kadena');
    expect([compared.before.title, compared.after.title]).toEqual(['As it was', 'Refused']);
  });

  it('says of two presets what it says of them parted by --', async () => {
    const presets = ['--preset', 'trilateral-2023', '--preset', 'shared-facilities-2022'];
    const parted = [...presets.slice(0, 2), '--', ...presets.slice(2)];
    expect(await diffOf(...presets)).toEqual(await diffOf(...parted));
    expect((await diffOf(...presets)).closed.length).toBeGreaterThan(0);
  });

  it('compares a preset with a file that are parted by --', async () => {
    const { after, closed } = await diffOf(
      ...['--preset', 'trilateral-2023', '--', '--scenario', 'other.json', '--close', 'andersen'],
    );
    expect(closed).toContain('andersen');
    expect(after).toMatchObject({ file: 'other.json', side: null, changed: true });
  });

  it('reads one of the two from standard input', async () => {
    const all = fileOf(force(trilateral, 'kadena', 'closed'), force(refused, 'kadena', 'open'));
    const { out, status } = await runAtlas(
      ['diff', '--scenario', '-', '--side', 'b', '--', '--scenario', 'other.json', '--json'],
      { files, input: all },
    );
    expect(status).toBe(0);
    expect((JSON.parse(out) as DifferenceJson).closed).toEqual(['kadena']);
  });
});

describe('diff refuses', () => {
  it.each([
    [['--scenario', 'both.json', '--close', 'kadena'], 'say --side a or --side b'],
    [['--scenario', 'both.json', '--', '--close', 'kadena'], 'say --side a or --side b'],
    [['--', '--scenario', 'both.json'], 'say --side a or --side b'],
    [['--scenario', 'both.json', '--scenario', 'one.json'], 'say --side a or --side b'],
    [['--scenario', 'both.json', '--side', 'b'], 'leave out --side to compare A with B'],
    [['--scenario', 'one.json', '--side', 'b'], 'Leave out --side'],
    [['--preset', 'trilateral-2023', '--side', 'b'], 'give the file with --scenario'],
    [['--', '--side', 'b'], 'give the file with --scenario'],
    [
      ['--preset', 'trilateral-2023', '--scenario', 'one.json'],
      'diff --preset trilateral-2023 -- --scenario one.json',
    ],
    [
      ['--scenario', 'one.json', '--scenario', 'other.json', '--close', 'kadena'],
      'part the two by a bare --',
    ],
    [
      ['--scenario', 'one.json', '--scenario', 'other.json', '--', '--close', 'kadena'],
      'one preset or one file',
    ],
    [
      ['--scenario', 'one.json', '--scenario', 'other.json', '--scenario', 'one.json'],
      'compares two and was given 3',
    ],
    [['--scenario', '-', '--', '--scenario', '-'], 'Standard input is read once'],
    [['--date', '2023-01-01', '--date', '2024-01-01'], '--date is given 2 times'],
    [['one.json', 'other.json'], 'write --preset before an id, --scenario before a file'],
  ])('%j: %s', async (argv, why) => {
    const { status, out, err } = await ran(...argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
  });
});

describe('--side', () => {
  it('has the other commands start from B, where A is what they start from else', async () => {
    const openAt = async (...argv: readonly string[]) => {
      const { out } = await runAtlas(['situation', '--scenario', 'both.json', '--json', ...argv], {
        files,
      });
      const { sites } = JSON.parse(out) as { sites: { id: string; open: boolean }[] };
      return sites.find(({ id }) => id === 'kadena')?.open;
    };
    expect([await openAt(), await openAt('--side', 'a'), await openAt('--side', 'b')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
