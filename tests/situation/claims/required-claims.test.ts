import { describe, expect, test } from 'vitest';
import type { CheckReason } from '#situation/check-reason.ts';
import type { CheckChoices, CheckResult } from '#situation/claim-check.ts';
import { openLineMeasurer } from '#situation/measure-line.ts';
import { carryOut, planCheck } from '#situation/plan-check.ts';
import { readCoasts } from '../../../src/cli/data/read-coast.ts';
import { readAtlas } from '../../fixtures/read-atlas.ts';

const { atlas } = readAtlas();
const measure = openLineMeasurer(readCoasts());

function check(id: string, choices?: CheckChoices): CheckResult {
  const claim = atlas.claims.get(id);
  if (claim === undefined) throw new Error(`there is no claim ${id}`);
  return carryOut(planCheck(atlas, claim, choices), measure);
}

function reasonOf<Kind extends CheckReason['kind']>(
  { reason }: CheckResult,
  kind: Kind,
): Extract<CheckReason, { kind: Kind }> {
  if (reason.kind !== kind) throw new Error(`the reason is ${reason.kind}`);
  return reason as Extract<CheckReason, { kind: Kind }>;
}

function metresOf({ measured }: CheckResult): number {
  if (measured?.kind !== 'length') throw new Error('nothing was measured');
  return measured.metres;
}

function positionOf(id: string) {
  const place = atlas.places.get(id);
  if (place === undefined) throw new Error(`there is no place ${id}`);
  return place.position;
}

