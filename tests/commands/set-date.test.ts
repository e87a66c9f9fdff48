import { describe, expect, it } from 'vitest';
import { assumeCondition } from '#commands/assume-condition.ts';
import { beginDateGesture, setDate } from '#commands/set-date.ts';
import { undo } from '#commands/undo-redo.ts';
import type { Stores } from '#store/stores.ts';
import { openStores } from '../fixtures/open-stores.ts';

const START = '2023-04-30';

const dateOf = ({ document }: Stores) => document.getState().scenario.date;
const steps = ({ document }: Stores) => document.temporal.getState().pastStates.length;

describe('setting the date', () => {
  it('is one step, which undo takes back', () => {
    const stores = openStores();
    setDate(stores, '2013-01-01');
    expect([dateOf(stores), steps(stores)]).toEqual(['2013-01-01', 1]);
    undo(stores);
    expect(dateOf(stores)).toBe(START);
  });

  it('is no step where the date is the same', () => {
    const stores = openStores();
    setDate(stores, START);
    expect(steps(stores)).toBe(0);
  });

  it('names itself with its day', () => {
    const stores = openStores();
    setDate(stores, '2013-01-01');
    expect(stores.document.getState().act).toEqual({ kind: 'set-date', subjectId: '2013-01-01' });
  });
});

describe('a gesture that sets the date over and over', () => {
  it('is one step back to where it began', () => {
    const stores = openStores();
    const gesture = beginDateGesture(stores);
    for (const day of ['2021-01-01', '2022-01-01', '2024-01-01']) gesture.to(day);
    expect([dateOf(stores), steps(stores)]).toEqual(['2024-01-01', 1]);
    undo(stores);
    expect(dateOf(stores)).toBe(START);
  });

  it('leaves the acts after it their steps, one that failed as well', () => {
    const stores = openStores();
    const gesture = beginDateGesture(stores);
    for (const day of ['2021-01-01', '2022-01-01']) gesture.to(day);
    const stop = stores.document.subscribe(() => {
      throw new Error('a listener that fails');
    });
    expect(() => gesture.to('2024-01-01')).toThrow('a listener that fails');
    stop();
    assumeCondition(stores, 'consent', false);
    expect(steps(stores)).toBe(2);
    undo(stores);
    expect(dateOf(stores)).toBe('2024-01-01');
  });

  it('is another step after another act, which stays in the history', () => {
    const stores = openStores();
    const gesture = beginDateGesture(stores);
    gesture.to('2021-01-01');
    assumeCondition(stores, 'consent', false);
    gesture.to('2022-01-01');
    expect(steps(stores)).toBe(3);
    undo(stores);
    expect(dateOf(stores)).toBe('2021-01-01');
    expect(stores.document.getState().scenario.conditions.consent).toBe(false);
  });

  it('is another step after it was undone', () => {
    const stores = openStores();
    const gesture = beginDateGesture(stores);
    gesture.to('2021-01-01');
    undo(stores);
    gesture.to('2022-01-01');
    undo(stores);
    expect(dateOf(stores)).toBe(START);
  });
});
