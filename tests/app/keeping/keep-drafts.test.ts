import { describe, expect, it } from 'vitest';
import { assumeCondition } from '#commands/assume-condition.ts';
import { chooseFocus } from '#commands/choose-focus.ts';
import { compareWithPreset } from '#commands/compare-with.ts';
import { dismissNotice } from '#commands/dismiss-notice.ts';
import { openComparison } from '#commands/open-comparison.ts';
import { openPreset } from '#commands/open-preset.ts';
import { redo, undo } from '#commands/undo-redo.ts';
import type { Comparison } from '#scenario/comparison.ts';
import { comparisonOf } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';
import { openStores } from '../../fixtures/open-stores.ts';
import { memoryCupboard, openPage } from './keeping-parts.ts';

function kinds({ keeping }: Stores): string[] {
  return keeping.getState().notices.map(({ kind }) => kind);
}

function now({ document }: Stores): Comparison {
  return comparisonOf(document.getState());
}

describe('drafts', () => {
  it('are none before the first act', async () => {
    const { cupboard, settled } = openPage(openStores());
    await settled();
    expect(cupboard.drafts.size).toBe(0);
  });

  it('hold what is assumed after each act, with what follows', async () => {
    const { stores, cupboard, settled } = openPage(openStores());
    assumeCondition(stores, 'consent', false);
    await settled();
    expect([...cupboard.drafts.values()]).toMatchObject([
      {
        id: 'page-1',
        presetId: 'agreed',
        content: { conditions: { consent: false } },
        isComparison: false,
        sentence: { en: expect.stringContaining('town') },
      },
    ]);
  });

  it('of many acts in a row hold the last', async () => {
    const { stores, cupboard, settled } = openPage(openStores());
    for (const holds of [false, true, false]) assumeCondition(stores, 'consent', holds);
    chooseFocus(stores, 'village', true);
    await settled();
    expect([...cupboard.drafts.values()]).toMatchObject([
      { content: { conditions: { consent: false }, focusIds: ['town', 'village'] } },
    ]);
  });

  it('hold both scenarios of a comparison', async () => {
    const { stores, cupboard, settled } = openPage(openStores());
    compareWithPreset(stores, 'denied');
    await settled();
    expect([...cupboard.drafts.values()]).toMatchObject([
      { isComparison: true, content: { comparedWith: { presetId: 'denied' }, changing: 'b' } },
    ]);
  });

  it('are not written over by what is opened from outside', async () => {
    const { stores, cupboard, keeper, settled } = openPage(openStores());
    assumeCondition(stores, 'consent', false);
    const mine = now(stores);
    const foreign = { ...mine, a: { ...mine.a, focusIds: ['village'] } };
    keeper.open(() => openComparison(stores, foreign, { kind: 'open-link', subjectId: 'x' }));
    chooseFocus(stores, 'base', true);
    await settled();
    expect(cupboard.drafts.get('page-1')?.content).toMatchObject({ focusIds: ['town'] });
    expect(cupboard.drafts.get('page-2')?.content).toMatchObject({ focusIds: ['village', 'base'] });
  });

  it('are not written over by a preset, even where the write before is still under way', async () => {
    const { stores, cupboard, settled } = openPage(openStores());
    assumeCondition(stores, 'consent', false);
    chooseFocus(stores, 'village', true);
    openPreset(stores, 'denied');
    await settled();
    expect(cupboard.drafts.get('page-1')?.content).toMatchObject({ focusIds: ['town', 'village'] });
    expect(cupboard.drafts.get('page-2')?.content).toMatchObject({ focusIds: ['village'] });
  });

  it('are not one for each preset that is only looked at', async () => {
    const { stores, cupboard, settled } = openPage(openStores());
    for (const id of ['denied', 'agreed', 'denied']) openPreset(stores, id);
    await settled();
    expect([...cupboard.drafts.keys()]).toEqual(['page-1']);
  });

  it('are returned to by undo, and left again by redo', async () => {
    const { stores, cupboard, settled } = openPage(openStores());
    assumeCondition(stores, 'consent', false);
    openPreset(stores, 'denied');
    undo(stores);
    await settled();
    expect(stores.keeping.getState().draftId).toBe('page-1');
    redo(stores);
    chooseFocus(stores, 'base', true);
    await settled();
    expect(cupboard.drafts.get('page-1')?.content).toMatchObject({ focusIds: ['town'] });
    expect(cupboard.drafts.get('page-2')?.content).toMatchObject({ focusIds: ['village', 'base'] });
  });

  it('go on in the draft that the page opened with', async () => {
    const { stores, cupboard, settled } = openPage(openStores(), { startId: 'kept' });
    assumeCondition(stores, 'consent', false);
    await settled();
    expect([...cupboard.drafts.keys()]).toEqual(['kept']);
    expect(kinds(stores)).toEqual([]);
  });

  it('keep how things are seen once there is a draft, and not before', async () => {
    const { stores, cupboard, keeper, settled } = openPage(openStores());
    keeper.keepLook();
    await settled();
    expect(cupboard.drafts.size).toBe(0);
    assumeCondition(stores, 'consent', false);
    await settled();
    const { keptAt } = cupboard.drafts.get('page-1') ?? {};
    keeper.keepLook();
    await settled();
    expect(cupboard.drafts.get('page-1')?.keptAt).toBeGreaterThan(keptAt ?? 0);
  });
});

