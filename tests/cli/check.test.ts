import { describe, expect, it } from 'vitest';
import type { CheckResultJson } from '#formats/claim-check-json.ts';
import { jsonOf, runAtlas } from './run-atlas.ts';

async function resultOf(...argv: string[]): Promise<CheckResultJson> {
  const answer = (await jsonOf(['check', ...argv, '--json'])) as { result: CheckResultJson };
  return answer.result;
}

describe('check', () => {
  it('holds a stated distance against the map: 400 statute miles are right, 347 miles only as nautical', async () => {
    expect((await resultOf('Kadena to Taipei is 400 miles')).verdict).toBe('confirmed');
    expect((await resultOf('Kadena to Taipei is 347 statute miles')).verdict).toBe('differs');
    const ambiguous = await resultOf('Kadena to Taipei is 347 miles');
    expect(ambiguous.verdict).toBe('depends');
    expect(ambiguous.sentence).toContain('nautical');
  });

  it('takes a sentence in several words, and in Japanese', async () => {
    const typed = 'Yonaguni lies some 70 miles off Taiwan'.split(' ');
    expect((await resultOf(...typed)).verdict).toBe('rounded');
    const { verdict, measured } = await resultOf('与那国島から台湾まで110キロ');
    expect(verdict).toBe('rounded');
    expect(measured).toMatchObject({ kind: 'length', uncertaintyMetres: 220 });
  });

  it('says that it depends where another way to measure fits: from shore to shore', async () => {
    const { verdict, alternatives } = await resultOf('Kadena to Taipei is 360.5 mi');
    expect(verdict).toBe('depends');
    expect(alternatives.find(({ kind }) => kind === 'measure')?.verdict).toBe('confirmed');
  });

  it('checks a claim by another system and another point', async () => {
    const f16 = ['S2-14', '--system', 'f-16'];
    expect((await resultOf(...f16)).verdict).toBe('differs');
    expect((await resultOf(...f16, '--target', 'taiwan-strait-narrow')).verdict).toBe('depends');
    expect((await resultOf(...f16, '--target', '25.5,126.5')).verdict).toBe('confirmed');
  });

  it('checks a range from another origin', async () => {
    expect((await resultOf('S4-17', '--origin', 'jgsdf-kengun')).verdict).toBe('differs');
    expect((await resultOf('S4-17', '--origin', 'ishigaki')).verdict).toBe('confirmed');
  });

  it('prints the verdict, why, both figures and the finding', async () => {
    const out = (await runAtlas(['check', 'S2-13'])).out.replaceAll('\u2009', ' ');
    expect(out).toMatch(/^From Kadena to Taipei it is 400 miles\.\n/);
    expect(out).toMatch(/^ {2}Verdict +confirmed$/m);
    expect(out).toMatch(
      /^ +The distance is 399\.4 mi: right in statute miles, and in no other unit\.$/m,
    );
    expect(out).toMatch(/^ {2}As given +400 miles$/m);
    expect(out).toMatch(/^ {2}As measured +642\.8 km \(399\.4 mi\)/m);
    const japanese = await runAtlas(['check', 'S2-13', '--lang', 'ja']);
    expect(japanese.out).toContain('法定マイル');
  });

  it.each([
    [['Kadenna to Taipei is 400 miles'], 'Nearest names: Kadena Air Base'],
    [['Kadena to Taipei is 400'], 'Name the unit'],
    [[], 'Type a distance'],
    [['S2-99'], 'no claim has that id'],
    [['S2-13', '--system', 'f-16'], '--system changes nothing about S2-13'],
    [['S2-14', '--origin', 'ishigaki'], '--origin changes nothing about S2-14'],
    [['S2-14', '--system', 'f-61'], 'nothing has that id. Did you mean f-16?'],
  ])('%j is refused: %s', async (argv, why) => {
    const { status, out, err } = await runAtlas(['check', ...argv]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
  });
});

describe('claims', () => {
  it('are listed with a verdict each, and by verdict', async () => {
    const { out } = await runAtlas(['claims', '--verdict', 'superseded']);
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(head).toMatch(/figure +verdict +statement/);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toContain('superseded');
  });
});
