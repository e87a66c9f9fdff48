import { describe, expect, it } from 'vitest';
import { createSync } from '#map/sync.ts';
import { assume, chooseFocus, chooseSystem, drawRings } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Stores } from '#store/stores.ts';
import type { Drawing } from '../../src/map/drawing/features.ts';
import { momentOf } from '../../src/map/drawing/moment.ts';
import { type DrawnSource, drawnSources } from '../../src/map/style/source-ids.ts';
import { aFoundSeaWay } from '../fixtures/found-sea-way.ts';
import { openStores } from '../fixtures/open-stores.ts';

/** A map that remembers what was put into it, kept in step by hand. */
function aSyncedMap(stores: Stores) {
  const drawn = new Map<DrawnSource, Drawing>();
  const sync = createSync((source, drawing) => drawn.set(source, drawing));
  const step = (zoom = 5) => [...sync(momentOf(stores, zoom))].sort();
  step();
  return { drawn, step };
}

function change({ document }: Stores, operation: (scenario: Scenario) => Scenario): void {
  document.setState({ scenario: operation(document.getState().scenario), act: undefined });
}

function properties(drawing: Drawing | undefined): Record<string, unknown>[] {
  return (drawing?.features ?? []).map((feature) => ({ ...feature.properties }));
}

describe('createSync', () => {
  it('fills every source but that of the last change, the first time', () => {
    const { drawn } = aSyncedMap(openStores());
    const filled = [...drawn.keys()].sort();
    expect(filled).toEqual(drawnSources.filter((source) => source !== 'changed').toSorted());
  });

  it('touches nothing where nothing changed', () => {
    const { step } = aSyncedMap(openStores());
    expect(step()).toEqual([]);
  });

  it('redraws sites, reach and lines when a site closes, and no name, mark or distance', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    change(stores, (scenario) => assume(scenario, 'consent', false));
    expect(step()).toEqual(
      [
        'focus-lines',
        'places',
        'reach-captions',
        'reach-cover',
        'reach-lines',
        'site-reach',
      ].sort(),
    );
    expect(properties(drawn.get('places'))).toMatchObject([{ id: 'base', open: false }]);
    expect(drawn.get('reach-lines')?.features).toEqual([]);
    expect(drawn.get('reach-cover')?.features).toEqual([]);
  });

  it('redraws reach when a system is taken out, and leaves the state of sites in place', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    change(stores, (scenario) => chooseSystem(scenario, 'jet', false));
    expect(step()).toContain('reach-lines');
    expect(properties(drawn.get('places'))).toMatchObject([{ id: 'base', open: true }]);
    expect(drawn.get('reach-captions')?.features).toEqual([]);
  });

  it('redraws only the marks when the pointer comes over a place without reach', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    stores.view.setState({ hoveredPlaceId: 'town' });
    expect(step()).toEqual(['marks', 'site-reach']);
    expect(properties(drawn.get('marks'))).toEqual([{ id: 'town', mark: 'hovered' }]);
    expect(drawn.get('site-reach')?.features).toEqual([]);
  });

  it('draws the rings of a selected site whole', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    stores.view.setState({ selection: { kind: 'place', id: 'base' } });
    step();
    expect(properties(drawn.get('site-reach'))).toEqual([
      { id: 'base/jet', siteId: 'base', systemId: 'jet' },
    ]);
    expect(properties(drawn.get('marks'))).toEqual([{ id: 'base', mark: 'selected' }]);
  });

  it('draws chosen distances, and nothing else, when they are asked for', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    const rings = { placeId: 'town', radiiMetres: [185_200, 370_400], unit: 'nmi' as const };
    change(stores, (scenario) => drawRings(scenario, rings));
    expect(step()).toEqual(['proximity']);
    expect(properties(drawn.get('proximity')).map(({ label }) => label)).toEqual([
      '100\u2009nmi',
      '200\u2009nmi',
    ]);
  });

  it('moves marks, names and lines when the focus changes', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    change(stores, (scenario) => chooseFocus(scenario, 'village', true));
    expect(step()).toEqual(['focus', 'names', 'places']);
    expect(properties(drawn.get('focus'))).toMatchObject([
      { id: 'town', first: true },
      { id: 'village', first: false },
    ]);
  });

  it('rewrites what has words when the language changes, and no ring', () => {
    const stores = openStores();
    const { step } = aSyncedMap(stores);
    stores.view.setState({ language: 'ja' });
    expect(step()).toEqual(
      ['focus', 'focus-lines', 'names', 'places', 'proximity', 'reach-captions'].sort(),
    );
  });

  it('draws the way by sea that was found, and nothing else, until it is cleared', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    expect(drawn.get('sea-way')?.features).toEqual([]);
    stores.seaWay.setState({ progress: aFoundSeaWay });
    expect(step()).toEqual(['sea-way']);
    expect(properties(drawn.get('sea-way'))).toEqual([
      { id: 'way' },
      { id: 'caption', label: '250\u2009km by sea' },
    ]);
    stores.view.setState({ language: 'ja' });
    expect(step()).toContain('sea-way');
    stores.seaWay.setState({ progress: { kind: 'none' } });
    expect(step()).toEqual(['sea-way']);
    expect(drawn.get('sea-way')?.features).toEqual([]);
  });

  it('captions a way by sea half way along, across 180 degrees too', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    const way = { ...aFoundSeaWay.way, path: Float64Array.of(178, 0, 179, 0, 184, 0) };
    stores.seaWay.setState({ progress: { ...aFoundSeaWay, way } });
    step();
    expect(drawn.get('sea-way')?.features.map(({ geometry }) => geometry)).toEqual([
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [178, 0],
            [179, 0],
            [184, 0],
          ],
        ],
      },
      { type: 'Point', coordinates: [181, 0] },
    ]);
  });

  it('draws the graticule only where it is asked for', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    expect(drawn.get('graticule')?.features).toEqual([]);
    stores.view.setState({ graticule: true });
    expect(step()).toEqual(['graticule']);
    expect(drawn.get('graticule')?.features.length).toBeGreaterThan(500);
  });

  it('rewrites figures when the unit changes', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    stores.view.setState({ lengthUnit: 'nmi' });
    expect(step()).toEqual(['focus-lines', 'reach-captions']);
    expect(properties(drawn.get('reach-captions'))[0]?.short).toBe('jet · 108\u2009nmi');
  });

  it('draws rings anew on the other earth and when one looks closer', () => {
    const stores = openStores();
    const { drawn, step } = aSyncedMap(stores);
    const verticesOf = () => JSON.stringify(drawn.get('reach-lines')).length;
    const coarse = verticesOf();
    expect(step(9)).toContain('reach-lines');
    expect(verticesOf()).toBeGreaterThan(coarse);
    stores.view.setState({ earthModel: 'sphere' });
    expect(step(9)).toEqual(
      expect.arrayContaining(['proximity', 'reach-captions', 'reach-cover', 'reach-lines']),
    );
  });
});
