import { describe, expect, it } from 'vitest';
import { resolve } from '#situation/resolve.ts';
import { keepItems, type TableItem, tableItem } from '../../src/ui/follows/table-items.ts';
import { anAtlas, aPlace, aScenario, aSite, aSystem } from '../fixtures/build-records.ts';

/** One degree of the equator: 111.319 km, inside no low figure and within the high one. */
const atlas = anAtlas({
  places: [aPlace('town', [0, 0]), aSite('base', [1, 0])],
  systems: [aSystem('jet', { low: 100, stated: 110, high: 120 })],
});

function items(): TableItem[] {
  const scenario = aScenario({ systemIds: ['jet'], focusIds: ['town'] });
  const situation = resolve(atlas, scenario);
  const wording = { atlas, situation, language: 'en', unit: 'km' } as const;
  return situation.proximity.map((row) => tableItem(row, wording));
}

describe('tableItem', () => {
  it('puts a row into words', () => {
    expect(items()[0]).toMatchObject({
      id: 'base town',
      siteName: 'base',
      placeName: 'town',
      figures: { km: '111', mi: '69.2', nmi: '60.1' },
      azimuth: '270°',
      verdict: 'uncertain',
      uncertainty: 'Uncertain: published figures run from 100 to 120\u2009km',
      access: 'Open: no condition governs it',
    });
  });
});

describe('keepItems', () => {
  it('keeps the very item that says the same', () => {
    const before = items();
    expect(keepItems(before, items())[0]).toBe(before[0]);
  });

  it.each([
    ['verdict', 'inside'],
    ['open', false],
    ['access', 'Closed'],
    ['siteName', '基地'],
    ['figures', { km: '112', mi: '69.2', nmi: '60.1' }],
  ])('takes the new item where the %s differs', (field, value) => {
    const [fresh] = items().map((item) => ({ ...item, [field]: value }));
    if (fresh === undefined) throw new Error('There is no row.');
    expect(keepItems(items(), [fresh])[0]).toBe(fresh);
  });
});
