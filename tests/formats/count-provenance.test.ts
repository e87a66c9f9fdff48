import { expect, test } from 'vitest';
import {
  depthProvenance,
  governedProvenance,
  openSitesProvenance,
} from '#formats/count-provenance.ts';
import { resolve } from '#situation/resolve.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';

const near = aSite('near', [1, 0], { needs: ['consent'] });
const far = aSite('far', [2, 0]);
const atlas = anAtlas({
  places: [aPlace('town', [0, 0]), near, far],
  conditions: [aCondition('consent')],
  systems: [aSystem('jet', { low: 150, stated: 200, high: 250 })],
});
const scenario = aScenario({
  conditions: { consent: true },
  systemIds: ['jet'],
  focusIds: ['town'],
});
const [focus] = resolve(atlas, scenario).focus;

function sites({ facts }: { readonly facts: readonly { term: string; text: string }[] }) {
  return facts.find(({ term }) => term === 'Sites')?.text;
}

test('the count of sites that reach a place names them, and cites the ranges', () => {
  if (focus === undefined) throw new Error('no focus');
  const told = depthProvenance(atlas, focus, 'inside', 'en');
  expect([told.figure, sites(told)]).toEqual(['1 site', 'near']);
  expect(told.citations).toEqual([{ reference: 'a-source' }]);
  expect(sites(depthProvenance(atlas, focus, 'uncertain', 'en'))).toBe('far');
});

test('a long list of sites is cut, and says how many more there are', () => {
  const many = Array.from({ length: 15 }, (_, index) => `site-${index}`);
  expect(sites(openSitesProvenance(atlas, many, 'en'))).toMatch(/site-11, and 3 more$/);
});

test('the sites that need a condition are those whose record names it', () => {
  const told = governedProvenance(atlas, 'consent', 'en');
  expect([told.figure, sites(told)]).toEqual(['1 site', 'near']);
});
