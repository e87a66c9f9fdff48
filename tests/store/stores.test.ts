import { describe, expect, it, vi } from 'vitest';
import { assumeCondition } from '#commands/assume-condition.ts';
import { changeView } from '#commands/change-view.ts';
import { chooseFocus } from '#commands/choose-focus.ts';
import { copySide } from '#commands/compare-copy.ts';
import { compareWithCopy } from '#commands/compare-with.ts';
import { hover } from '#commands/select.ts';
import { undo } from '#commands/undo-redo.ts';
import { resolve } from '#situation/resolve.ts';
import { createStores } from '#store/stores.ts';
import { openStores } from '../fixtures/open-stores.ts';

describe('createStores', () => {
  it('starts with the situation of the preset and no change', () => {
    const { situation } = openStores();
    expect(situation.getState().situation.access.get('base')?.open).toBe(true);
    expect(situation.getState().change).toBeUndefined();
  });

  it('names the presets that there are where one is asked for that is not', () => {
    const { atlas, presets } = openStores();
    expect(() => createStores(atlas, presets, 'nothing')).toThrow(
      'There is no preset "nothing". Choose one of agreed, denied.',
    );
  });

  it('starts with the view that was kept', () => {
    const { atlas, presets } = openStores();
    const { view } = createStores(atlas, presets, 'agreed', { language: 'ja' });
    expect(view.getState()).toMatchObject({ language: 'ja', theme: 'system' });
  });
});

describe('the history', () => {
  it('holds the last two hundred acts', () => {
    const stores = openStores();
    const holds = (act: number) => act % 2 === 0;
    for (let act = 1; act <= 203; act++) assumeCondition(stores, 'consent', holds(act));
    undo(stores, 500);
    expect(stores.document.getState().scenario.conditions.consent).toBe(holds(3));
    expect(stores.document.temporal.getState().futureStates).toHaveLength(200);
  });
});

describe('the situation', () => {
  it('follows the scenario', () => {
    const stores = openStores();
    assumeCondition(stores, 'consent', false);
    const { situation } = stores.situation.getState();
    expect(situation).toEqual(resolve(stores.atlas, stores.document.getState().scenario));
    expect(situation.access.get('base')?.open).toBe(false);
  });

  it('keeps what an act leaves as it was, for whoever compares by identity', () => {
    const stores = openStores();
    const before = stores.situation.getState().situation;
    chooseFocus(stores, 'village', true);
    const after = stores.situation.getState().situation;
    expect(after.access).toBe(before.access);
    expect(after.reach).toBe(before.reach);
    expect(after.focus[0]).toBe(before.focus[0]);
    expect(after.focus).toHaveLength(2);
  });

  it('comes with what the last act changed', () => {
    const stores = openStores();
    assumeCondition(stores, 'consent', false);
    const { change } = stores.situation.getState();
    expect(change?.closed).toMatchObject([{ siteId: 'base' }]);
    expect(change?.focus[0]).toMatchObject({ focusId: 'town', depthBefore: 1, depthAfter: 0 });
  });

  it('comes with no change where only the scenario beside it changed', () => {
    const stores = openStores();
    compareWithCopy(stores);
    assumeCondition(stores, 'consent', false);
    expect(stores.situation.getState().change?.closed).toHaveLength(1);
    copySide(stores, 'b');
    expect(stores.situation.getState().other).toEqual(stores.situation.getState().situation);
    expect(stores.situation.getState().change).toBeUndefined();
  });

  it('comes after an undo with what the undo changed', () => {
    const stores = openStores();
    assumeCondition(stores, 'consent', false);
    undo(stores);
    expect(stores.situation.getState().change?.opened).toMatchObject([{ siteId: 'base' }]);
  });

  it('is measured anew on another earth model, and nothing is said to have changed', () => {
    const stores = openStores();
    const metres = () => stores.situation.getState().situation.proximity[0]?.metres;
    // One degree of the equator: 6378137 m x pi / 180, and 6371008.8 m x pi / 180 on the mean sphere.
    expect(metres()).toBeCloseTo(111_319.491, 2);
    changeView(stores, { earthModel: 'sphere' });
    expect(metres()).toBeCloseTo(111_195.08, 1);
    expect(stores.situation.getState().change).toBeUndefined();
  });

  it('stays as it is while the reader only looks', () => {
    const stores = openStores();
    const listener = vi.fn();
    stores.situation.subscribe(listener);
    hover(stores, 'base');
    changeView(stores, { language: 'ja' });
    expect(listener).not.toHaveBeenCalled();
  });
});
