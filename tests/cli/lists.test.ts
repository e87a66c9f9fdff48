import { describe, expect, it } from 'vitest';
import type { Claim } from '#atlas/claim.ts';
import type { Place } from '#atlas/place.ts';
import type { NearJson } from '#formats/near-json.ts';
import { jsonOf, openAtlas, runAtlas } from './run-atlas.ts';

async function idsOf(...argv: string[]): Promise<string[]> {
  return ((await jsonOf([...argv, '--json'])) as { id: string }[]).map(({ id }) => id);
}

describe('the lists', () => {
  it('hold every record of the atlas, whole and in its order', async () => {
    const { atlas, presets } = openAtlas();
    expect(await jsonOf(['places', '--json'])).toEqual([...atlas.places.values()]);
    expect(await jsonOf(['systems', '--json'])).toEqual([...atlas.systems.values()]);
    expect(await jsonOf(['claims', '--json'])).toMatchObject([...atlas.claims.values()]);
    expect(await jsonOf(['conditions', '--json'])).toEqual([...atlas.conditions.values()]);
    expect(await jsonOf(['presets', '--json'])).toEqual(presets);
  });

  it('of places are filtered by kind, country, basis, facility and words together', async () => {
    const argv = ['places', 'air', '--kind', 'site', '--country', 'PH', '--facility', 'runway'];
    const places = (await jsonOf([...argv, '--basis', 'rotational', '--json'])) as Place[];
    expect(places.length).toBeGreaterThan(2);
    for (const { country, site, names } of places) {
      expect([country, site?.basis, site?.facilities.includes('runway')]).toEqual([
        'PH',
        'rotational',
        true,
      ]);
      expect(names.en.toLowerCase()).toContain('air');
    }
  });

  it('find words in any script', async () => {
    expect(await idsOf('places', '与那国')).toEqual(
      expect.arrayContaining(['yonaguni', 'jgsdf-yonaguni', 'yonaguni-airport']),
    );
  });

  it('of systems tell those that reach anything from the others', async () => {
    const ranged = await idsOf('systems', '--ranged', 'true');
    const unranged = await idsOf('systems', '--ranged', 'false');
    expect(ranged).toContain('f-35a');
    expect(ranged.length + unranged.length).toBe(openAtlas().atlas.systems.size);
  });

  it('of claims are filtered by document, place and kind', async () => {
    const argv = ['claims', '--document', 'pacnet-2023', '--place', 'taipei', '--json'];
    const claims = (await jsonOf(argv)) as Claim[];
    expect(claims.length).toBeGreaterThan(0);
    expect(new Set(claims.map(({ document }) => document))).toEqual(new Set(['pacnet-2023']));
    expect(claims.every(({ places }) => places.includes('taipei'))).toBe(true);
  });

  it('are tables in the language asked for', async () => {
    const { out } = await runAtlas(['conditions', '--lang', 'ja']);
    const [head, ...lines] = out.trimEnd().split('\n');
    expect(head).toMatch(/^id +affects +title +why$/);
    expect(lines).toHaveLength(openAtlas().atlas.conditions.size);
    expect(lines[0]).toMatch(/^japan-agrees +sites +[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it.each([
    [['places', '--kind', 'base'], 'not one of site'],
    [['places', '--country', 'Japan'], 'not one of JP'],
    [['claims', '--place', 'taipe'], 'Did you mean taipei?'],
    [['presets', '--document', 'pacnet'], 'nothing has that id'],
  ])('%j is refused: %s', async (argv, why) => {
    const { status, err } = await runAtlas(argv);
    expect(status).toBe(2);
    expect(err).toContain(why);
  });
});

describe('near', () => {
  it('gives sites of the kind within the range, nearest first, without the place itself', async () => {
    const argv = ['near', 'kadena', '--kind', 'air-base', '--within', '1000km', '--limit', '5'];
    const { places } = (await jsonOf([...argv, '--json'])) as NearJson;
    const metres = places.map((place) => place.metres);
    expect(places[0]?.placeId).toBe('futenma');
    expect(places.map(({ placeId }) => placeId)).not.toContain('kadena');
    expect(places.every(({ kind }) => kind === 'air-base')).toBe(true);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
    expect(Math.max(...metres)).toBeLessThanOrEqual(1_000_000);
  });

  it('gives ten unless told otherwise', async () => {
    const { places } = (await jsonOf(['near', '24.45,122.98', '--json'])) as NearJson;
    expect(places).toHaveLength(10);
  });

  it('says where nothing is near with an empty list', async () => {
    const ran = (await jsonOf(['near', '-60,0', '--within', '10km', '--json'])) as NearJson;
    expect(ran.places).toEqual([]);
  });

  it.each([
    [['near'], 'takes one place'],
    [['near', 'kadena', '--limit', '0'], 'whole number'],
    [['near', 'kadena', '--within', 'far'], 'not a range'],
  ])('%j is refused: %s', async (argv, why) => {
    const { status, err } = await runAtlas(argv);
    expect(status).toBe(2);
    expect(err).toContain(why);
  });
});