describe('a draft that two pages open', () => {
  it('is written by the first; the second is told and writes a copy', async () => {
    const cupboard = memoryCupboard();
    const held = new Map<string, string>();
    const one = openPage(openStores(), { cupboard, held, page: 'one', startId: 'kept' });
    const two = openPage(openStores(), { cupboard, held, page: 'two', startId: 'kept' });
    assumeCondition(one.stores, 'consent', false);
    chooseFocus(two.stores, 'village', true);
    await two.settled();
    expect(kinds(one.stores)).toEqual([]);
    expect(kinds(two.stores)).toEqual(['draft-copied']);
    expect(cupboard.drafts.get('kept')?.content).toMatchObject({ focusIds: ['town'] });
    expect(cupboard.drafts.get('two-1')?.content).toMatchObject({ focusIds: ['town', 'village'] });
  });

  it('is copied too where the second opens it from the list', async () => {
    const cupboard = memoryCupboard();
    const held = new Map<string, string>();
    const one = openPage(openStores(), { cupboard, held, page: 'one' });
    assumeCondition(one.stores, 'consent', false);
    await one.settled();
    const two = openPage(openStores(), { cupboard, held, page: 'two' });
    const act = { kind: 'open-draft', subjectId: 'one-1' } as const;
    two.keeper.open(() => openComparison(two.stores, now(one.stores), act), 'one-1');
    chooseFocus(two.stores, 'village', true);
    await two.settled();
    expect(kinds(two.stores)).toEqual(['draft-copied']);
    expect(cupboard.drafts.get('one-1')?.content).toMatchObject({ focusIds: ['town'] });
  });
});

describe('a store that keeps nothing', () => {
  it('is told of once, and of its end', async () => {
    const { stores, cupboard, settled } = openPage(openStores());
    cupboard.failure = new DOMException('no', 'SecurityError');
    assumeCondition(stores, 'consent', false);
    await settled();
    expect(stores.keeping.getState().notices).toMatchObject([
      { kind: 'drafts-unkept', why: 'barred', id: 1 },
    ]);
    assumeCondition(stores, 'consent', true);
    await settled();
    expect(stores.keeping.getState().notices).toMatchObject([{ id: 1 }]);
    cupboard.failure = undefined;
    assumeCondition(stores, 'consent', false);
    await settled();
    expect(kinds(stores)).toEqual([]);
    expect(cupboard.drafts.size).toBe(1);
  });

  it('is known for as long as it keeps nothing, though the notice was put away', async () => {
    const { stores, cupboard, settled } = openPage(openStores());
    cupboard.failure = new DOMException('no', 'SecurityError');
    assumeCondition(stores, 'consent', false);
    await settled();
    dismissNotice(stores, 1);
    expect(stores.keeping.getState()).toMatchObject({ notices: [], unkept: 'barred' });
    cupboard.failure = undefined;
    assumeCondition(stores, 'consent', true);
    await settled();
    expect(stores.keeping.getState().unkept).toBeUndefined();
  });

  it('is told apart where it is full', async () => {
    const { stores, cupboard, settled } = openPage(openStores());
    cupboard.failure = new DOMException('full', 'QuotaExceededError');
    assumeCondition(stores, 'consent', false);
    await settled();
    expect(stores.keeping.getState().notices).toMatchObject([{ why: 'full' }]);
  });
});