/** Great-circle distance by the haversine on the mean sphere: within 0.6 % of the ellipsoid, by other arithmetic. */
function haversineMetres(from: string, to: string): number {
  const [a, b] = [positionOf(from), positionOf(to)].map(([longitude, latitude]) => ({
    x: (longitude * Math.PI) / 180,
    y: (latitude * Math.PI) / 180,
  }));
  if (a === undefined || b === undefined) return Number.NaN;
  const h =
    Math.sin((b.y - a.y) / 2) ** 2 + Math.cos(a.y) * Math.cos(b.y) * Math.sin((b.x - a.x) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
}

/** Metres in a mile by treaty of 1959, and in a nautical mile by decision of 1929. */
const [MILE, NAUTICAL_MILE] = [1609.344, 1852];

describe('Kadena to Taipei, 400 miles', () => {
  const result = check('S2-13');

  test('is right as statute miles, and as these only', () => {
    expect(result.verdict).toBe('confirmed');
    expect(result.reason).toMatchObject({ kind: 'length', unit: 'mi', unfitUnits: ['nmi'] });
    const byUnit = result.alternatives.filter(({ kind }) => kind === 'unit');
    expect(byUnit.map(({ unit, verdict }) => [unit, verdict])).toEqual([
      ['km', 'differs'],
      ['nmi', 'differs'],
    ]);
  });

  test('is 642.8 km, 0.15 % more than the haversine, as published for this line', () => {
    expect(metresOf(result)).toBeCloseTo(642_800, -2);
    expect(Math.abs(haversineMetres('kadena', 'taipei') / metresOf(result) - 1)).toBeLessThan(
      0.0016,
    );
    expect(metresOf(result) / MILE).toBeCloseTo(399.4, 1);
    expect(400 * NAUTICAL_MILE).toBeGreaterThan(metresOf(result) * 1.1);
  });

  test('tells both figures, their difference and the uncertainty', () => {
    expect(result.given).toMatchObject({ value: 400, unit: 'miles', metres: 400 * MILE });
    expect(result.difference?.value).toBeCloseTo(metresOf(result) - 400 * MILE, 6);
    expect(result.measured).toMatchObject({ uncertaintyMetres: 2300 });
  });
});

describe('Yonaguni to Taiwan', () => {
  test('is 107.5 km from shore to shore by the official shapes, within the coast’s uncertainty', () => {
    for (const id of ['S2-19', 'S4-13']) {
      const { measured } = check(id);
      expect(measured).toMatchObject({ kind: 'length', uncertaintyMetres: 220 });
      expect(Math.abs(metresOf(check(id)) - 107_500)).toBeLessThan(220);
    }
  });

  test('is a rounding as about 70 miles and as 100 km, and 100 km are 62 miles', () => {
    expect([check('S2-19').verdict, check('S4-13').verdict]).toEqual(['rounded', 'rounded']);
    expect(check('S4-14').verdict).toBe('confirmed');
    expect(Math.round(100_000 / MILE)).toBe(62);
  });

  test('ends where the shapes come nearest: at Cape Irizaki and by Su’ao', () => {
    const [line] = check('S2-19').drawing.lines;
    expect(line?.from.position[0]).toBeCloseTo(122.9338, 3);
    expect(line?.from.position[1]).toBeCloseTo(24.449, 2);
    expect(line?.to.position[0]).toBeCloseTo(121.8859, 3);
    expect(line?.to.position[1]).toBeCloseTo(24.6005, 2);
  });

  test('fits 70 miles from the airport', () => {
    const fromAirport = check('S2-19').alternatives.find(({ kind }) => kind === 'measure');
    expect(fromAirport?.verdict).toBe('confirmed');
    expect(fromAirport?.line?.from.placeId).toBe('yonaguni-airport');
  });

  test('says otherwise in two documents, which are linked', () => {
    expect(atlas.claims.get('S2-19')?.contradicts).toEqual(['S4-13']);
  });
});

describe('the nearest US sites', () => {
  const result = check('S2-10');

  test('are those of Okinawa, among sites held by treaty or on American soil', () => {
    expect(result.verdict).toBe('confirmed');
    expect(reasonOf(result, 'nearest').nearest.siteId).toBe('naha-port');
  });

  test('but three Philippine sites are nearer, by agreed access: Camilo Osias 399, Lal-lo 422, dela Cruz 545 km', () => {
    const rotational = result.ranked.filter(
      ({ basis, metres }) => basis === 'rotational' && metres < metresOf(result),
    );
    expect(rotational.map(({ siteId }) => siteId)).toEqual([
      'edca-camilo-osias',
      'edca-lal-lo',
      'edca-delacruz',
    ]);
    [399_200, 422_000, 544_900].forEach((published, index) => {
      expect(Math.abs((rotational[index]?.metres ?? 0) - published)).toBeLessThan(1200);
    });
  });

  test('are listed nearest first, each with its basis', () => {
    const metres = result.ranked.map((site) => site.metres);
    expect(metres).toEqual(metres.toSorted((one, other) => one - other));
    for (const { siteId, basis } of result.ranked) {
      expect(atlas.places.get(siteId)?.site?.basis).toBe(basis);
    }
  });
});

describe('the only site that reaches the strait unrefuelled', () => {
  const byAircraft = (systemId: string, target?: string) =>
    check('S2-14', { systemId, target: target === undefined ? undefined : positionOf(target) });

  test('depends on the aircraft', () => {
    expect(check('S2-14').verdict).toBe('depends');
    expect(byAircraft('f-35a').verdict).toBe('confirmed');
    expect(byAircraft('f-16').verdict).toBe('differs');
    expect(byAircraft('b-52h').verdict).toBe('differs');
  });

  test('fails by an F-16 because its largest radius, 434.5 nmi, ends just short of 435.2', () => {
    const result = byAircraft('f-16');
    expect(reasonOf(result, 'only-reach').outcome).toBe('not-itself');
    expect(metresOf(result) / NAUTICAL_MILE).toBeCloseTo(435.2, 1);
  });

  test('fails by a B-52H because it reaches from Guam as well', () => {
    const { outcome, otherIds } = reasonOf(byAircraft('b-52h'), 'only-reach');
    expect(outcome).toBe('others-too');
    expect(otherIds).toContain('andersen');
  });

  test('flips when the point is moved to the narrows, 404.0 nmi away, and again off Luzon', () => {
    const narrows = byAircraft('f-16', 'taiwan-strait-narrow');
    expect(narrows.verdict).toBe('depends');
    expect(metresOf(narrows) / NAUTICAL_MILE).toBeCloseTo(404.0, 1);
    expect(check('S2-14', { systemId: 'f-16', target: [126.5, 25.5] }).verdict).toBe('confirmed');
    expect(check('S2-14', { systemId: 'f-35a', target: [120, 15] }).verdict).toBe('differs');
  });

  test('draws one ring for each figure of the aircraft: two equal ones are one', () => {
    const roles = (systemId: string) => byAircraft(systemId).drawing.rings.map(({ role }) => role);
    expect(roles('f-35b')).toEqual(['low', 'stated', 'high']);
    expect(roles('f-35c')).toEqual(['stated', 'high']);
    expect(roles('f-15c')).toEqual(['high']);
  });

  test('offers the aircraft and the points, and says where the point is now', () => {
    const { controls } = check('S2-14', { target: [126.5, 25.5] });
    expect(controls.systemIds).toContain('f-16');
    expect(controls.movable).toEqual({
      kind: 'target',
      position: [126.5, 25.5],
      placeIds: ['taiwan-strait', 'taiwan-strait-narrow'],
    });
  });
});

describe('missiles of 1,000 km', () => {
  test('depend on where they stand', () => {
    const result = check('S4-17');
    expect(result.verdict).toBe('depends');
    const [announced, ...others] = reasonOf(result, 'ring').origins;
    expect(announced?.placeId).toBe('jgsdf-kengun');
    expect(announced?.within).toEqual([]);
    expect(others.every(({ beyond }) => beyond.length === 0)).toBe(true);
  });

  test('stop short of Taiwan by 208 km from the announced site: 1,208 km, good to 1 km', () => {
    const result = check('S4-17', { origin: positionOf('jgsdf-kengun') });
    expect(result.verdict).toBe('differs');
    expect(Math.abs(metresOf(result) - 1_208_000)).toBeLessThan(1000);
    expect(Math.abs((result.difference?.value ?? 0) - 208_000)).toBeLessThan(1000);
    expect(result.drawing.rings).toMatchObject([
      { radiusMetres: 1_000_000, placeId: 'jgsdf-kengun' },
    ]);
  });

  test('reach it from an origin moved to Okinawa', () => {
    const result = check('S4-17', { origin: [127.7, 26.2] });
    expect(result.verdict).toBe('confirmed');
    expect(result.difference).toBeUndefined();
    expect(result.controls.movable).toMatchObject({ kind: 'origin', position: [127.7, 26.2] });
  });
});

describe('command from Hawaii', () => {
  test('is a line of 6,237 km from Yokota that crosses 180 degrees', () => {
    const result = check('S1-12');
    expect(metresOf(result)).toBeCloseTo(6_237_000, -3);
    expect(metresOf(result) / haversineMetres('yokota', 'camp-smith')).toBeCloseTo(1, 2);
    const [line] = result.drawing.lines;
    expect(line?.from.position[0]).toBeGreaterThan(0);
    expect(line?.to.position[0]).toBeLessThan(0);
  });
});

describe('how many there are', () => {
  test('54,000, said by the commander on 9 January 2019, was replaced by about 60,000', () => {
    const result = check('S4-21');
    expect(result.verdict).toBe('superseded');
    expect(reasonOf(result, 'published').replacedBy?.value).toBe(60_000);
  });

  test('over 50,000 depends on when and by whom it was counted', () => {
    const result = check('S1-09');
    expect(result.verdict).toBe('depends');
    expect(result.reason).toMatchObject({ fitting: 3, total: 4, lowest: 47_000, highest: 60_000 });
  });
});

describe('the wording of 2021', () => {
  test('was not the first: the texts of 2005 and 2011 came before, and the claims are linked', () => {
    const result = check('S3-04');
    expect(result.verdict).toBe('differs');
    expect(reasonOf(result, 'first').earlier.map(({ date }) => date)).toEqual([
      '2005-02-19',
      '2011-06-21',
    ]);
    expect(atlas.claims.get('S3-04')?.contradicts).toEqual(['S2-27', 'S2-28']);
    expect(result.drawing.eventIds).toContain('two-plus-two-2021');
  });
});

describe('dates', () => {
  test('a Sunday in July 2024 is the 28th', () => {
    expect(check('S1-01')).toMatchObject({
      verdict: 'confirmed',
      measured: { kind: 'date', from: '2024-07-28' },
    });
  });

  test('the build-up of 16 December 2022 was not in the year before March 2024', () => {
    expect(check('S4-15')).toMatchObject({ verdict: 'differs', reason: { offYears: -1 } });
  });

  test('two years of meetings have their events to mark', () => {
    for (const id of ['S1-01', 'S2-27', 'S2-28', 'S3-01', 'S4-20']) {
      expect(check(id).drawing.eventIds.some((event) => event.startsWith('two-plus-two'))).toBe(
        true,
      );
    }
  });
});

describe('sites and places', () => {
  test.each([
    ['S2-04', 'confirmed', 0],
    ['S2-08', 'confirmed', 4],
  ])('%s is %s: %i sites', (id, verdict, value) => {
    expect(check(id)).toMatchObject({ verdict, measured: { kind: 'number', value } });
  });

  test('Yokota lies west of Tokyo, and the command 10 km outside the point of Honolulu', () => {
    expect(check('S1-10')).toMatchObject({ verdict: 'confirmed', reason: { direction: 'west' } });
    const honolulu = check('S2-37');
    expect(honolulu.verdict).toBe('rounded');
    expect(metresOf(honolulu)).toBeCloseTo(haversineMetres('honolulu', 'camp-smith'), -2);
  });
});
