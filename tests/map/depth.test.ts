import { describe, expect, it } from 'vitest';
import { changeView } from '#commands/change-view.ts';
import { legendEntries } from '#map/legend.ts';
import { createSync } from '#map/sync.ts';
import { depthOutlines } from '#situation/depth-outlines.ts';
import { reachDiscs } from '#situation/reach-discs.ts';
import type { Stores } from '#store/stores.ts';
import type { Drawing } from '../../src/map/drawing/features.ts';
import { momentOf } from '../../src/map/drawing/moment.ts';
import { openStores } from '../fixtures/open-stores.ts';

/** Does what the host does where depth is drawn. */
function drawDepth(stores: Stores): void {
  const { reach } = stores.situation.getState().situation;
  const a = depthOutlines(reachDiscs(stores.atlas, reach, 'low'), 5, 1000);
  changeView(stores, { drawnAs: 'depth' });
  stores.depth.setState({ drawn: { a, b: undefined } });
}

/** What the sources hold, by their names. */
function drawingsOf(stores: Stores): ReadonlyMap<string, Drawing> {
  const drawings = new Map<string, Drawing>();
  createSync((source, drawing) => drawings.set(source, drawing))(momentOf(stores, 5));
  return drawings;
}

function featuresOf(stores: Stores, source: string): unknown[] {
  return (drawingsOf(stores).get(source)?.features ?? []).map(({ properties }) => properties);
}

describe('depth on the map', () => {
  it('is an area and an edge for each depth, in place of the tint and the outlines of reach', () => {
    const stores = openStores();
    drawDepth(stores);
    expect(featuresOf(stores, 'depth-cover')).toEqual([{ id: 'depth-1', depth: 1 }]);
    expect(featuresOf(stores, 'depth-lines')).toEqual([{ id: 'depth-edge-1', depth: 1 }]);
    for (const source of ['reach-cover', 'reach-lines', 'reach-captions']) {
      expect(featuresOf(stores, source)).toEqual([]);
    }
  });

  it('leaves reach drawn until its outlines are there', () => {
    const stores = openStores();
    changeView(stores, { drawnAs: 'depth' });
    expect(featuresOf(stores, 'reach-cover')).not.toEqual([]);
    expect(featuresOf(stores, 'depth-cover')).toEqual([]);
  });

  it('is not drawn where two scenarios are seen on one map', () => {
    const stores = openStores();
    drawDepth(stores);
    stores.document.setState(({ scenario }) => ({ other: { ...scenario } }));
    expect(featuresOf(stores, 'depth-cover')).toEqual([]);
    changeView(stores, { compareView: 'side-by-side' });
    expect(featuresOf(stores, 'depth-cover')).toHaveLength(1);
  });

  it('keeps the edge at the low figure, to a metre of the error that was asked for', () => {
    const stores = openStores();
    drawDepth(stores);
    const [edge] = drawingsOf(stores).get('depth-lines')?.features ?? [];
    const lines = edge?.geometry.type === 'MultiLineString' ? edge.geometry.coordinates : [];
    const north = Math.max(...lines.flat().map(([, latitude = 0]) => latitude));
    expect((north * Math.PI * 6_335_439) / 180).toBeCloseTo(150_000, -3);
  });
});

describe('the legend of depth', () => {
  it('has an entry for each depth that is drawn, in whole numbers, and says what is counted', () => {
    const stores = openStores();
    drawDepth(stores);
    const entries = legendEntries(stores).filter(({ group }) => group === 'depth');
    expect(entries.map(({ text }) => text)).toEqual(['1 site reaches']);
    expect(entries[0]?.note).toMatch(/lowest published figure/);
    expect(legendEntries(stores).filter(({ group }) => group === 'reach')).toEqual([]);
  });

  it('tells the deepest as that many or more', () => {
    const stores = openStores();
    drawDepth(stores);
    const disc = { siteId: 'x', systemId: 'jet', centre: [0, 0] as const, radiusMetres: 1e5 };
    const a = depthOutlines([disc, disc, disc, disc, disc, disc], 5, 1000);
    stores.depth.setState({ drawn: { a, b: undefined } });
    const texts = legendEntries(stores)
      .filter(({ group }) => group === 'depth')
      .map(({ text }) => text);
    expect(texts).toHaveLength(5);
    expect(texts.at(-1)).toBe('5 sites or more reach');
  });
});
