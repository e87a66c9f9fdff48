import { describe, expect, test } from 'vitest';
import { legendEntries } from '#map/legend.ts';
import { drawRings } from '#scenario/operations.ts';
import type { Stores } from '#store/stores.ts';
import { drawers } from '../../src/map/drawing/drawers.ts';
import { figureProvenance } from '../../src/map/drawing/figure-provenance.ts';
import { momentOf } from '../../src/map/drawing/moment.ts';
import { OutlineMemory } from '../../src/map/drawing/outline-memory.ts';
import { aFoundSeaWay } from '../fixtures/found-sea-way.ts';
import { openStores } from '../fixtures/open-stores.ts';

/** What each feature that a source draws tells of itself when it is pressed. */
function toldBy(stores: Stores, source: string) {
  const moment = momentOf(stores, 5);
  const drawer = drawers.find((one) => one.source === source);
  const { features } = drawer?.draw(moment, new OutlineMemory()) ?? { features: [] };
  return features.map(({ properties }) => figureProvenance(moment, { source, properties }));
}

/** What the twins in words of a group of the legend tell. */
function toldByLegend(stores: Stores, group: string) {
  return legendEntries(stores)
    .filter((entry) => entry.group === group)
    .flatMap(({ figures = [] }) => figures.map(({ provenance }) => provenance()));
}

describe('what is drawn tells what its twin in words tells', () => {
  test('a distance that the reader drew', () => {
    const stores = openStores();
    const { document } = stores;
    document.setState({
      scenario: drawRings(document.getState().scenario, {
        placeId: 'town',
        radiiMetres: [100_000, 250_000],
        unit: 'km',
      }),
    });
    expect(toldBy(stores, 'proximity')).toEqual(toldByLegend(stores, 'distances'));
    expect(toldBy(stores, 'proximity')).toHaveLength(2);
  });

  test('the caption of an outline, and the outline', () => {
    const stores = openStores();
    const [jet] = toldByLegend(stores, 'reach');
    expect(jet?.subject).toContain('jet');
    expect(toldBy(stores, 'reach-captions')).toEqual([jet]);
    for (const told of toldBy(stores, 'reach-lines')) expect(told).toEqual(jet);
  });

  test('a way by sea', () => {
    const stores = openStores();
    stores.seaWay.setState({ progress: aFoundSeaWay });
    const told = toldBy(stores, 'sea-way');
    expect(told[0]).toEqual(toldByLegend(stores, 'distances')[0]);
    expect(told[0]?.subject).toBe('By sea from base to town');
  });

  test('the line to the place in focus, with its distance', () => {
    const [told] = toldBy(openStores(), 'focus-lines');
    expect([told?.subject, told?.figure]).toEqual(['base to town', '111\u2009km']);
  });
});

test('what is no figure, or no longer there, tells nothing', () => {
  const moment = momentOf(openStores(), 5);
  const at = (source: string, properties: Record<string, unknown>) =>
    figureProvenance(moment, { source, properties });
  expect(at('graticule', { id: '10' })).toBeUndefined();
  expect(at('proximity', { placeId: 'town', metres: 1 })).toBeUndefined();
  expect(at('focus-lines', { siteId: 'gone', focusId: 'town' })).toBeUndefined();
  expect(at('depth-lines', { depth: 2 })).toBeUndefined();
  expect(at('claim', { id: 'line/0' })).toBeUndefined();
});
