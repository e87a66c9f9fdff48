import fc from 'fast-check';
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
  aSite('subic', [120.27, 14.79], {
    host: 'PH',
    basis: 'rotational',
    needs: ['manila-agrees'],
    former: {
      until: '2023-12',
      basis: 'treaty',
      basisNote: { en: 'An earlier ground.', ja: '以前の根拠。' },
      needs: ['manila-agrees'],
      citations: [{ reference: 'a-source' }],
    },
  }),
];

/** A small atlas of each kind of site, condition and system. */
export const atlas = anAtlas({
  places: [
    ...sites,
    aPlace('taipei', [121.56, 25.03]),
    aPlace('manila', [120.98, 14.6]),
    aPlace('midway', [-177.38, 28.21]),
  ],
  conditions: [
    aCondition('japan-agrees', { since: '2023' }),
    aCondition('joint-use', { since: '2024-01-01' }),
    aCondition('manila-agrees', { since: '2023-05' }),
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

/** A scenario to act on. */
export const start = aScenario({
  conditions: { 'japan-agrees': true },
  systemIds: ['fighter', 'lander'],
  focusIds: ['taipei'],
});

type Act = (scenario: Scenario) => Scenario;

/** Any scenario on that atlas, its own records included. */
export const scenarios = fc
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

/** Any act that leaves the scenario's own records as they are. */
export const act: fc.Arbitrary<Act> = fc.oneof(
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

/** Any act at all. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
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
