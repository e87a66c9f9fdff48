import { describe, expect, it } from 'vitest';
import { proximityCsv } from '#formats/proximity-csv.ts';
import { noOwn } from '#scenario/own.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { resolve } from '#situation/resolve.ts';
import { anAtlas, aPlace, aScenario, aSite, aSystem } from '../fixtures/build-records.ts';
import { anOwnPlace } from '../fixtures/own-records.ts';

const site = aSite('base', [1, 0]);
const atlas = anAtlas({
  places: [
    aPlace('town', [0, 0]),
    { ...site, names: { ...site.names, en: 'Base "A", north' } },
    aSite('closed', [2, 0], { basis: 'none' }),
  ],
  systems: [aSystem('jet', { low: 150, stated: 200, high: 250 })],
});
const scenario = aScenario({ systemIds: ['jet'], focusIds: ['town'] });
const situation = resolve(atlas, scenario);

function lines(language: 'en' | 'ja' = 'en'): readonly string[] {
  const csv = proximityCsv({
    atlas,
    scenario,
    situation,
    rows: situation.proximity,
    earthModel: 'wgs84',
    language,
  });
  return csv.split('\r\n');
}

describe('proximityCsv', () => {
  it('begins with a line that names scenario, date, earth model and source', () => {
    const first = lines()[0] ?? '';
    expect(first).toMatch(/^# /);
    for (const part of ['a-preset', '2023-04-30', 'WGS 84', 'sources'])
      expect(first).toContain(part);
  });

  it('names the units in the header', () => {
    expect(lines()[1]).toBe(
      'site_id,site,place_id,place,distance_km,distance_mi,distance_nmi,' +
        'azimuth_deg_at_site,azimuth_deg_at_place,access,reason,verdict,systems,held,own,own_ground',
    );
  });

  /** One degree of the equator: 6378137 m x pi / 180 = 111319.491 m = 69.171 mi = 60.108 nmi. */
  it('writes distances in all three units and quotes what needs it', () => {
    expect(lines()[2]).toBe(
      'base,"Base ""A"", north",town,town,111.319,69.171,60.108,' +
        '270.00,90.00,open,Open: no condition governs it,inside,jet: inside,,,',
    );
  });

  it('ends with the sources of its places and systems, each once', () => {
    const reference = {
      id: 'a-source',
      kind: 'official',
      title: 'List of bases',
      publisher: 'A ministry',
    } as const;
    const cited = { ...atlas, references: new Map([['a-source', reference]]) };
    const csv = proximityCsv({
      atlas: cited,
      scenario,
      situation,
      rows: situation.proximity,
      earthModel: 'wgs84',
      language: 'en',
    });
    expect(csv.split('\r\n').slice(4)).toEqual(['# Source: List of bases. A ministry.', '']);
  });

  it('says that no system operates from a closed site', () => {
    expect(lines()[3]).toMatch(/,closed,.*,no system,,,,$/);
  });

  it('says which records of a row are the user’s own, what they rest on, and that a site is held', () => {
    const ownScenario = {
      ...scenario,
      focusIds: ['own-town'],
      forced: { base: 'open' } as const,
      own: {
        ...noOwn,
        places: [anOwnPlace('own-town', { ground: { kind: 'source', text: 'A book' } })],
      },
    };
    const now = resolve(atlas, ownScenario);
    const csv = proximityCsv({
      atlas: knownAtlas(atlas, ownScenario),
      scenario: ownScenario,
      situation: now,
      rows: now.proximity,
      earthModel: 'wgs84',
      language: 'en',
    });
    expect(csv.split('\r\n')[2]).toMatch(
      /,open,own-town,"own-town: Added by the author of this scenario, after: A book"$/,
    );
  });

  it('adds the time at a stated speed: the distance divided by it', () => {
    const csv = proximityCsv({
      atlas,
      scenario,
      situation,
      rows: situation.proximity,
      earthModel: 'wgs84',
      language: 'en',
      speed: { value: 20, unit: 'kn' },
    });
    expect(csv.split('\r\n')[1]).toMatch(/,own_ground,speed,distance_over_speed_h$/);
    expect(csv.split('\r\n')[2]).toMatch(/,20 kn,3\.005$/);
  });

  it('ends each line with CRLF and nothing after the last', () => {
    expect(lines()).toHaveLength(5);
    expect(lines().at(-1)).toBe('');
  });

  it('writes figures alike in every language', () => {
    expect(lines('ja')[2]).toContain('111.319,69.171,60.108');
  });
});
