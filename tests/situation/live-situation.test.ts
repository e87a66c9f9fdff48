import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '#atlas/place.ts';
import {
  assign,
  assume,
  chooseFocus,
  chooseSystem,
  drawRings,
  force,
  leadWithFocus,
  setDate,
} from '#scenario/operations.ts';
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
import type { Scenario } from '#scenario/scenario.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import { resolve, type Situation } from '#situation/resolve.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';
import { anOwnCondition, anOwnPlace, anOwnSite, anOwnSystem } from '../fixtures/own-records.ts';

const bands = { low: 600, stated: 1000, high: 1400 };

const sites: readonly Site[] = [
  aSite('kadena', [127.77, 26.36], { needs: ['japan-agrees'] }),
  aSite('naha', [127.65, 26.2], {
    operators: ['JASDF'],
    needs: ['japan-agrees', 'joint-use'],
    availableFrom: '2023-05',
  }),
  aSite('kengun', [130.75, 32.77], { operators: ['JGSDF'], facilities: ['ground'], basis: 'none' }),
  aSite('naha-port', [127.66, 26.2], { facilities: ['pier'], needs: ['japan-agrees'] }),
  aSite('andersen', [144.93, 13.58], { host: 'US', basis: 'sovereign', needs: ['always'] }),
  aSite('wake', [166.64, 19.28], { host: 'US', basis: 'sovereign' }),
  aSite('basco', [121.98, 20.45], {
    host: 'PH',
    basis: 'rotational',
    needs: ['manila-agrees'],
    availableFrom: '2024',
  }),
];

const atlas = anAtlas({
  places: [
    ...sites,
    aPlace('taipei', [121.56, 25.03]),
    aPlace('manila', [120.98, 14.6]),
    aPlace('midway', [-177.38, 28.21]),
  ],
  conditions: [
    aCondition('japan-agrees'),
    aCondition('joint-use'),
    aCondition('manila-agrees'),
    aCondition('always', { fixed: true }),
    aCondition('aerial-refuelling', { affects: 'ranges' }),
  ],
  systems: [
    aSystem('fighter', bands, { refuellable: true, operators: ['US', 'JP'] }),
    aSystem('launcher', bands, { facility: 'ground', operators: ['JP'] }),
    aSystem('lander', { low: 90, stated: 100, high: 700 }, { facility: 'pier' }),
    aSystem('carried', bands, { facility: undefined }),
    aSystem('ferry', bands, {
      ranges: aSystem('any', bands).ranges.map((range) => ({ ...range, kind: 'ferry-range' })),
    }),
  ],
});

const ownPlaces = [
  anOwnPlace('own-town', { position: [123, 24.4] }),
  anOwnSite('own-strip', [124.2, 24.4], { needs: ['japan-agrees'] }),
  anOwnSite('own-harbour', [125, 25], { operators: ['JP'], facilities: ['pier'] }),
];
const ownSystems = [
  anOwnSystem('own-jet', { refuellable: true }),
  anOwnSystem('own-boat', { facility: 'pier', operators: ['JP'] }),
];
const ownConditions = [
  anOwnCondition('own-lease', ['kadena', 'own-strip']),
  anOwnCondition('own-pact', ['basco']),
];
const combinations = [
  { id: 'own-both', carrierId: 'fighter', weaponId: 'carried' },
  { id: 'own-pair', carrierId: 'own-jet', weaponId: 'lander' },
];

const conditionIds = [...atlas.conditions.keys(), 'own-lease', 'own-pact', 'unknown-condition'];
const systemIds = [
  ...atlas.systems.keys(),
  ...['own-jet', 'own-boat', 'own-both', 'own-pair', 'unknown-system'],
];
const placeIds = [
  ...atlas.places.keys(),
  ...['own-town', 'own-strip', 'own-harbour', 'unknown-place'],
];
const days = ['2023-04-30', '2023-05-01', '2024-01-01', '2019-12-31'];

const start = aScenario({
  conditions: { 'japan-agrees': true },
  systemIds: ['fighter', 'lander'],
  focusIds: ['taipei'],
});

type Act = (scenario: Scenario) => Scenario;

