import { describe, expect, it } from 'vitest';
import { forceSite } from '#commands/force-site.ts';
import { putPlace } from '#commands/own-places.ts';
import { assume } from '#scenario/operations.ts';
import type { Stores } from '#store/stores.ts';
import { tooltipLines } from '../../src/map/engine/tooltip.ts';
import { openStores } from '../fixtures/open-stores.ts';
import { anOwnPlace } from '../fixtures/own-records.ts';

function linesOf(stores: Stores, placeId: string): readonly string[] {
  const place = stores.atlas.places.get(placeId);
  return place === undefined ? [] : tooltipLines(stores, place);
}

describe('tooltipLines', () => {
  it('says what a site is, its basis, how far the first focus place is, and why it is open or closed', () => {
    const stores = openStores();
    expect(linesOf(stores, 'base')).toEqual([
      'base',
      '',
      'air base · basis of access: treaty',
      '111\u2009km to town',
      'Open: consent',
    ]);
    const { scenario } = stores.document.getState();
    stores.document.setState({ scenario: assume(scenario, 'consent', false), act: undefined });
    expect(linesOf(stores, 'base').at(-1)).toBe('Closed: not consent');
  });

  it('says only what a place is where it is no site', () => {
    expect(linesOf(openStores(), 'town')).toEqual(['town', '', 'city', '']);
  });

  it('says how far the first focus place is and how long that takes, at a speed that is stated', () => {
    const stores = openStores();
    stores.view.setState({ travelSpeed: { value: 900, unit: 'km/h' } });
    expect(linesOf(stores, 'base')[3]).toBe('town: 111\u2009km, 7\u2009min at 900\u2009km/h');
  });

  it('says that a place is the user’s own, and that a site is held', () => {
    const stores = openStores();
    putPlace(stores, anOwnPlace('own-town'));
    expect(linesOf(stores, 'own-town')[2]).toBe('city · your own');
    forceSite(stores, 'base', 'closed');
    expect(linesOf(stores, 'base').at(-1)).toBe('Closed: held closed over its conditions');
  });
});
