import { describe, expect, it } from 'vitest';
import { assume } from '#scenario/operations.ts';
import type { Stores } from '#store/stores.ts';
import { tooltipLines } from '../../src/map/engine/tooltip.ts';
import { openStores } from '../fixtures/open-stores.ts';

function linesOf(stores: Stores, placeId: string): readonly string[] {
  const place = stores.atlas.places.get(placeId);
  return place === undefined ? [] : tooltipLines(stores, place);
}

describe('tooltipLines', () => {
  it('says what a site is, its basis, and why it is open or closed', () => {
    const stores = openStores();
    expect(linesOf(stores, 'base')).toEqual(['base', '', 'air base, treaty', 'Open: consent']);
    const { scenario } = stores.document.getState();
    stores.document.setState({ scenario: assume(scenario, 'consent', false), act: undefined });
    expect(linesOf(stores, 'base').at(-1)).toBe('Closed: not consent');
  });

  it('says only what a place is where it is no site', () => {
    expect(linesOf(openStores(), 'town')).toEqual(['town', '', 'city', '']);
  });
});
