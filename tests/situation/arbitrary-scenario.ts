import fc from 'fast-check';
import type { Scenario } from '#scenario/scenario.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';

const bands = { low: 700, stated: 1000, high: 1400 };

/**
 * A small atlas with every ground on which a site opens: conditions alone and together, dates, none at all, soil of the
 * United States, and Japan's own forces.
 */
export const smallAtlas = anAtlas({
  places: [
    aSite('kadena', [127.77, 26.36], { needs: ['japan-agrees'] }),
    aSite('naha', [127.65, 26.2], {
      operators: ['JASDF'],
      needs: ['japan-agrees', 'joint-use'],
      availableFrom: '2023-05',
    }),
    aSite('kengun', [130.75, 32.77], { operators: ['JGSDF'], basis: 'none' }),
    aSite('andersen', [144.93, 13.58], { host: 'US', basis: 'sovereign', needs: ['always'] }),
    aSite('basa', [120.49, 14.99], { host: 'PH', basis: 'rotational', needs: ['manila-agrees'] }),
    aSite('basco', [121.98, 20.45], {
      host: 'PH',
      basis: 'rotational',
      needs: ['manila-agrees'],
      availableFrom: '2024',
    }),
    aPlace('taipei', [121.56, 25.03]),
    aPlace('manila', [120.98, 14.6]),
    aPlace('busan', [129.08, 35.18]),
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
    aSystem('launcher', { low: 300, stated: 400, high: 1200 }, { facility: 'ground' }),
  ],
});

const conditionIds = [...smallAtlas.conditions.keys()];
const siteIds = smallAtlas.sites.map(({ id }) => id);

/** Scenarios of every kind on `smallAtlas`, some of which ask about places that others do not. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    conditions: fc.dictionary(fc.constantFrom(...conditionIds), fc.boolean()),
    forced: fc.dictionary(fc.constantFrom(...siteIds), fc.constantFrom('open', 'closed'), {
      maxKeys: 2,
    }),
    systemIds: fc.uniqueArray(fc.constantFrom('fighter', 'launcher', 'unknown'), { maxLength: 3 }),
    assigned: fc.dictionary(
      fc.constantFrom('fighter', 'launcher'),
      fc.uniqueArray(fc.constantFrom(...siteIds), { maxLength: 4 }),
      { maxKeys: 1 },
    ),
    focusIds: fc.uniqueArray(fc.constantFrom('taipei', 'manila', 'busan', 'andersen'), {
      maxLength: 4,
    }),
    date: fc.constantFrom('2023-04-30', '2023-05-01', '2024-01-01'),
  })
  .map((details) => aScenario(details as Partial<Scenario>));
