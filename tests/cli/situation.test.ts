import { describe, expect, it } from 'vitest';
import type { DifferenceJson } from '#formats/difference-json.ts';
import type { SituationJson } from '#formats/situation-json.ts';
import { inverse } from '#geodesy/inverse.ts';
import { jsonOf, openAtlas, runAtlas } from './run-atlas.ts';

async function situationOf(...argv: string[]): Promise<SituationJson> {
  return (await jsonOf(['situation', ...argv, '--json'])) as SituationJson;
}

async function diffOf(...argv: string[]): Promise<DifferenceJson> {
  return (await jsonOf(['diff', ...argv, '--json'])) as DifferenceJson;
}

function openIds({ sites }: SituationJson): string[] {
  return sites.filter(({ open }) => open).map(({ id }) => id);
}

describe('situation', () => {
  it('has exactly the documented keys', async () => {
    const situation = await situationOf('--preset', 'trilateral-2023');
    expect(Object.keys(situation)).toEqual(['sites', 'reach', 'proximity', 'sentence', 'own']);
    const [site] = situation.sites;
    expect(Object.keys(site ?? {})).toEqual(['id', 'country', 'basis', 'open', 'reasons', 'own']);
  });

  it('starts from the preset that opens first', async () => {
    expect(await situationOf()).toEqual(await situationOf('--preset', 'trilateral-2023'));
  });

  it('closes every US site in Japan, and no other, where Japan does not agree', async () => {
    const before = await situationOf();
    const after = await situationOf('--set', 'japan-agrees=false');
    const stayed = new Set(openIds(after));
    const closed = before.sites.filter(({ id, open }) => open && !stayed.has(id));
    expect(closed.length).toBeGreaterThan(10);
    expect(new Set(closed.map(({ country }) => country))).toEqual(new Set(['JP']));
    expect(after.sites.filter(({ country, open }) => country === 'JP' && open)).toEqual([]);
    expect(after.sites.find(({ id }) => id === 'kadena')?.reasons[0]).toMatchObject({
      kind: 'condition',
      conditionId: 'japan-agrees',
      holds: false,
    });
  });

  it('holds sites open and closed over their conditions', async () => {
    const { sites } = await situationOf('--open', '与那国駐屯地', '--close', 'Kadena');
    const forced = sites.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'forced'));
    expect(forced.map(({ id, open }) => [id, open])).toEqual([
      ['kadena', false],
      ['jgsdf-yonaguni', true],
    ]);
  });

  it('counts sites from their dates', async () => {
    const before = await situationOf('--date', '2022-12-31');
    const after = await situationOf('--date', '2023-12-31');
    const opened = openIds(after).filter((id) => !openIds(before).includes(id));
    expect(opened).toContain('edca-lal-lo');
    expect(opened.every((id) => id.startsWith('edca-'))).toBe(true);
  });

  it('asks about the places and systems given in place of the preset’s', async () => {
    const { proximity, reach } = await situationOf(
      '--focus',
      '臺北',
      '--focus',
      'guam',
      '--system',
      'f-35a',
    );
    expect(new Set(proximity.map(({ focusId }) => focusId))).toEqual(new Set(['taipei', 'guam']));
    expect(new Set(reach.map(({ systemId }) => systemId))).toEqual(new Set(['f-35a']));
  });

  it('gives the distances of the geodesy, nearest first', async () => {
    const { proximity } = await situationOf('--focus', 'taipei');
    const { places } = openAtlas().atlas;
    const taipei = places.get('taipei')?.position ?? [0, 0];
    const kadena = places.get('kadena')?.position ?? [0, 0];
    const row = proximity.find(({ siteId }) => siteId === 'kadena');
    expect(row?.metres).toBe(inverse(kadena, taipei).metres);
    const metres = proximity.map((one) => one.metres);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
  });

  it('says its sentence first in text, in the language asked for', async () => {
    const { sentence } = await situationOf();
    const english = await runAtlas(['situation']);
    expect(english.out.split('\n')[0]).toBe(sentence);
    const japanese = await runAtlas(['situation', '--lang', 'ja']);
    expect(japanese.out.split('\n')[0]).toMatch(/台北/);
  });

  it('starts from a scenario file', async () => {
    const preset = openAtlas().presets.find(({ id }) => id === 'shared-facilities-2022');
    const files = { 'my.json': JSON.stringify(preset?.scenario) };
    const { out } = await runAtlas(['situation', '--scenario', 'my.json', '--json'], { files });
    expect(JSON.parse(out)).toEqual(await situationOf('--preset', 'shared-facilities-2022'));
  });

  it.each([
    [['--preset', 'trilateral'], 'no preset "trilateral"'],
    [['--set', 'japan-agree=true'], 'Did you mean japan-agrees?'],
    [['--set', 'japan-agrees'], '--set japan-agrees=true'],
    [['--set', 'japan-agrees=maybe'], '--set japan-agrees=true'],
    [['--set', 'us-territory=false'], 'always holds'],
    [['--open', 'taipei'], 'no site'],
    [['--open', 'kadena', '--close', 'kadena'], 'both to --open and to --close'],
    [['--date', '2023-02-30'], 'not a day'],
    [['--system', 'f-35'], 'no system "f-35"'],
    [['--focus', 'taipeh'], 'Taipei (taipei)'],
    [['--scenario', 'missing.json'], 'could not be read'],
    [['--scenario', 'a.json', '--preset', 'trilateral-2023'], 'give one'],
    [['kadena'], 'takes options only'],
  ])('%j is refused: %s', async (argv, why) => {
    const { status, out, err } = await runAtlas(['situation', ...argv]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
  });
});

describe('diff', () => {
  it('of a situation with itself is empty', async () => {
    expect(await diffOf()).toMatchObject({ opened: [], closed: [], focus: [] });
  });

  it('without -- sets the start against the start as changed', async () => {
    const { opened, closed, focus } = await diffOf('--set', 'japan-agrees=false');
    expect(opened).toEqual([]);
    expect(closed).toContain('kadena');
    const taipei = focus.find(({ focusId }) => focusId === 'taipei');
    expect(taipei?.depthAfter).toBeLessThan(taipei?.depthBefore ?? 0);
  });

  it('mirrors when the sides are exchanged', async () => {
    const there = await diffOf(
      '--preset',
      'trilateral-2023',
      '--',
      '--preset',
      'shared-facilities-2022',
    );
    const back = await diffOf(
      '--preset',
      'shared-facilities-2022',
      '--',
      '--preset',
      'trilateral-2023',
    );
    expect(back.opened).toEqual(there.closed);
    expect(back.closed).toEqual(there.opened);
    expect(there.closed.length).toBeGreaterThan(0);
  });

  it('goes on from the first side where the second names no start', async () => {
    expect(await diffOf('--close', 'kadena', '--', '--close', 'futenma')).toMatchObject({
      opened: [],
      closed: ['futenma'],
    });
  });

  it('takes --json and --lang on either side', async () => {
    const { out } = await runAtlas(['diff', '--', '--close', 'kadena', '--json', '--lang', 'ja']);
    expect((JSON.parse(out) as DifferenceJson).sentence).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});
