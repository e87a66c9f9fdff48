import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, assume, chooseFocus, drawRings, force } from '#scenario/operations.ts';
import { noOwn, own } from '#scenario/own.ts';
import { freeOwnId } from '#scenario/own-id.ts';
import {
  putCombination,
  putOwnCondition,
  putOwnPlaces,
  putOwnSystem,
  removeCombination,
  removeOwnCondition,
  removeOwnPlace,
  removeOwnSystem,
} from '#scenario/own-operations.ts';
import { type Scenario, scenario } from '#scenario/scenario.ts';
import { aScenario } from '../fixtures/build-records.ts';
import { anOwnCondition, anOwnPlace, anOwnSite, anOwnSystem } from '../fixtures/own-records.ts';

const start = aScenario({ focusIds: ['taipei'], systemIds: ['f-35a'] });
const strip = anOwnSite('own-strip', [124, 24]);
const town = anOwnPlace('own-town');
const jet = anOwnSystem('own-jet');
const lease = anOwnCondition('own-lease', ['kadena', 'own-strip']);
const both = { id: 'own-both', carrierId: 'own-jet', weaponId: 'jassm' };

describe('own records', () => {
  it('are put in order, and replaced where they are', () => {
    const two = putOwnPlaces(start, [strip, town]);
    const renamed = putOwnPlaces(two, [{ ...strip, name: 'Renamed' }]);
    expect(renamed.own.places.map(({ name }) => name)).toEqual(['Renamed', 'own-town']);
  });

  it('operate from then on where they are systems, last of all', () => {
    const after = putCombination(putOwnSystem(start, jet), both);
    expect(after.systemIds).toEqual(['f-35a', 'own-jet', 'own-both']);
  });

  it('stay unchosen where a system that was taken out of the choice is edited', () => {
    const unchosen = { ...putOwnSystem(start, jet), systemIds: [] };
    expect(putOwnSystem(unchosen, { ...jet, name: 'Renamed' }).systemIds).toEqual([]);
  });

  it('hold where they are new conditions, and stay denied where they were', () => {
    const holding = putOwnCondition(start, lease);
    expect(holding.conditions['own-lease']).toBe(true);
    const denied = assume(holding, 'own-lease', false);
    expect(putOwnCondition(denied, { ...lease, title: 'Other' }).conditions['own-lease']).toBe(
      false,
    );
  });
});

describe('a scenario that is full', () => {
  const many = <T>(count: number, make: (id: string) => T) =>
    Array.from({ length: count }, (_, index) => make(`own-${index}`));
  const condition = (id: string) => anOwnCondition(id, ['kadena']);
  const pair = (id: string) => ({ ...both, id });

  it('takes one more neither by an act nor by a file, and stays one that can be kept', () => {
    const places = putOwnPlaces(
      start,
      many(2000, (id) => anOwnPlace(id)),
    );
    expect(putOwnPlaces(places, [town]).own).toEqual(places.own);
    const systems = many(100, (id) => anOwnSystem(id)).reduce(putOwnSystem, start);
    expect(putOwnSystem(systems, jet)).toBe(systems);
    const conditions = many(50, condition).reduce(putOwnCondition, start);
    expect(putOwnCondition(conditions, lease)).toBe(conditions);
    const combinations = many(50, pair).reduce(putCombination, start);
    expect(putCombination(combinations, both)).toBe(combinations);
    for (const full of [places, systems, conditions, combinations]) {
      expect(own.safeParse(full.own).success).toBe(true);
    }
  });

  it('may have a condition over all of its own sites', () => {
    const sites = many(2000, (id) => anOwnSite(id, [124, 24]));
    const ids = sites.map(({ id }) => id);
    const governed = putOwnCondition(putOwnPlaces(start, sites), anOwnCondition('own-all', ids));
    expect(own.safeParse(governed.own).success).toBe(true);
  });

  it('lets a record be edited', () => {
    const full = many(100, (id) => anOwnSystem(id)).reduce(putOwnSystem, start);
    const renamed = putOwnSystem(full, { ...anOwnSystem('own-7'), name: 'Renamed' });
    expect(renamed.own.systems[7]?.name).toBe('Renamed');
  });
});

