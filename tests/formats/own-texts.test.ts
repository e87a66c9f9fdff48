import { describe, expect, it } from 'vitest';
import { bandCaption, partsText, uncertaintyText } from '#formats/band-text.ts';
import { notHereText } from '#formats/not-here-text.ts';
import { ownGroundText } from '#formats/own-ground-text.ts';
import { speedText, travelAtSpeedText, travelTimeText } from '#formats/travel-time-text.ts';
import { noOwn } from '#scenario/own.ts';
import { bandOf } from '#situation/band.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { anAtlas, aSystem } from '../fixtures/build-records.ts';
import { anOwnCondition, anOwnPlace, anOwnSystem } from '../fixtures/own-records.ts';

const bomber = aSystem(
  'bomber',
  { low: 1400, stated: 1480, high: 1480 },
  { category: 'bomber', refuellable: true },
);
const cruise = aSystem(
  'cruise',
  { low: 370, stated: 370, high: 370 },
  { category: 'missile', facility: undefined, carriedBy: ['bomber'] },
);
const [radius] = cruise.ranges;
if (radius === undefined) throw new Error('the fixture has a range');
const missile = { ...cruise, ranges: [{ ...radius, kind: 'missile-range' as const }] };

const known = knownAtlas(anAtlas({ systems: [bomber, missile] }), {
  own: {
    ...noOwn,
    places: [anOwnPlace('own-town', { ground: { kind: 'source', text: 'A book' } })],
    systems: [anOwnSystem('own-jet')],
    conditions: [anOwnCondition('own-lease', ['base'])],
    combinations: [
      { id: 'own-both', carrierId: 'bomber', weaponId: 'cruise' },
      { id: 'own-mixed', carrierId: 'own-jet', weaponId: 'cruise' },
    ],
  },
});

function systemOf(id: string) {
  const system = known.systems.get(id);
  if (system === undefined) throw new Error(`no system ${id}`);
  return system;
}

function bandIn(id: string, refuelled = false) {
  const band = bandOf(systemOf(id), refuelled);
  if (band === undefined) throw new Error(`no band of ${id}`);
  return band;
}

describe('the caption of a carrier with its weapon', () => {
  it('names both parts with their figures, and that the sum is computed', () => {
    expect(bandCaption(bandIn('own-both'), true, 'en')).toBe(
      'combat radius 1,480\u2009km + missile range 370\u2009km, computed, unrefuelled',
    );
    expect(bandCaption(bandIn('own-both'), true, 'ja', 'nmi')).toBe(
      '戦闘行動半径 799\u2009海里 + ミサイル射程 200\u2009海里、計算値、無給油',
    );
  });

  it('says that the carrier is refuelled where it is', () => {
    expect(bandCaption(bandIn('own-both', true), true, 'en')).toContain('refuelled once or twice');
  });

  it('says where figures in it are the user’s own', () => {
    expect(bandCaption(bandIn('own-mixed'), false, 'en')).toContain('own figure, not published');
  });

  it('gives the parts alone, the carrier’s first', () => {
    const { parts } = bandIn('own-both');
    expect(parts && partsText(parts, 'km', 'en')).toBe(
      'combat radius 1,480\u2009km + missile range 370\u2009km',
    );
  });
});

describe('the caption of an own system', () => {
  it('never says that its figures are published', () => {
    const caption = bandCaption(bandIn('own-jet'), false, 'en');
    expect(caption).toBe('combat radius, own figure, not published');
    const between = uncertaintyText({ lowMetres: 1000, highMetres: 2000, own: true }, 'km', 'en');
    expect(between).not.toContain('published');
  });
});

describe('what a record rests on', () => {
  it.each([
    ['own-town', 'A book'],
    ['own-jet', 'a handbook'],
    ['own-lease', 'assumption'],
    ['own-mixed', 'a handbook'],
  ])('of %s is %s', (id, words) => {
    expect(ownGroundText(known, id, 'en')).toContain(words);
  });

  it('is nothing of the user’s for a record of the atlas, and empty for two of them combined', () => {
    expect(ownGroundText(known, 'bomber', 'en')).toBeUndefined();
    expect(ownGroundText(known, 'own-both', 'en')).toBe('');
  });
});

describe('why a system does not operate from a site', () => {
  it.each([
    [{ kind: 'no-facility', facility: 'runway' }, 'no runway', '滑走路がない'],
    [{ kind: 'closed' }, 'closed to US forces', '米軍には使えない'],
    [
      { kind: 'not-yet', availableFrom: '2024-03' },
      'not available before March 2024',
      '2024年3月より前は使えない',
    ],
  ] as const)('%j is "%s"', (reason, en, ja) => {
    expect(notHereText(reason, 'en')).toBe(en);
    expect(notHereText(reason, 'ja')).toBe(ja);
  });
});

describe('travel time', () => {
  it.each([
    [643_000, { value: 900, unit: 'km/h' }, '43\u2009min', '43分'],
    [900_000, { value: 900, unit: 'km/h' }, '1\u2009h 0\u2009min', '1時間0分'],
    [185_200, { value: 20, unit: 'kn' }, '5\u2009h 0\u2009min', '5時間0分'],
    [899_900, { value: 900, unit: 'km/h' }, '1\u2009h 0\u2009min', '1時間0分'],
    [0, { value: 900, unit: 'km/h' }, '0\u2009min', '0分'],
  ] as const)('of %d m at %j is %s', (metres, speed, en, ja) => {
    expect(travelTimeText(metres, speed, 'en')).toBe(en);
    expect(travelTimeText(metres, speed, 'ja')).toBe(ja);
  });

  it('names its speed', () => {
    expect(speedText({ value: 20.5, unit: 'kn' }, 'en')).toBe('20.5\u2009kn');
    expect(travelAtSpeedText(643_000, { value: 900, unit: 'km/h' }, 'en')).toBe(
      '43\u2009min at 900\u2009km/h',
    );
  });
});
