import { describe, expect, it } from 'vitest';
import { legendEntries } from '#map/legend.ts';
import { assume, chooseFocus, chooseSystem, drawRings } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Stores } from '#store/stores.ts';
import { aFoundSeaWay } from '../fixtures/found-sea-way.ts';
import { openStores } from '../fixtures/open-stores.ts';

function change({ document }: Stores, operation: (scenario: Scenario) => Scenario): void {
  document.setState({ scenario: operation(document.getState().scenario), act: undefined });
}

function idsOf(stores: Stores, group: string): string[] {
  return legendEntries(stores)
    .filter((entry) => entry.group === group)
    .map(({ id }) => id);
}

describe('legendEntries', () => {
  it('tells the kinds and grounds that the atlas has, and the states that are drawn', () => {
    const stores = openStores();
    expect(idsOf(stores, 'sites')).toEqual(['kind-air']);
    expect(idsOf(stores, 'bases')).toEqual(['basis-treaty']);
    expect(idsOf(stores, 'states')).toEqual(['open']);
    change(stores, (scenario) => assume(scenario, 'consent', false));
    expect(idsOf(stores, 'states')).toEqual(['closed']);
  });

  it('captions each system that is drawn and says that a ring is not reach', () => {
    const entries = legendEntries(openStores()).filter(({ group }) => group === 'reach');
    expect(entries.map(({ id }) => id)).toEqual([
      'within',
      'uncertain',
      'low-and-high',
      'reach-jet',
    ]);
    expect(entries[0]?.note).toMatch(/distance/);
    expect(entries.at(-1)?.text).toContain('jet · combat radius, published · 200\u2009km');
  });

  it('says nothing of reach where no system is drawn', () => {
    const stores = openStores();
    change(stores, (scenario) => chooseSystem(scenario, 'jet', false));
    expect(idsOf(stores, 'reach')).toEqual([]);
  });

  it('tells the line that is drawn to the focus, and none without a focus', () => {
    const stores = openStores();
    expect(idsOf(stores, 'focus')).toEqual(['focus', 'focus-line-inside']);
    change(stores, (scenario) => chooseSystem(scenario, 'jet', false));
    expect(idsOf(stores, 'focus')).toEqual(['focus', 'focus-line-outside']);
    change(stores, (scenario) => chooseFocus(scenario, 'town', false));
    expect(idsOf(stores, 'focus')).toEqual([]);
  });

  it('names the distances that are drawn', () => {
    const stores = openStores();
    const rings = { placeId: 'town', radiiMetres: [100_000, 200_000], unit: 'km' as const };
    change(stores, (scenario) => drawRings(scenario, rings));
    const [entry] = legendEntries(stores).filter(({ group }) => group === 'distances');
    expect(entry?.text).toBe('100\u2009km, 200\u2009km round town');
  });

  it('tells the way by sea that is drawn, and what it is not for', () => {
    const stores = openStores();
    expect(idsOf(stores, 'distances')).toEqual([]);
    stores.seaWay.setState({ progress: aFoundSeaWay });
    const [entry] = legendEntries(stores).filter(({ group }) => group === 'distances');
    expect(entry?.text).toBe('Way by sea from base to town, 250\u2009km');
    expect(entry?.note).toBe('For illustration, not for navigation.');
  });

  it('speaks the language of the reader', () => {
    const stores = openStores();
    stores.view.setState({ language: 'ja' });
    const open = legendEntries(stores).find(({ id }) => id === 'open');
    expect(open?.text).toBe('米軍が使用できる');
  });
});