describe('taking an own record out', () => {
  it('gives back the same scenario where there is none of that id', () => {
    expect(removeOwnPlace(start, 'own-strip')).toBe(start);
    expect(removeOwnSystem(start, 'own-jet')).toBe(start);
    expect(removeOwnCondition(start, 'own-lease')).toBe(start);
    expect(removeCombination(start, 'own-both')).toBe(start);
  });

  it('takes a place out of all that names it', () => {
    let full = putOwnCondition(putOwnPlaces(start, [strip, town]), lease);
    full = force(chooseFocus(full, 'own-strip', true), 'own-strip', 'open');
    full = assign(full, 'f-35a', ['kadena', 'own-strip']);
    full = drawRings(full, { placeId: 'own-strip', radiiMetres: [1000], unit: 'km' });
    const left = removeOwnPlace(full, 'own-strip');
    expect(left.focusIds).toEqual(['taipei']);
    expect(left.forced).toEqual({});
    expect(left.assigned).toEqual({ 'f-35a': ['kadena'] });
    expect(left.proximityRings).toEqual([]);
    expect(left.own.conditions[0]?.siteIds).toEqual(['kadena']);
    expect(left.own.places).toEqual([town]);
  });

  it('takes a condition with the last place that it governed', () => {
    const only = putOwnCondition(
      putOwnPlaces(start, [strip]),
      anOwnCondition('own-lease', ['own-strip']),
    );
    const left = removeOwnPlace(only, 'own-strip');
    expect(left.own.conditions).toEqual([]);
    expect(left.conditions).toEqual({});
  });

  it('takes a system out with its combinations, and both out of what operates', () => {
    const full = assign(putCombination(putOwnSystem(start, jet), both), 'own-both', ['kadena']);
    const left = removeOwnSystem(full, 'own-jet');
    expect(left.own).toEqual(noOwn);
    expect(left.systemIds).toEqual(['f-35a']);
    expect(left.assigned).toEqual({});
  });

  it('takes a weapon out with the combinations that carry it', () => {
    const carried = { id: 'own-carried', carrierId: 'f-35a', weaponId: 'own-jet' };
    const full = putCombination(putOwnSystem(start, jet), carried);
    expect(removeOwnSystem(full, 'own-jet')).toEqual(start);
  });

  it('takes a condition out of what own sites need', () => {
    const needing = anOwnSite('own-strip', [124, 24], { needs: ['own-lease', 'japan-agrees'] });
    const full = putOwnCondition(putOwnPlaces(start, [needing]), lease);
    expect(removeOwnCondition(full, 'own-lease').own.places[0]?.site?.needs).toEqual([
      'japan-agrees',
    ]);
  });
});

type Act = (scenario: Scenario) => Scenario;

const acts = fc.array(
  fc.constantFrom<Act>(
    (now) => putOwnPlaces(now, [strip, town]),
    (now) => putOwnSystem(now, jet),
    (now) => putOwnCondition(now, lease),
    (now) => putOwnCondition(now, anOwnCondition('own-pact', ['own-strip'])),
    (now) => putCombination(now, both),
    (now) => assign(now, 'own-jet', ['own-strip']),
    (now) => assign(now, 'own-jet', undefined),
    (now) => force(now, 'own-strip', 'closed'),
    (now) => chooseFocus(now, 'own-town', true),
    (now) => removeOwnPlace(now, 'own-strip'),
    (now) => removeOwnPlace(now, 'own-town'),
    (now) => removeOwnSystem(now, 'own-jet'),
    (now) => removeOwnCondition(now, 'own-lease'),
    (now) => removeCombination(now, 'own-both'),
  ),
  { maxLength: 25 },
);

/** Every own id that a scenario names outside of its own records. */
function namedIds(now: Scenario): string[] {
  const ids = [
    ...now.focusIds,
    ...now.systemIds,
    ...Object.keys(now.forced),
    ...Object.keys(now.conditions),
    ...Object.keys(now.assigned),
    ...Object.values(now.assigned).flat(),
    ...now.own.conditions.flatMap(({ siteIds }) => siteIds),
    ...now.own.combinations.flatMap(({ carrierId, weaponId }) => [carrierId, weaponId]),
  ];
  return ids.filter((id) => id.startsWith('own-'));
}