const scenarios = fc
  .record({
    conditions: fc.dictionary(fc.constantFrom(...conditionIds), fc.boolean()),
    forced: fc.dictionary(fc.constantFrom(...placeIds), fc.constantFrom('open', 'closed')),
    systemIds: fc.array(fc.constantFrom(...systemIds), { maxLength: 5 }),
    focusIds: fc.array(fc.constantFrom(...placeIds), { maxLength: 4 }),
    date: fc.constantFrom(...days),
    assigned: fc.dictionary(
      fc.constantFrom(...systemIds),
      fc.subarray([...placeIds], { maxLength: 4 }),
    ),
    own: fc.record({
      places: fc.subarray(ownPlaces),
      systems: fc.subarray(ownSystems),
      conditions: fc.subarray(ownConditions),
      combinations: fc.subarray(combinations),
    }),
  })
  .map((details) => aScenario(details as Partial<Scenario>));

/** Acts on the scenario's own records. */
const ownAct: fc.Arbitrary<Act> = fc.oneof(
  fc.subarray(ownPlaces).map(
    (places): Act =>
      (scenario) =>
        putOwnPlaces(scenario, places),
  ),
  fc.tuple(fc.constantFrom(...ownPlaces), fc.integer({ min: -170, max: 170 })).map(
    ([place, longitude]): Act =>
      (scenario) =>
        putOwnPlaces(scenario, [{ ...place, position: [longitude, 10] }]),
  ),
  fc.constantFrom(...ownSystems).map(
    (system): Act =>
      (scenario) =>
        putOwnSystem(scenario, system),
  ),
  fc.constantFrom(...ownConditions).map(
    (condition): Act =>
      (scenario) =>
        putOwnCondition(scenario, condition),
  ),
  fc.constantFrom(...combinations).map(
    (combination): Act =>
      (scenario) =>
        putCombination(scenario, combination),
  ),
  fc
    .tuple(
      fc.constantFrom(removeOwnPlace, removeOwnSystem, removeOwnCondition, removeCombination),
      fc.constantFrom(...placeIds, ...systemIds, ...conditionIds),
    )
    .map(
      ([remove, id]): Act =>
        (scenario) =>
          remove(scenario, id),
    ),
);

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.constantFrom(...conditionIds), fc.boolean()).map(
    ([id, holds]): Act =>
      (scenario) =>
        assume(scenario, id, holds),
  ),
  fc.tuple(fc.constantFrom(...systemIds), fc.boolean()).map(
    ([id, chosen]): Act =>
      (scenario) =>
        chooseSystem(scenario, id, chosen),
  ),
  fc.tuple(fc.constantFrom(...placeIds), fc.boolean()).map(
    ([id, chosen]): Act =>
      (scenario) =>
        chooseFocus(scenario, id, chosen),
  ),
  fc.constantFrom(...placeIds).map(
    (id): Act =>
      (scenario) =>
        leadWithFocus(scenario, id),
  ),
  fc.constantFrom(...days).map(
    (date): Act =>
      (scenario) =>
        setDate(scenario, date),
  ),
  fc.tuple(fc.constantFrom(...placeIds), fc.constantFrom('open', 'closed', undefined)).map(
    ([id, state]): Act =>
      (scenario) =>
        force(scenario, id, state),
  ),
  fc
    .tuple(fc.constantFrom(...systemIds), fc.option(fc.subarray([...placeIds]), { nil: undefined }))
    .map(
      ([id, siteIds]): Act =>
        (scenario) =>
          assign(scenario, id, siteIds),
    ),
  fc.constant<Act>((scenario) =>
    drawRings(scenario, { placeId: 'taipei', radiiMetres: [1000], unit: 'km' }),
  ),
  scenarios.map(
    (scenario): Act =>
      ({ own }) => ({ ...scenario, own }),
  ),
);

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: act },
  { weight: 1, arbitrary: ownAct },
  {
    weight: 1,
    arbitrary: scenarios.map(
      (scenario): Act =>
        () =>
          scenario,
    ),
  },
);

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

  it('keeps the row of a site that an act does not touch', () => {
    const live = openLiveSituation(atlas);
    const before = live.update(start).situation;
    const after = live.update(assume(start, 'japan-agrees', false)).situation;
    const row = ({ proximity }: Situation, id: string) => proximity.find((r) => r.siteId === id);
    expect(row(after, 'andersen')).toBe(row(before, 'andersen'));
    expect(row(after, 'kadena')).not.toBe(row(before, 'kadena'));
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
