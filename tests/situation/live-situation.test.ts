import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assume, chooseFocus, drawRings } from '#scenario/operations.ts';
import { putOwnPlaces } from '#scenario/own-operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import { resolve, type Situation } from '#situation/resolve.ts';
import { anAtlas, aPlace, aScenario } from '../fixtures/build-records.ts';
import { anOwnPlace } from '../fixtures/own-records.ts';
import { act, anyAct, atlas, scenarios, start } from './arbitrary-acts.ts';

function expectSame(now: Situation, expected: Situation): void {
  expect(now).toEqual(expected);
  expect([...now.access.keys()]).toEqual([...expected.access.keys()]);
}

/** The parts of a situation by what they are about, so that those of two situations can be told to be the same one. */
function partsOf({ access, reach, proximity, focus }: Situation): Map<string, unknown> {
  return new Map<string, unknown>([
    ['access', access],
    ['reach', reach],
    ['proximity', proximity],
    ['focus', focus],
    ...[...access].map(([id, one]) => [`access of ${id}`, one] as const),
    ...reach.map((one) => [`${one.systemId} at ${one.siteId}`, one] as const),
    ...proximity.map((row) => [`${row.siteId} to ${row.focusId}`, row] as const),
    ...focus.map((one) => [`focus ${one.focusId}`, one] as const),
  ]);
}

describe('a live situation', () => {
  it('equals what resolves from scratch after every act of any sequence', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 25 }), fc.boolean(), (acts, onSphere) => {
        const options = { earthModel: onSphere ? 'sphere' : 'wgs84' } as const;
        const live = openLiveSituation(atlas, options);
        let scenario: Scenario = start;
        expectSame(live.update(scenario).situation, resolve(atlas, scenario, options));
        for (const one of acts) {
          scenario = one(scenario);
          expectSame(live.update(scenario).situation, resolve(atlas, scenario, options));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is made of the very same parts as before wherever they are equal', () => {
    fc.assert(
      fc.property(scenarios, act, (first, one) => {
        const live = openLiveSituation(atlas);
        const before = partsOf(live.update(first).situation);
        const after = partsOf(live.update(one(first)).situation);
        const copied = [...after].filter(([name, part]) => {
          const earlier = before.get(name);
          return earlier !== undefined && earlier !== part && isDeepStrictEqual(earlier, part);
        });
        expect(copied.map(([name]) => name)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('counts only the acts that something follows from', () => {
    const live = openLiveSituation(atlas);
    const first = live.update(start);
    const ringed = drawRings(start, { placeId: 'taipei', radiiMetres: [1000], unit: 'km' });
    expect(live.update(ringed)).toBe(first);
    const closed = live.update(assume(ringed, 'japan-agrees', false));
    expect([first.revision, closed.revision]).toEqual([1, 2]);
  });

  it('judges anew where the date passes the day of a ground, but not a site on an earlier ground', () => {
    const live = openLiveSituation(atlas);
    const accessOn = (date: string) =>
      live.update({ ...assume(start, 'manila-agrees', true), date }).situation.access;
    const [before, after] = [accessOn('2023-04-30'), accessOn('2023-05-01')];
    expect(after.get('basco')).not.toBe(before.get('basco'));
    expect(after.get('subic')).toBe(before.get('subic'));
  });

  it('keeps the row of a site that an act does not touch', () => {
    const live = openLiveSituation(atlas);
    const before = live.update(start).situation;
    const after = live.update(assume(start, 'japan-agrees', false)).situation;
    const row = ({ proximity }: Situation, id: string) => proximity.find((r) => r.siteId === id);
    expect(row(after, 'andersen')).toBe(row(before, 'andersen'));
    expect(row(after, 'kadena')).not.toBe(row(before, 'kadena'));
  });

  it('keeps the columns of the last three sets of own records, and of no more', () => {
    const live = openLiveSituation(atlas);
    const scenario = aScenario({});
    const withPlace = (id: string) => putOwnPlaces(scenario, [anOwnPlace(id)]);
    const [one, two, three] = ['own-one', 'own-two', 'own-three'].map(withPlace);
    if (!one || !two || !three) throw new Error('three scenarios');
    const accessOf = (asked: typeof scenario) => live.update(asked).situation.access;
    const first = accessOf(scenario);
    accessOf(one);
    accessOf(two);
    expect(accessOf(scenario)).toBe(first);
    for (const other of [one, two, three]) accessOf(other);
    expect(accessOf(scenario)).not.toBe(first);
    expect(accessOf(scenario)).toEqual(first);
  });

  it('answers rightly after a place without a position was asked about', () => {
    const broken = { ...aPlace('broken', [0, 0]), position: [Number.NaN, 0] as const };
    const places = [...atlas.places.values(), broken];
    const holed = anAtlas({
      places,
      conditions: [...atlas.conditions.values()],
      systems: [...atlas.systems.values()],
    });
    const live = openLiveSituation(holed);
    live.update(start);
    const closed = assume(start, 'japan-agrees', false);
    expect(() => live.update(chooseFocus(closed, 'broken', true))).toThrow(
      expect.objectContaining({ code: 'not-finite' }),
    );
    expectSame(live.update(closed).situation, resolve(holed, closed));
  });
});
