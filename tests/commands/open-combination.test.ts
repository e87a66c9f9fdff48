import { describe, expect, it } from 'vitest';
import { compareCombination, openCombination } from '#commands/open-combination.ts';
import { undo } from '#commands/undo-redo.ts';
import { openStores } from '../fixtures/open-stores.ts';

function question(stores: ReturnType<typeof openStores>) {
  const { scenario } = stores.document.getState();
  return { scenario, conditionIds: ['consent'], earthModel: 'wgs84' } as const;
}

describe('a combination of a sweep', () => {
  it('is assumed in one step, and taken back in one', () => {
    const stores = openStores();
    openCombination(stores, question(stores), { holding: [] });
    expect(stores.document.getState().scenario.conditions).toMatchObject({ consent: false });
    expect(stores.document.getState().act?.kind).toBe('open-combination');
    undo(stores);
    expect(stores.document.getState().scenario.conditions).toMatchObject({ consent: true });
  });

  it('leaves conditions alone that were not swept', () => {
    const stores = openStores();
    openCombination(stores, question(stores), { holding: ['consent'] });
    expect(stores.document.getState().scenario.conditions).toEqual({ consent: true, always: true });
  });

  it('stands beside the scenario as B', () => {
    const stores = openStores();
    const { scenario } = stores.document.getState();
    compareCombination(stores, question(stores), { holding: [] });
    const { other, side, scenario: now } = stores.document.getState();
    expect([other, side]).toEqual([scenario, 'b']);
    expect(now.conditions).toMatchObject({ consent: false, always: true });
  });
});
