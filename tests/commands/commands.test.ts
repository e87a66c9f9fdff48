import { describe, expect, it } from 'vitest';
import { assumeCondition } from '#commands/assume-condition.ts';
import { changeView } from '#commands/change-view.ts';
import { chooseFocus } from '#commands/choose-focus.ts';
import { chooseSystem } from '#commands/choose-system.ts';
import { drawRings } from '#commands/draw-rings.ts';
import { leadWithFocus } from '#commands/lead-with-focus.ts';
import { openPreset } from '#commands/open-preset.ts';
import { removeRings } from '#commands/remove-rings.ts';
import { hover, select } from '#commands/select.ts';
import { redo, undo } from '#commands/undo-redo.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Stores } from '#store/stores.ts';
import { openStores } from '../fixtures/open-stores.ts';

const rings = { placeId: 'town', radiiMetres: [100_000], unit: 'km' } as const;

/** Each act on the scenario that changes the scenario of `openStores`. */
const acts: readonly (readonly [string, (stores: Stores) => void])[] = [
  ['assumes a condition false', (stores) => assumeCondition(stores, 'consent', false)],
  ['takes a system out', (stores) => chooseSystem(stores, 'jet', false)],
  ['adds a place to the focus', (stores) => chooseFocus(stores, 'village', true)],
  ['draws rings', (stores) => drawRings(stores, { ...rings, radiiMetres: [100_000] })],
  ['opens a preset', (stores) => openPreset(stores, 'denied')],
];

function scenarioOf({ document }: Stores): Scenario {
  return document.getState().scenario;
}

function steps({ document }: Stores): number {
  return document.temporal.getState().pastStates.length;
}

describe.each(acts)('a command that %s', (_what, act) => {
  it('is one step', () => {
    const stores = openStores();
    act(stores);
    expect(steps(stores)).toBe(1);
  });

  it('is taken back whole by undo', () => {
    const stores = openStores();
    const before = scenarioOf(stores);
    act(stores);
    expect(scenarioOf(stores)).not.toEqual(before);
    undo(stores);
    expect(scenarioOf(stores)).toBe(before);
  });

  it('is done again by redo', () => {
    const stores = openStores();
    act(stores);
    const after = scenarioOf(stores);
    undo(stores);
    redo(stores);
    expect(scenarioOf(stores)).toBe(after);
  });
});

describe('acts that change nothing', () => {
  it.each<readonly [string, (stores: Stores) => void]>([
    ['assuming what is assumed', (stores) => assumeCondition(stores, 'consent', true)],
    ['denying a fixed condition', (stores) => assumeCondition(stores, 'always', false)],
    ['assuming an unknown condition', (stores) => assumeCondition(stores, 'nothing', true)],
    ['opening an unknown preset', (stores) => openPreset(stores, 'nothing')],
    ['choosing a chosen system', (stores) => chooseSystem(stores, 'jet', true)],
    ['choosing a place in focus', (stores) => chooseFocus(stores, 'town', true)],
    ['leading with the leading place', (stores) => leadWithFocus(stores, 'town')],
    ['removing rings that are not there', (stores) => removeRings(stores, 'village')],
    ['undoing nothing', (stores) => undo(stores)],
  ])('%s leaves no step', (_what, act) => {
    const stores = openStores();
    act(stores);
    expect(steps(stores)).toBe(0);
  });
});

describe('assumeCondition', () => {
  it('leaves a fixed condition as it is', () => {
    const stores = openStores();
    assumeCondition(stores, 'always', false);
    expect(scenarioOf(stores).conditions.always).toBe(true);
  });
});

describe('leadWithFocus', () => {
  it('puts a place first and keeps the others in order', () => {
    const stores = openStores();
    chooseFocus(stores, 'village', true);
    leadWithFocus(stores, 'village');
    expect(scenarioOf(stores).focusIds).toEqual(['village', 'town']);
  });
});

describe('drawRings', () => {
  it('replaces the rings that were drawn round the same place', () => {
    const stores = openStores();
    drawRings(stores, { ...rings, radiiMetres: [100_000] });
    drawRings(stores, { ...rings, radiiMetres: [200_000] });
    expect(scenarioOf(stores).proximityRings).toEqual([{ ...rings, radiiMetres: [200_000] }]);
  });
});

describe('openPreset', () => {
  it('gives the preset back for its camera', () => {
    expect(openPreset(openStores(), 'denied')?.id).toBe('denied');
  });
});

describe('what is seen', () => {
  it.each<readonly [string, (stores: Stores) => void]>([
    ['a selection', (stores) => select(stores, { kind: 'place', id: 'base' })],
    ['a place pointed at', (stores) => hover(stores, 'base')],
    ['the language', (stores) => changeView(stores, { language: 'ja' })],
  ])('%s is no step of undo', (_what, act) => {
    const stores = openStores();
    act(stores);
    expect(steps(stores)).toBe(0);
  });

  it('is changed in the part that a command names, and in no other', () => {
    const stores = openStores();
    select(stores, { kind: 'place', id: 'base' });
    changeView(stores, { theme: 'dark' });
    expect(stores.view.getState()).toMatchObject({
      theme: 'dark',
      language: 'en',
      selection: { kind: 'place', id: 'base' },
    });
  });
});