describe('any sequence of acts on own records', () => {
  it('leaves a valid scenario, and the one before as it was', () => {
    fc.assert(
      fc.property(acts, (all) => {
        let now = start;
        for (const one of all) {
          const before = JSON.stringify(now);
          const next = one(now);
          expect(JSON.stringify(now)).toBe(before);
          expect(scenario.safeParse(next).success).toBe(true);
          now = next;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never leaves a record taken out named anywhere', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const end = all.reduce((now, one) => one(now), start);
        const full = putCombination(
          putOwnCondition(putOwnSystem(putOwnPlaces(end, [strip, town]), jet), lease),
          both,
        );
        const pact = removeOwnCondition(full, 'own-pact');
        const places = [strip, town].reduce((now, { id }) => removeOwnPlace(now, id), pact);
        const emptied = removeOwnCondition(removeOwnSystem(places, jet.id), lease.id);
        expect(emptied.own).toEqual(noOwn);
        expect(namedIds(emptied)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an id for a new own record', () => {
  it.each([
    ['Forward strip', 'own-forward-strip'],
    ['  Île d’Été! ', 'own-ile-d-ete'],
    ['与那国の滑走路', 'own-place'],
    ['F-35A (new)', 'own-f-35a-new'],
  ])('of %j is %s', (name, id) => {
    expect(freeOwnId(noOwn, name, 'place')).toBe(id);
  });

  it('is one that no own record has', () => {
    const taken = { ...noOwn, places: [town], systems: [anOwnSystem('own-town-2')] };
    expect(freeOwnId(taken, 'Town', 'place')).toBe('own-town-3');
    expect(freeOwnId(taken, 'Town', 'place', new Set(['own-town-3']))).toBe('own-town-4');
  });

  it('is a valid one for any name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (name) => {
        const id = freeOwnId(noOwn, name, 'place');
        expect(own.safeParse({ places: [{ ...town, id }] }).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the schema of own records', () => {
  const range = { kind: 'combat-radius', stated: { value: 500, unit: 'km' } } as const;

  it.each([
    ['an id of the atlas', { places: [{ ...town, id: 'kadena' }] }],
    ['two places of one id', { places: [town, town] }],
    [
      'a system and a combination of one id',
      { systems: [jet], combinations: [{ ...both, id: jet.id }] },
    ],
    ['a latitude beyond a pole', { places: [{ ...town, position: [0, 91] }] }],
    ['an air base without what forces find there', { places: [{ ...strip, site: undefined }] }],
    ['a city that forces operate from', { places: [{ ...town, site: strip.site }] }],
    [
      'a low figure above the stated one, in whatever units',
      { systems: [{ ...jet, range: { ...range, low: { value: 300, unit: 'nmi' } } }] },
    ],
    [
      'a high figure below the stated one',
      { systems: [{ ...jet, range: { ...range, high: { value: 499, unit: 'km' } } }] },
    ],
    [
      'a range beyond half the Earth, in whatever unit',
      { systems: [{ ...jet, range: { ...range, stated: { value: 12_366, unit: 'mi' } } }] },
    ],
    ['a system without a ground', { systems: [{ ...jet, ground: undefined }] }],
    ['a source without words', { systems: [{ ...jet, ground: { kind: 'source', text: ' ' } }] }],
    [
      'an address that runs a script',
      { places: [{ ...town, ground: { kind: 'source', text: 'a', url: 'javascript:alert(1)' } }] },
    ],
    ['a condition over no site', { conditions: [{ ...lease, siteIds: [] }] }],
  ])('refuses %s', (_what, records) => {
    expect(own.safeParse(records).success).toBe(false);
  });

  it('takes the records of these tests', () => {
    const records = {
      places: [strip, town],
      systems: [jet],
      conditions: [lease],
      combinations: [both],
    };
    expect(own.safeParse(records).error).toBeUndefined();
  });
});
