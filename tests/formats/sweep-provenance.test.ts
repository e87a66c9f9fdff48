import { expect, test } from 'vitest';
import { combinationsProvenance } from '#formats/combinations-provenance.ts';
import { sweptDepthProvenance, sweptPlacesProvenance } from '#formats/sweep-provenance.ts';
import { sweep } from '#situation/sweep.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';

const atlas = anAtlas({
  places: [
    aPlace('town', [0, 0]),
    aSite('near', [1, 0], { needs: ['consent'] }),
    aSite('nearer', [0.5, 0]),
  ],
  conditions: [aCondition('consent')],
  systems: [aSystem('jet', { low: 150, stated: 200, high: 250 })],
});
const scenario = aScenario({
  conditions: { consent: false },
  systemIds: ['jet'],
  focusIds: ['town'],
});
const question = { scenario, conditionIds: ['consent'], earthModel: 'wgs84' } as const;

test('the sites behind a depth are those of the combination, not of the scenario', () => {
  const told = [...sweep(atlas, scenario, ['consent'])].map((row) => [
    row.focus[0]?.depth,
    sweptDepthProvenance(atlas, question, row, { focusId: 'town', of: 'inside' }, 'en')?.figure,
  ]);
  expect(told).toEqual([
    [1, '1 site'],
    [2, '2 sites'],
  ]);
});

test('a place that is not in focus has nothing to tell', () => {
  const of = { focusId: 'elsewhere', of: 'inside' } as const;
  expect(sweptDepthProvenance(atlas, question, { holding: [], focus: [] }, of, 'en')).toBe(
    undefined,
  );
});

test('combinations are two to the power of the conditions, which are named and cited', () => {
  const told = combinationsProvenance(atlas, ['consent'], 'en', '2');
  expect(told.facts[0]?.text).toContain('2 to the power of 1');
  expect(told.facts[1]).toEqual({ term: 'Conditions', text: 'consent' });
  expect(told.citations.length).toBeGreaterThan(0);
});

test('places that are not reached are not among those that are counted', () => {
  const focus = [
    { focusId: 'town', depth: 2, uncertain: 0, nearest: undefined },
    { focusId: 'near', depth: 0, uncertain: 1, nearest: undefined },
  ];
  const told = sweptPlacesProvenance(atlas, focus, 'reached', 'en', '1 of 2');
  expect(told.facts.at(-1)).toEqual({ term: 'Places', text: 'town' });
});
