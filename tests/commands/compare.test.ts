import { describe, expect, it } from 'vitest';
import { assumeCondition } from '#commands/assume-condition.ts';
import { copySide } from '#commands/compare-copy.ts';
import { stopComparing } from '#commands/compare-stop.ts';
import { swapSides, turnTo } from '#commands/compare-turn.ts';
import { compareWith, compareWithCopy, compareWithPreset } from '#commands/compare-with.ts';
import { redo, undo } from '#commands/undo-redo.ts';
import { sidesOf } from '#store/document-store.ts';
import { sideNow } from '#store/side-now.ts';
import type { Stores } from '#store/stores.ts';
import { openStores } from '../fixtures/open-stores.ts';

function sides({ document }: Stores) {
  return sidesOf(document.getState());
}

function edited({ document }: Stores): string {
  return document.getState().side;
}

function steps({ document }: Stores): number {
  return document.temporal.getState().pastStates.length;
}

/** A agrees; B is A, but consent is refused. */
function compared(): Stores {
  const stores = openStores();
  compareWithCopy(stores);
  assumeCondition(stores, 'consent', false);
  return stores;
}

describe('compareWithCopy', () => {
  it('puts the same scenario beside A and turns to it', () => {
    const stores = openStores();
    const before = stores.document.getState().scenario;
    compareWithCopy(stores);
    expect(sides(stores)).toEqual({ a: before, b: before });
    expect(edited(stores)).toBe('b');
  });

  it('lets the acts that follow change B and leaves A alone', () => {
    const stores = compared();
    expect(sides(stores).a?.conditions.consent).toBe(true);
    expect(sides(stores).b?.conditions.consent).toBe(false);
    expect(sideNow(stores, 'a')?.situation.access.get('base')?.open).toBe(true);
    expect(sideNow(stores, 'b')?.situation.access.get('base')?.open).toBe(false);
  });

  it('is one step, which undo takes back with B and all', () => {
    const stores = openStores();
    compareWithCopy(stores);
    expect(steps(stores)).toBe(1);
    undo(stores);
    expect(stores.document.getState()).toMatchObject({ other: undefined, side: 'a' });
    expect(sideNow(stores, 'b')).toBeUndefined();
  });
});

describe('compareWithPreset', () => {
  it('puts the preset beside A, in place of the B that was there', () => {
    const stores = compared();
    const { a } = sides(stores);
    turnTo(stores, 'a');
    compareWithPreset(stores, 'denied');
    expect(sides(stores).a).toBe(a);
    expect(sides(stores).b?.focusIds).toEqual(['village']);
    expect(edited(stores)).toBe('b');
  });

  it('does nothing where no preset has the id', () => {
    const stores = openStores();
    compareWithPreset(stores, 'nothing');
    expect(stores.document.getState().other).toBeUndefined();
    expect(steps(stores)).toBe(0);
  });
});

describe('compareWith', () => {
  it('names where the scenario comes from in the act', () => {
    const stores = openStores();
    compareWith(stores, stores.document.getState().scenario, 'a-draft');
    expect(stores.document.getState().act).toEqual({ kind: 'compare', subjectId: 'a-draft' });
  });
});

describe('turnTo', () => {
  it('changes which side is edited, and neither side', () => {
    const stores = compared();
    const before = sides(stores);
    turnTo(stores, 'a');
    expect(sides(stores)).toEqual(before);
    expect(stores.document.getState().scenario).toBe(before.a);
  });

  it('leaves no step, and nothing said to have changed', () => {
    const stores = compared();
    const before = steps(stores);
    turnTo(stores, 'a');
    expect(steps(stores)).toBe(before);
    expect(stores.situation.getState().change).toBeUndefined();
  });

  it('does nothing without a comparison', () => {
    const stores = openStores();
    turnTo(stores, 'b');
    expect(edited(stores)).toBe('a');
  });
});

describe('swapSides', () => {
  it('makes A of B and B of A in one step, and goes on editing the same scenario', () => {
    const stores = compared();
    const { a, b } = sides(stores);
    const before = steps(stores);
    swapSides(stores);
    expect(sides(stores)).toEqual({ a: b, b: a });
    expect(stores.document.getState().scenario).toBe(b);
    expect(edited(stores)).toBe('a');
    expect(steps(stores)).toBe(before + 1);
  });

  it('is taken back by undo and done again by redo', () => {
    const stores = compared();
    const { a, b } = sides(stores);
    swapSides(stores);
    undo(stores);
    expect(sides(stores)).toEqual({ a, b });
    redo(stores);
    expect(sides(stores)).toEqual({ a: b, b: a });
  });

  it('gives each side what follows from its new scenario', () => {
    const stores = compared();
    swapSides(stores);
    expect(sideNow(stores, 'a')?.situation.access.get('base')?.open).toBe(false);
    expect(sideNow(stores, 'b')?.situation.access.get('base')?.open).toBe(true);
  });

  it('does nothing without a comparison', () => {
    const stores = openStores();
    swapSides(stores);
    expect(edited(stores)).toBe('a');
  });
});

describe('copySide', () => {
  it.each(['a', 'b'] as const)('makes both sides the same as %s, in one step', (from) => {
    const stores = compared();
    const source = sides(stores)[from];
    const before = steps(stores);
    copySide(stores, from);
    expect(sides(stores)).toEqual({ a: source, b: source });
    expect(edited(stores)).toBe('b');
    expect(steps(stores)).toBe(before + 1);
  });

  it('leaves no step where both sides are the same already', () => {
    const stores = compared();
    copySide(stores, 'a');
    const before = steps(stores);
    copySide(stores, 'b');
    expect(steps(stores)).toBe(before);
  });
});

describe('stopComparing', () => {
  it.each(['a', 'b'] as const)('keeps %s as the lone scenario, in one step', (keep) => {
    const stores = compared();
    const kept = sides(stores)[keep];
    const before = steps(stores);
    stopComparing(stores, keep);
    expect(stores.document.getState()).toMatchObject({ scenario: kept, side: 'a' });
    expect(stores.document.getState().other).toBeUndefined();
    expect(stores.situation.getState().other).toBeUndefined();
    expect(steps(stores)).toBe(before + 1);
  });

  it('is taken back by undo: the other scenario is there again', () => {
    const stores = compared();
    const before = sides(stores);
    stopComparing(stores, 'a');
    undo(stores);
    expect(sides(stores)).toEqual(before);
  });
});
