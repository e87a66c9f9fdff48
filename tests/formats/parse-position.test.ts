import * as fc from 'fast-check';
import Mgrs, { LatLon } from 'geodesy/mgrs.js';
import { describe, expect, it } from 'vitest';
import { parsePosition } from '#formats/parse-position.ts';
import { positionProblemText } from '#formats/position-problem-text.ts';
import { positionText } from '#formats/position-text.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';

function positionOf(text: string): LonLat {
  const parsed = parsePosition(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.kind}`);
  return parsed.position;
}

function metresApart(one: LonLat, other: LonLat): number {
  return inverse(one, other).metres;
}

describe('a position in degrees', () => {
  const kadena: LonLat = [127.7675, 26.355_555_555_555_56];

  it.each([
    '26.35555555555556, 127.7675',
    '26.35555555555556 127.7675',
    '26.35555555555556;127.7675',
    '26,35555555555556 127,7675',
    '26,35555555555556; 127,7675',
    '26.35555555555556N / 127.7675E',
    'geo:26.35555555555556,127.7675',
    '26.35555555555556N 127.7675E',
    'N26.35555555555556, E127.7675',
    'E 127.7675 N 26.35555555555556',
    'lat 26.35555555555556 lon 127.7675',
    '(26.35555555555556°, 127.7675°)',
    '26°21\'20"N 127°46\'03"E',
    '26°21′20″ N, 127°46′3″ E',
    '26º21’20” north 127º46’03” east',
    "26°21'20''N127°46'03''E",
    '26 21 20 N 127 46 3 E',
    '26 21 20, 127 46 3',
    '26 21 20 127 46 3',
    '26-21-20N 127-46-03E',
    '26:21:20 127:46:03',
    '26d21\'20" 127d46\'03"',
    '262120N 1274603E',
    'N262120 E1274603',
    '26°21.3333333333333′N 127°46.05′E',
    '北緯26度21分20秒 東経127度46分3秒',
    '北緯２６度２１分２０秒、東経１２７度４６分３秒',
    '東経127.7675度、北緯26.35555555555556度',
  ])('is read from %s', (text) => {
    const [longitude, latitude] = positionOf(text);
    expect(longitude).toBeCloseTo(kadena[0], 9);
    expect(latitude).toBeCloseTo(kadena[1], 9);
  });

  it.each([
    ['33°55′S 18°25′E', [18.416_667, -33.916_667]],
    ['40.6892N 74.0445W', [-74.0445, 40.6892]],
    ['南緯33.9度 西経151.2度', [-151.2, -33.9]],
    ['-33.9, −151.2', [-151.2, -33.9]],
    ['0 -180', [-180, 0]],
    ['52 190.5', [-169.5, 52]],
    ['0.0S 0.0W', [0, 0]],
  ] as const)('counts south and west of %s down from zero', (text, [longitude, latitude]) => {
    expect(positionOf(text)[0]).toBeCloseTo(longitude, 6);
    expect(positionOf(text)[1]).toBeCloseTo(latitude, 6);
  });

  /** The manual page of GeographicLib's GeoConvert gives these as equal. */
  it.each(['33.3 44.4', 'E44.4 N33.3', "33d18'N 44d24'E", '33:18 +44:24'])(
    'is the one that GeoConvert reads from %s',
    (text) => {
      expect(metresApart(positionOf(text), [44.4, 33.3])).toBeLessThan(1e-6);
    },
  );

  it('is what the atlas writes itself, to the last digit that it writes', () => {
    const anywhere = fc.tuple(
      fc.integer({ min: -1_800_000, max: 1_800_000 }),
      fc.integer({ min: -900_000, max: 900_000 }),
    );
    fc.assert(
      fc.property(anywhere, fc.constantFrom('en' as const, 'ja' as const), ([x, y], language) => {
        const position: LonLat = [x / 10_000, y / 10_000];
        const [longitude, latitude] = positionOf(positionText(position, language));
        expect(longitude).toBeCloseTo(position[0], 9);
        expect(latitude).toBeCloseTo(position[1], 9);
      }),
      { numRuns: 100 },
    );
  });

  it('says how far the digits that were written leave it open', () => {
    const precisionOf = (text: string) => {
      const parsed = parsePosition(text);
      return parsed.ok ? Math.round(parsed.precisionMetres) : undefined;
    };
    expect(precisionOf('26.3, 127.7')).toBe(7872);
    expect(precisionOf('26.3556, 127.7676')).toBe(8);
    expect(precisionOf('26°21′N 127°46′E')).toBe(1312);
    expect(precisionOf('52RCQ7715')).toBe(707);
  });
});

describe('a reference of the military grid', () => {
  /**
   * Published pairs: the manual page of GeographicLib's GeoConvert (38SMB4488, at the centre of its square), the page of the
   * Python wrapper of GEOTRANS (15TWG), and the documentation of Palantir Foundry (4QFJ), these two at the corner.
   */
  it.each([
    ['38SMB4488', [44.403_63, 33.334_24], 1],
    ['38S MB 44140 84706', [44.4, 33.3], 1],
    ['15TWG0000049776', [-93, 42], 1],
    ['4Q FJ 12345 67890', [-157.916_081_174_210_92, 21.409_796_671_597_924], 1],
    ['４Ｑ　ＦＪ　１２３４５　６７８９０', [-157.916_081_174_210_92, 21.409_796_671_597_924], 1],
    ['4qfj1234567890', [-157.916_081_174_210_92, 21.409_796_671_597_924], 1],
    ['4Q FJ 123 678', [-157.916_521_274_837, 21.408_986_455_766], 75],
  ] as const)('%s lies where it is published', (text, published, toleranceMetres) => {
    expect(metresApart(positionOf(text), published)).toBeLessThan(toleranceMetres);
  });

  it('lies where an independent implementation has it, anywhere from 80° south to 84° north', () => {
    const anywhere = fc.tuple(
      fc.integer({ min: -17_999, max: 17_999 }),
      fc.integer({ min: -7990, max: 8390 }),
    );
    fc.assert(
      fc.property(anywhere, ([x, y]) => {
        const reference = new LatLon(y / 100 + 0.005, x / 100 + 0.005)
          .toUtm()
          .toMgrs()
          .toString(10);
        const parsed = Mgrs.parse(reference).toUtm().toLatLon();
        const corner: LonLat = [parsed.lon, parsed.lat];
        expect(metresApart(positionOf(reference), corner)).toBeLessThan(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is no position', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['kadena', 'unreadable'],
    ['new', 'unreadable'],
    ['嘉手納', 'unreadable'],
    ['1000km', 'unreadable'],
    ['200nmi', 'unreadable'],
    ['1,2,3', 'unreadable'],
    ['26.35', 'one-angle'],
    ['N26°21′', 'one-angle'],
    ['26N 27S', 'letters'],
    ['26N 127', 'letters'],
    ['-26S 127E', 'sign-and-letter'],
    ['26°60′N 127°E', 'sixty'],
    ['26°21′60″N 127°E', 'sixty'],
    ['26.5°30′N 127°E', 'fraction-inside'],
    ['91N 127E', 'latitude-range'],
    ['0, 361', 'longitude-range'],
    ['61S MB 44 88', 'mgrs-zone'],
    ['0S MB 44 88', 'mgrs-zone'],
    ['38I MB 44 88', 'mgrs-band'],
    ['38A MB 44 88', 'mgrs-polar'],
    ['38S AB 44 88', 'mgrs-square'],
    ['38S MO 44 88', 'mgrs-square'],
    ['38S MN 44 88', 'mgrs-square'],
    ['38W JA 00 42', 'mgrs-square'],
    ['38S MB 448', 'mgrs-digits'],
    ['38S MB 448888448888', 'mgrs-digits'],
  ] as const)('%j is told apart as %s', (text, kind) => {
    expect(parsePosition(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('tells when latitude and longitude are the wrong way round', () => {
    const parsed = parsePosition('127.77, 26.35');
    expect(parsed.ok ? '' : positionProblemText(parsed.problem, 'en')).toContain('swap the two');
  });

  it('never throws, and always says what is wrong in words', () => {
    const letters = fc.constantFrom(...'0123456789NSEWQ°\'". ,-:北緯度分秒　');
    const noise = fc.oneof(
      fc.string(),
      fc.array(letters, { maxLength: 16 }).map((a) => a.join('')),
    );
    fc.assert(
      fc.property(noise, fc.constantFrom('en' as const, 'ja' as const), (text, language) => {
        const parsed = parsePosition(text);
        if (!parsed.ok) {
          expect(positionProblemText(parsed.problem, language)).not.toBe('');
          return;
        }
        expect(Math.abs(parsed.position[0])).toBeLessThanOrEqual(180);
        expect(Math.abs(parsed.position[1])).toBeLessThanOrEqual(90);
        expect(parsed.precisionMetres).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a hostile position', () => {
  it.each(['1', '1 ', '-', 'N', '°', "1°1'", '1,', '52R CQ 1', 'latitude ', "''", '['])(
    'of %j without end is unreadable, and told in a few letters',
    (part) => {
      const problem = { kind: 'unreadable', entry: expect.stringMatching(/^.{1,40}…$/s) };
      expect(parsePosition(part.repeat(1_000_000))).toEqual({ ok: false, problem });
    },
  );

  it('is not taken for one in another order where its latitude is no longitude either', () => {
    const swapped = (typed: string) => {
      const parsed = parsePosition(typed);
      return parsed.ok || parsed.problem.kind !== 'latitude-range' || parsed.problem.isSwapped;
    };
    expect([swapped('127.77, 26.35'), swapped('9999, 26.35')]).toEqual([true, false]);
  });
});
