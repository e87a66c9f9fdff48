import { describe, expect, it } from 'vitest';
import { assumeCondition } from '#commands/assume-condition.ts';
import { changeView } from '#commands/change-view.ts';
import { swapSides } from '#commands/compare-turn.ts';
import { compareWithCopy } from '#commands/compare-with.ts';
import { legendEntries } from '#map/legend.ts';
import { createSync } from '#map/sync.ts';
import { depthChange } from '#situation/depth-change.ts';
import { reachDiscs } from '#situation/reach-discs.ts';
import { sideNow } from '#store/side-now.ts';
import type { Stores } from '#store/stores.ts';
import type { Drawing } from '../../src/map/drawing/features.ts';
import { figureProvenance } from '../../src/map/drawing/figure-provenance.ts';
import { momentOf } from '../../src/map/drawing/moment.ts';
import { openStores } from '../fixtures/open-stores.ts';

/** A with consent against B without, and what the host makes of it where depth is drawn. */
function compared(inB = false): Stores {
  const stores = openStores();
  compareWithCopy(stores);
  assumeCondition(stores, 'consent', inB);
  drawChange(stores);
  return stores;
}

function drawChange(stores: Stores): void {
  const [a, b] = (['a', 'b'] as const).map((side) => {
    const now = sideNow(stores, side);
    return now === undefined ? [] : reachDiscs(now.atlas, now.situation.reach, 'low');
  });
  changeView(stores, { drawnAs: 'depth' });
  stores.depth.setState({ change: depthChange(a ?? [], b ?? [], 5, 1000) });
}

function drawn(stores: Stores): ReadonlyMap<string, Drawing> {
  const drawings = new Map<string, Drawing>();
  createSync((source, drawing) => drawings.set(source, drawing))(momentOf(stores, 5));
  return drawings;
}

function propertiesOf(stores: Stores, source: string): unknown[] {
  return (drawn(stores).get(source)?.features ?? []).map(({ properties }) => properties);
}

describe('the change of depth on the map', () => {
  it('is strokes of A where fewer sites reach in B, and edges with their number', () => {
    const stores = compared();
    expect(propertiesOf(stores, 'depth-change-cover')).toEqual([
      { id: 'lowered-1', side: 'a', step: 1 },
    ]);
    expect(propertiesOf(stores, 'depth-change-lines')).toEqual([
      { id: 'lowered-edge-1', side: 'a', change: -1, number: '−1' },
    ]);
  });

  it('is turned round when A and B are', () => {
    const stores = compared();
    swapSides(stores);
    drawChange(stores);
    expect(propertiesOf(stores, 'depth-change-cover')).toEqual([
      { id: 'raised-1', side: 'b', step: 1 },
    ]);
    expect(propertiesOf(stores, 'depth-change-lines')).toMatchObject([{ number: '+1' }]);
  });

  it('is nowhere where B is as A, and the tint of what is reached stays', () => {
    const stores = compared(true);
    expect(propertiesOf(stores, 'depth-change-cover')).toEqual([]);
    expect(propertiesOf(stores, 'depth-change-lines')).toEqual([]);
    expect(propertiesOf(stores, 'compare-cover')).toEqual([{ id: 'either', region: 'either' }]);
  });

  it('stands in place of what only one reaches, over the edges of both', () => {
    const stores = compared();
    expect(propertiesOf(stores, 'compare-cover')).toEqual([{ id: 'either', region: 'either' }]);
    expect(propertiesOf(stores, 'compare-lines')).toMatchObject([{ side: 'a' }]);
    changeView(stores, { drawnAs: 'reach' });
    expect(propertiesOf(stores, 'compare-cover')).toMatchObject([
      { id: 'either' },
      { id: 'only-a' },
      { id: 'uncertain-a' },
    ]);
    expect(propertiesOf(stores, 'depth-change-cover')).toEqual([]);
  });

  it('leaves what only one reaches drawn until it is there', () => {
    const stores = compared();
    stores.depth.setState({ change: undefined });
    expect(propertiesOf(stores, 'compare-cover')).toMatchObject([
      { id: 'either' },
      { id: 'only-a' },
      { id: 'uncertain-a' },
    ]);
  });

  it('is drawn anew only where it changed', () => {
    const stores = compared();
    const sync = createSync(() => undefined);
    sync(momentOf(stores, 5));
    expect(sync(momentOf(stores, 5))).toEqual([]);
    drawChange(stores);
    expect(sync(momentOf(stores, 5))).toEqual(['depth-change-cover', 'depth-change-lines']);
  });

  it('tells of a number that is pressed how it came about', () => {
    const stores = compared();
    const pressed = { source: 'depth-change-lines', properties: { number: '−1' } };
    expect(figureProvenance(momentOf(stores, 5), pressed)).toMatchObject({ figure: '−1' });
    changeView(stores, { drawnAs: 'reach' });
    expect(figureProvenance(momentOf(stores, 5), pressed)).toBeUndefined();
  });
});

describe('the legend of a change of depth', () => {
  const idsOf = (stores: Stores) =>
    legendEntries(stores)
      .filter(({ group }) => group === 'comparison')
      .map(({ id }) => id);

  it('has a row for each step that is drawn, with whole numbers, and none of what is not', () => {
    const stores = compared();
    expect(idsOf(stores)).toEqual(['depth-change-a-1', 'depth-change-none', 'compare-edge-a']);
    const [first] = legendEntries(stores);
    expect(first?.text).toBe('Sites that reach in B: −1');
    expect(first?.note).toMatch(/lowest published figure/);
    expect(first?.figures?.map(({ figure, provenance }) => [figure, provenance()?.figure])).toEqual(
      [['−1', '−1']],
    );
  });

  it('tells of nothing but the tint and the edges where B is as A', () => {
    expect(idsOf(compared(true))).toEqual([
      'depth-change-none',
      'compare-edge-a',
      'compare-edge-b',
    ]);
  });

  it('tells the largest change as that much or more', () => {
    const stores = compared();
    const disc = { siteId: 'x', systemId: 'jet', centre: [0, 0] as const, radiusMetres: 1e5 };
    const six = [disc, disc, disc, disc, disc, disc];
    stores.depth.setState({ change: depthChange([], six, 5, 1000) });
    const texts = legendEntries(stores).map(({ text }) => text);
    expect(texts.slice(0, 5)).toEqual([
      'Sites that reach in B: +1',
      'Sites that reach in B: +2',
      'Sites that reach in B: +3',
      'Sites that reach in B: +4',
      'Sites that reach in B: +5, or a larger change',
    ]);
  });
});
