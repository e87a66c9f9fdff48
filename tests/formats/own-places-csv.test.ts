import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnPlaces } from '#formats/own-places-csv.ts';
import { rowProblemText } from '#formats/row-problem-text.ts';
import { noOwn, own } from '#scenario/own.ts';
import { anOwnPlace } from '../fixtures/own-records.ts';

function places(text: string) {
  return readOwnPlaces(text, noOwn).good.map(({ place }) => place);
}

function problems(text: string) {
  return readOwnPlaces(text, noOwn).bad.map(({ line, problem }) => [line, problem.kind]);
}

describe('a file of own places', () => {
  it('is read by the names of its columns, in any order', () => {
    expect(places('longitude,name,latitude\n123.0167,Strip,24.4667\n')).toEqual([
      {
        id: 'own-strip',
        name: 'Strip',
        kind: 'city',
        position: [123.0167, 24.4667],
        precisionMetres: 8,
        ground: { kind: 'assumption' },
      },
    ]);
  });

  it('may name its columns in Japanese and write positions in degrees and minutes', () => {
    const [place] = places('名前,緯度,経度\n与那国,北緯24度28分,東経123度1分\n');
    expect(place?.name).toBe('与那国');
    expect(place?.position[1]).toBeCloseTo(24.466_667, 6);
  });

  it('takes grid references instead of degrees', () => {
    const [place] = places('name,mgrs\nBaghdad,38SMB4488\n');
    expect(place?.position[0]).toBeCloseTo(44.403_63, 4);
    expect(place?.precisionMetres).toBe(708);
  });

  it.each([
    ['commas', 'name,lat,lon\r\n"A, the first",1.5,2\r\n'],
    ['semicolons and decimal commas', 'name;lat;lon\nA, the first;1,5;2\n'],
    ['tabs', 'name\tlat\tlon\nA, the first\t1.5\t2'],
    ['a byte order mark', '\uFEFFname,lat,lon\n"A, the first",1.5,2'],
  ])('may be parted by %s', (_what, text) => {
    expect(places(text)).toMatchObject([{ name: 'A, the first', position: [2, 1.5] }]);
  });

  it('has sites, with what forces find there', () => {
    const [site] = places(
      'name,lat,lon,kind,facilities,host,operators,basis,precision_m\nField,10,120,Air Base,runway ground,PH,PH US,rotational,250',
    );
    expect(site).toMatchObject({
      kind: 'air-base',
      precisionMetres: 250,
      site: {
        host: 'PH',
        operators: ['PH', 'US'],
        facilities: ['runway', 'ground'],
        basis: 'rotational',
        needs: [],
      },
    });
  });

  it('has a site closed to US forces on others’ soil unless it says otherwise', () => {
    const [abroad, home] = places('name,lat,lon,kind,host\nA,1,2,port,PH\nB,3,4,camp,US\n');
    expect(abroad?.site).toMatchObject({ facilities: ['pier'], operators: ['PH'], basis: 'none' });
    expect(home?.site).toMatchObject({ facilities: ['ground'], basis: 'sovereign' });
  });

  it('says what each place rests on', () => {
    const grounds = places(
      'name,lat,lon,source,url,assumption\nA,1,2,A book,https://example.org/,\nB,1,2,,,a plan\nC,1,2,,,\n',
    ).map(({ ground }) => ground);
    expect(grounds).toEqual([
      { kind: 'source', text: 'A book', url: 'https://example.org/' },
      { kind: 'assumption', text: 'a plan' },
      { kind: 'assumption' },
    ]);
  });

  it('gives each place an id that no own record has', () => {
    const taken = { ...noOwn, places: [anOwnPlace('own-strip')] };
    const { good } = readOwnPlaces('name,lat,lon\nStrip,1,2\nstrip,3,4\n', taken);
    expect(good.map(({ place }) => place.id)).toEqual(['own-strip-2', 'own-strip-3']);
  });
});

