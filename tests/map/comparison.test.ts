import { describe, expect, it } from 'vitest';
import { swapSides, turnTo } from '#commands/compare-turn.ts';
import { drawRings } from '#commands/draw-rings.ts';
import { forceSite } from '#commands/force-site.ts';
import { legendEntries } from '#map/legend.ts';
import { createSync } from '#map/sync.ts';
import type { Side } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';
import type { Drawing } from '../../src/map/drawing/features.ts';
import { momentOf } from '../../src/map/drawing/moment.ts';
import { tooltipLines } from '../../src/map/engine/tooltip.ts';
import { compared, drawn } from './two-sites.ts';

function propertiesOf(drawing: Drawing | undefined): Record<string, unknown>[] {
  return (drawing?.features ?? []).map(({ properties }) => ({ ...properties }));
}

function idsOf(stores: Stores): string[] {
  return legendEntries(stores).map(({ id }) => id);
}

describe('two scenarios on one map', () => {
  it('turn their regions over when they are swapped', () => {
    const stores = compared();
    swapSides(stores);
    const cover = drawn(stores).get('compare-cover');
    expect(cover?.features.map(({ id }) => id)).toEqual([
      'either',
      'only-b',
      'uncertain-a',
      'uncertain-b',
      'uncertain-both',
    ]);
  });

  it('leave out the drawing of one scenario', () => {
    const sources = drawn(compared());
    for (const source of ['reach-cover', 'reach-lines', 'reach-captions', 'focus-lines'] as const) {
      expect(sources.get(source)?.features).toEqual([]);
    }
  });

  it('draw the edge of each', () => {
    expect(propertiesOf(drawn(compared()).get('compare-lines'))).toEqual([
      { id: 'a', side: 'a' },
      { id: 'b', side: 'b' },
    ]);
  });

  it('mark the site that A alone has open, and the one that both have', () => {
    expect(propertiesOf(drawn(compared()).get('places'))).toMatchObject([
      { id: 'east', onlyIn: 'a', icon: 'site/air/treaty/a' },
      { id: 'west', icon: 'site/air/treaty/both' },
    ]);
  });

  it('name each place in focus with both depths, and mark the one that A alone reaches', () => {
    const [town, village] = propertiesOf(drawn(compared()).get('focus'));
    expect(town).toMatchObject({ name: 'town\nA 1 · B 0', onlyIn: 'a', first: true });
    expect(village).toMatchObject({ name: 'village\nA 2 · B 1', first: false });
    expect(village).not.toHaveProperty('onlyIn');
  });

  it('draw the rings of both', () => {
    const stores = compared();
    drawRings(stores, { placeId: 'town', radiiMetres: [100_000], unit: 'km' });
    turnTo(stores, 'a');
    drawRings(stores, { placeId: 'village', radiiMetres: [200_000], unit: 'km' });
    expect(propertiesOf(drawn(stores).get('proximity')).map(({ placeId }) => placeId)).toEqual([
      'village',
      'town',
    ]);
  });

  it('are not drawn anew while nothing changes, nor when the reader turns to the other', () => {
    const stores = compared();
    const sync = createSync(() => undefined);
    sync(momentOf(stores, 5));
    expect(sync(momentOf(stores, 5))).toEqual([]);
    turnTo(stores, 'a');
    expect(sync(momentOf(stores, 5))).toEqual([]);
  });

  it('say of a site how it stands in each', () => {
    const stores = compared();
    const east = stores.atlas.places.get('east');
    expect(east && tooltipLines(stores, east)).toEqual(
      expect.arrayContaining(['A: Open: consent', 'B: Closed: not consent']),
    );
  });
});

describe('two scenarios on a map each', () => {
  it.each(['swipe', 'side-by-side'] as const)('are drawn whole, each on its own: %s', (view) => {
    const stores = compared();
    stores.view.setState({ compareView: view });
    const openOn = (side: Side) =>
      propertiesOf(drawn(stores, side).get('places')).filter(({ open }) => open === true);
    expect(openOn('a').map(({ id }) => id)).toEqual(['east', 'west']);
    expect(openOn('b').map(({ id }) => id)).toEqual(['west']);
    expect(drawn(stores, 'a').get('compare-cover')?.features).toEqual([]);
    expect(drawn(stores, 'b').get('reach-lines')?.features.length).toBeGreaterThan(0);
  });

  it('say of a site how it stands on that map', () => {
    const stores = compared();
    stores.view.setState({ compareView: 'swipe' });
    const east = stores.atlas.places.get('east');
    expect(east && tooltipLines(stores, east, 'a').at(-1)).toBe('Open: consent');
    expect(east && tooltipLines(stores, east, 'b').at(-1)).toBe('Closed: not consent');
  });
});

describe('the legend of a comparison', () => {
  it('tells what is drawn of the two and nothing else', () => {
    expect(idsOf(compared()).filter((id) => /^(compare|focus|reach|open|closed)/.test(id))).toEqual(
      [
        'compare-only-a',
        'compare-both',
        'compare-uncertain-a',
        'compare-uncertain-b',
        'compare-uncertain-both',
        'compare-edge-a',
        'compare-edge-b',
        'focus',
        'compare-depths',
        'compare-focus-a',
        'compare-open-a',
        'compare-open-both',
      ],
    );
  });

  it('speaks of what both reach only where there is such a place', () => {
    const apart = compared('wgs84', [-150, 20]);
    expect(idsOf(apart)).toContain('compare-both');
    turnTo(apart, 'a');
    forceSite(apart, 'west', 'closed');
    const ids = idsOf(apart);
    expect(ids).toEqual(expect.arrayContaining(['compare-only-a', 'compare-only-b']));
    expect(ids).not.toContain('compare-both');
  });

  it('shows the depths as they stand on the map, each with the sites that it counts', () => {
    const entry = legendEntries(compared()).find(({ id }) => id === 'compare-depths');
    if (entry?.swatch.kind !== 'text') throw new Error('no depths in the legend');
    expect(entry.swatch.text).toBe('A 1 · B 0');
    const told = entry.swatch.figures.map(({ figure, provenance }) => [
      figure,
      provenance()?.figure,
    ]);
    expect(told).toEqual([
      ['1', '1 site'],
      ['0', '0 sites'],
    ]);
  });

  it('says by which figure reach is counted', () => {
    const [first] = legendEntries(compared());
    expect(first?.note).toMatch(/lowest published figure/);
    const uncertain = legendEntries(compared()).find(({ id }) => id === 'compare-uncertain-a');
    expect(uncertain?.note).toMatch(/within the highest/);
  });

  it('tells of both maps where each scenario has one', () => {
    const stores = compared();
    stores.view.setState({ compareView: 'side-by-side' });
    const ids = idsOf(stores);
    expect(ids).toEqual(expect.arrayContaining(['within', 'reach-jet', 'open', 'closed']));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
