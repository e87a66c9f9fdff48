import { describe, expect, it } from 'vitest';
import { jsonOf, openAtlas, runAtlas } from './run-atlas.ts';

interface Answer {
  readonly id?: number;
  readonly holding: readonly string[];
  readonly reached: number;
  readonly depth: number;
  readonly focus: readonly { readonly focusId: string; readonly depth: number }[];
}

interface Sweep {
  readonly conditionIds: readonly string[];
  readonly combinations: readonly Answer[];
}

const asked = ['--focus', 'taipei', '--focus', 'bashi'];

async function sweepOf(...argv: readonly string[]): Promise<Sweep> {
  return (await jsonOf(['sweep', ...asked, ...argv, '--json'])) as Sweep;
}

async function listed(...argv: readonly string[]): Promise<string> {
  return (await runAtlas(['sweep', '--list', ...asked, ...argv])).out;
}

async function answersTo(input: string): Promise<readonly Answer[]> {
  const { out } = await runAtlas(['sweep', '--stdin'], { input });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

describe('sweep', () => {
  it('ranks every combination, the best first', async () => {
    const { conditionIds, combinations } = await sweepOf();
    expect(combinations).toHaveLength(2 ** conditionIds.length);
    const ranks = combinations.map(({ reached, depth }) => reached * 1000 + depth);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('says line by line what it says at once', async () => {
    const { conditionIds, combinations } = await sweepOf();
    const lines = await answersTo(await listed());
    const key = (holding: readonly string[]) =>
      conditionIds.filter((id) => holding.includes(id)).join(' ');
    const byKey = new Map(lines.map((line) => [key(line.holding), line]));
    expect(lines.map(({ id }) => id)).toEqual([...lines.keys()]);
    for (const { holding, ...answer } of combinations) {
      expect(byKey.get(key(holding))).toMatchObject(answer);
    }
  });

  it('answers a line the same wherever the stream is cut', async () => {
    const lines = (await listed()).trimEnd().split('\n');
    const together = await answersTo(lines.join('\n'));
    const picked = [...lines.keys()].filter((line) => line % 37 === 5).reverse();
    for (const line of picked) {
      expect(await answersTo(lines[line] ?? '')).toEqual([together[line]]);
    }
    expect(picked.length).toBeGreaterThan(2);
  });

  it('reports a bad line with its number, gives an error record in its place and goes on', async () => {
    const [good = ''] = (await listed()).split('\n');
    const unknown = good.replace('"taipei"', '"taipeh"').replace('"id":0', '"id":"c"');
    const both = JSON.parse(good);
    const compared = { scenario: { ...both.scenario, comparedWith: both.scenario } };
    const input = [good, 'nonsense', unknown, '{"id":1}', JSON.stringify(compared), good];
    const { status, out, err } = await runAtlas(['sweep', '--stdin'], { input: input.join('\n') });
    expect(status).toBe(1);
    expect(err).toMatch(/^line 2: not JSON/m);
    expect(err).toMatch(/^line 3: .*taipeh/m);
    expect(err).toMatch(/^line 4: "scenario" is missing/m);
    expect(err).toMatch(/^line 5: it compares two scenarios/m);
    const lines: unknown[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      expect.objectContaining({ id: 0, reached: expect.any(Number) }),
      { line: 2, error: expect.stringMatching(/^not JSON/) },
      { id: 'c', line: 3, error: expect.stringMatching(/"taipeh".* perhaps to "taipei"/) },
      { id: 1, line: 4, error: expect.stringContaining('"scenario" is missing') },
      { line: 5, error: expect.stringContaining('compares two scenarios') },
      expect.objectContaining({ id: 0, reached: expect.any(Number) }),
    ]);
  });

  it('tells the first of very many problems of a line, and counts the rest', async () => {
    const [good = ''] = (await listed()).split('\n');
    const { scenario } = JSON.parse(good);
    const focusIds = Array.from({ length: 5000 }, (_, index) => `nowhere-${index}`);
    const input = JSON.stringify({ scenario: { ...scenario, focusIds } });
    const { err } = await runAtlas(['sweep', '--stdin'], { input });
    expect(err).toMatch(/more than 100 entries.*nowhere-0.*and 2982 more$/m);
    expect(err.length).toBeLessThan(5000);
  });

  it('combines only the conditions that are named', async () => {
    const { conditionIds, combinations } = await sweepOf('--condition', 'japan-agrees');
    expect(conditionIds).toEqual(['japan-agrees']);
    expect(combinations.map(({ holding }) => holding)).toEqual([['japan-agrees'], []]);
  });

  it('refuses a condition that nothing depends on', async () => {
    const { status, err } = await runAtlas(['sweep', '--condition', 'us-territory']);
    expect(status).toBe(2);
    expect(err).toMatch(/us-territory: nothing in this scenario depends on it/);
  });

  it('leaves out what assumes more for the same answer', async () => {
    const [all, needed] = [await sweepOf(), await sweepOf('--needed')];
    expect(needed.combinations.length).toBeLessThan(all.combinations.length);
    const answers = ({ combinations }: Sweep) =>
      new Set(combinations.map(({ focus }) => JSON.stringify(focus)));
    expect(answers(needed)).toEqual(answers(all));
  });

  it('shows as many rows as it is asked for, and how many more there are', async () => {
    const { out } = await runAtlas(['sweep', ...asked, '--limit', '3']);
    expect(out).toMatch(/^ 3 |^3 /m);
    expect(out).not.toMatch(/^ *4 {2}/m);
    expect(out).toMatch(/\d+ more: see --limit/);
    expect((await runAtlas(['sweep', '--limit', '0'])).status).toBe(2);
  });

  it('names in its lines the conditions of the atlas that hold', async () => {
    const fixed = [...openAtlas().atlas.conditions.values()].filter((one) => one.fixed);
    const [first] = await answersTo(await listed());
    expect(first?.holding).toEqual(fixed.map(({ id }) => id));
  });
});
