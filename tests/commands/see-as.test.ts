import { describe, expect, it } from 'vitest';
import { seeAs } from '#commands/see-as.ts';
import { select } from '#commands/select.ts';
import { openStores } from '../fixtures/open-stores.ts';

describe('seeing things as a link says', () => {
  it('takes what it tells and leaves the rest, as no act', () => {
    const stores = openStores();
    const before = stores.view.getState();
    seeAs(stores, { earthModel: 'sphere', lengthUnit: undefined });
    expect(stores.view.getState()).toEqual({ ...before, earthModel: 'sphere' });
    expect(stores.document.temporal.getState().pastStates).toEqual([]);
  });

  it('opens the record that it names, and none that the atlas has not', () => {
    const stores = openStores();
    seeAs(stores, { selection: { kind: 'place', id: 'town' } });
    expect(stores.view.getState().selection).toEqual({ kind: 'place', id: 'town' });
    select(stores, undefined);
    seeAs(stores, { selection: { kind: 'place', id: 'jet' } });
    expect(stores.view.getState().selection).toBeUndefined();
  });
});
