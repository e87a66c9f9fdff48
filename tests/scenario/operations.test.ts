import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assign,
  assume,
  chooseFocus,
  chooseSystem,
  drawRings,
  force,
  leadWithFocus,
  removeRings,
  setDate,
} from '#scenario/operations.ts';
import { scenario } from '#scenario/scenario.ts';
import { aScenario } from '../fixtures/build-records.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);

const start = aScenario({ conditions: { 'japan-agrees': true }, focusIds: ['taipei', 'yonaguni'] });

const act = fc.oneof(
  fc.tuple(id, fc.boolean()).map(
    ([one, holds]) =>
      (s: typeof start) =>
        assume(s, one, holds),
  ),
  fc.tuple(id, fc.boolean()).map(
    ([one, on]) =>
      (s: typeof start) =>
        chooseSystem(s, one, on),
  ),
  fc.tuple(id, fc.boolean()).map(
    ([one, on]) =>
      (s: typeof start) =>
        chooseFocus(s, one, on),
  ),
  id.map((one) => (s: typeof start) => leadWithFocus(s, one)),
  fc.tuple(id, fc.constantFrom('open' as const, 'closed' as const, undefined)).map(
    ([one, state]) =>
      (s: typeof start) =>
        force(s, one, state),
  ),
  id.map((placeId) => (s: typeof start) => {
    return drawRings(s, { placeId, radiiMetres: [1000], unit: 'km' });
  }),
  id.map((placeId) => (s: typeof start) => removeRings(s, placeId)),
);

describe('operations', () => {
  it('give back the same scenario where nothing changes', () => {
    expect(assume(start, 'japan-agrees', true)).toBe(start);
    expect(setDate(start, start.date)).toBe(start);
    expect(chooseSystem(start, 'f-35a', false)).toBe(start);
    expect(chooseFocus(start, 'taipei', true)).toBe(start);
    expect(leadWithFocus(start, 'taipei')).toBe(start);
    expect(force(start, 'kadena', undefined)).toBe(start);
    expect(removeRings(start, 'kadena')).toBe(start);
  });

  it('leave the old scenario as it was and give a valid one', () => {
    const before = JSON.stringify(start);
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const end = acts.reduce((now, operation) => operation(now), start);
        expect(scenario.safeParse(end).success).toBe(true);
        expect(JSON.stringify(start)).toBe(before);
      }),
    );
  });

  it('choose a system once however often it is chosen', () => {
    const once = chooseSystem(start, 'f-35a', true);
    expect(chooseSystem(once, 'f-35a', true).systemIds).toEqual(['f-35a']);
    expect(chooseSystem(once, 'f-35a', false).systemIds).toEqual([]);
  });

  it('keep the order of the focus, and put the leading place first', () => {
    const three = chooseFocus(start, 'bashi', true);
    expect(three.focusIds).toEqual(['taipei', 'yonaguni', 'bashi']);
    expect(leadWithFocus(three, 'bashi').focusIds).toEqual(['bashi', 'taipei', 'yonaguni']);
    expect(chooseFocus(three, 'yonaguni', true).focusIds).toEqual(three.focusIds);
  });

  it('assign a system to sites, and give it back to every site that has its facility', () => {
    const assigned = assign(start, 'f-35a', ['kadena', 'misawa']);
    expect(assigned.assigned).toEqual({ 'f-35a': ['kadena', 'misawa'] });
    expect(assign(assigned, 'f-35a', ['kadena', 'misawa'])).toBe(assigned);
    expect(assign(assigned, 'f-35a', []).assigned).toEqual({ 'f-35a': [] });
    expect(assign(assigned, 'f-35a', undefined).assigned).toEqual({});
    expect(assign(start, 'f-35a', undefined)).toBe(start);
  });

  it('give a forced site back to its conditions', () => {
    const closed = force(start, 'kadena', 'closed');
    expect(closed.forced).toEqual({ kadena: 'closed' });
    expect(force(closed, 'kadena', undefined).forced).toEqual({});
  });

  it('draw one set of rings round a place', () => {
    const first = drawRings(start, { placeId: 'kadena', radiiMetres: [100_000], unit: 'km' });
    const second = drawRings(first, { placeId: 'kadena', radiiMetres: [1609.344], unit: 'mi' });
    expect(second.proximityRings).toEqual([
      { placeId: 'kadena', radiiMetres: [1609.344], unit: 'mi' },
    ]);
    expect(removeRings(second, 'kadena').proximityRings).toEqual([]);
  });
});

describe('the scenario schema', () => {
  it.each([
    ['a day that is none', { date: '2023-02-30' }],
    ['an id with markup in it', { focusIds: ['<b>'] }],
    [
      'a ring of no radius',
      { proximityRings: [{ placeId: 'kadena', radiiMetres: [0], unit: 'km' }] },
    ],
    [
      'a ring beyond half the circumference',
      { proximityRings: [{ placeId: 'kadena', radiiMetres: [20_100_000], unit: 'km' }] },
    ],
    ['a field it does not know', { unknown: 1 }],
  ])('refuses %s', (_what, fault) => {
    expect(scenario.safeParse({ ...start, ...fault }).success).toBe(false);
  });
});