describe('a row with an error', () => {
  it('is told by its line, and leaves the good rows as they are', () => {
    const text = 'name,lat,lon\nA,1,2\n\n,1,2\n"B\nof two lines",3,4\nC,95,2\n';
    expect(places(text).map(({ name }) => name)).toEqual(['A', 'B of two lines']);
    expect(problems(text)).toEqual([
      [4, 'no-name'],
      [7, 'position'],
    ]);
  });

  it('is told by its line whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(problems(['name,lat,lon', 'A,1,2', ',1,2', 'C,95,2'].join(end))).toEqual([
        [3, 'no-name'],
        [4, 'position'],
      ]);
    }
  });

  it.each([
    ['name,lat,lon\n', [[1, 'no-rows']]],
    ['', [[1, 'no-column']]],
    ['place,lat,lon\nA,1,2', [[1, 'no-column']]],
    ['name,lat\nA,1', [[1, 'no-position-column']]],
    [`name,lat,lon\n${'A'.repeat(121)},1,2`, [[2, 'name-too-long']]],
    ['name,lat,lon\nA,,', [[2, 'no-position']]],
    ['name,lat,lon\nA,1,', [[2, 'position']]],
    ['name,lat,lon,kind\nA,1,2,castle', [[2, 'unknown-kind']]],
    ['name,lat,lon,kind,host\nA,1,2,port,', [[2, 'no-host']]],
    ['name,lat,lon,kind,host\nA,1,2,port,FR', [[2, 'unknown-host']]],
    ['name,lat,lon,kind,host,facilities\nA,1,2,port,JP,tower', [[2, 'unknown-facility']]],
    ['name,lat,lon,kind,host,basis\nA,1,2,port,JP,lease', [[2, 'unknown-basis']]],
    ['name,lat,lon,kind,host,operators\nA,1,2,port,JP,France', [[2, 'unknown-host']]],
    ['name,lat,lon,facilities\nA,1,2,runway', [[2, 'not-a-site']]],
    ['name,lat,lon,precision\nA,1,2,none', [[2, 'bad-precision']]],
    ['name,lat,lon,source,url\nA,1,2,A book,javascript:alert(1)', [[2, 'bad-url']]],
    [`name,lat,lon,source\nA,1,2,${'x'.repeat(601)}`, [[2, 'source-too-long']]],
    ['name,lat,lon\nA, the first,1,2', [[2, 'too-many-fields']]],
    ['name,lat,lon\n"A,1,2\nB,1,2', [[2, 'open-quote']]],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('is one for each place beyond those that a scenario holds', () => {
    const full = {
      ...noOwn,
      places: Array.from({ length: 1999 }, (_, i) => anOwnPlace(`own-${i}`)),
    };
    const { good, bad } = readOwnPlaces('name,lat,lon\nA,1,2\nB,1,2', full);
    expect(good).toHaveLength(1);
    expect(bad).toMatchObject([{ line: 3, problem: { kind: 'too-many' } }]);
  });

  it('is put into words in both languages, whatever the text', () => {
    const cell = fc.constantFrom(
      ...['name', 'lat', 'lon', 'kind', 'host', 'A', '1', '91', '127', 'port', 'US', '"', '', 'x'],
      ...['26°21′N', '52RCQ7715', 'runway', 'facilities', 'mgrs', '名前', ';', '\t'],
    );
    const table = fc
      .array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 })
      .map((rows) => `name,lat,lon,kind,host\n${rows.map((row) => row.join(',')).join('\n')}`);
    fc.assert(
      fc.property(fc.oneof(table, fc.string()), (text) => {
        const { good, bad } = readOwnPlaces(text, noOwn);
        const records = { places: good.map(({ place }) => place) };
        expect(own.safeParse(records).error).toBeUndefined();
        for (const { line, problem } of bad) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(rowProblemText(problem, 'en')).not.toBe('');
          expect(rowProblemText(problem, 'ja')).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a hostile file', () => {
  it('is read to its ten thousandth line, and says that there are more', () => {
    const text = `name,lat,lon\n${'x,north,2\n'.repeat(50_000)}`;
    const { good, bad } = readOwnPlaces(text, noOwn);
    expect([good.length, bad.length]).toEqual([0, 10_000]);
    expect(bad.at(-1)).toEqual({ line: 10_001, problem: { kind: 'too-many-lines', most: 10_000 } });
  });

  it('tells an entry of millions of letters in a few', () => {
    const long = 'x'.repeat(3_000_000);
    const text = `name,lat,lon,kind\nA,${long},1,\nB,1,2,${long}\n${long},1,2,`;
    expect(JSON.stringify(readOwnPlaces(text, noOwn)).length).toBeLessThan(1000);
    expect(problems(text)).toEqual([
      [2, 'position'],
      [3, 'unknown-kind'],
      [4, 'name-too-long'],
    ]);
  });

  it('steers nothing by its names', () => {
    expect(places('name,lat,lon\na\u202eb\u001b,1,2').map(({ name }) => name)).toEqual(['ab']);
  });

  it('gives every row an id of its own where all have one name', () => {
    const text = `name,lat,lon\n${'Pier,1,2\n'.repeat(2000)}`;
    expect(new Set(places(text).map(({ id }) => id)).size).toBe(2000);
  });
});
