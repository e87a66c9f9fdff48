import { expect, test } from 'vitest';
import {
  depthLostProvenance,
  failureDepthProvenance,
  placesOnOneProvenance,
  withoutSiteProvenance,
} from '#formats/failure-provenance.ts';
import { focusFailures } from '#situation/failure.ts';
import { resolve } from '#situation/resolve.ts';
import { anAtlas, aPlace, aScenario, aSite, aSystem } from '../fixtures/build-records.ts';

const atlas = anAtlas({
  places: [
    aPlace('town', [0, 0]),
    aSite('near', [1, 0]),
    aSite('nearer', [0.5, 0]),
    aSite('far', [2, 0]),
  ],
  systems: [aSystem('jet', { low: 150, stated: 200, high: 250 })],
});
const scenario = aScenario({ systemIds: ['jet'], focusIds: ['town'] });
const [failure] = focusFailures(resolve(atlas, scenario));
const input = { atlas, systemIds: ['jet'], language: 'en' } as const;

function known() {
  if (failure === undefined) throw new Error('no place in focus');
  return failure;
}

test('the depth of a place names the sites behind it, and the uncertain ones apart', () => {
  const inside = failureDepthProvenance(known(), 'inside', input);
  expect(inside.figure).toBe('2 sites');
  expect(inside.facts).toContainEqual({ term: 'Sites', text: 'nearer, near' });
  expect(inside.citations).toEqual([{ reference: 'a-source' }]);
  const uncertain = failureDepthProvenance(known(), 'uncertain', input);
  expect(uncertain.facts).toContainEqual({ term: 'Sites', text: 'far' });
});

test('without a site the others are told beside all', () => {
  const [first] = known().behind;
  if (first === undefined) throw new Error('no site behind the depth');
  const told = withoutSiteProvenance(known(), first, '2 → 1', input);
  expect(told.subject).toBe('Sites that reach town without nearer');
  expect(told.facts.slice(1)).toEqual([
    { term: 'With it', text: 'nearer, near' },
    { term: 'Without it', text: 'near' },
  ]);
});

test('counts of places name them', () => {
  const lost = depthLostProvenance(atlas, 'near', ['town'], 'en');
  expect([lost.figure, lost.facts.at(-1)]).toEqual(['1', { term: 'Places', text: 'town' }]);
  expect(placesOnOneProvenance(atlas, ['town'], 'en').facts.at(-1)?.text).toBe('town');
});
