import { expect, it } from 'vitest';
import { nameScenario } from '#commands/name-scenario.ts';
import { scenario as schema } from '#scenario/scenario.ts';
import { openStores } from '../fixtures/open-stores.ts';

it('cuts a name to what a scenario can keep', () => {
  const stores = openStores();
  nameScenario(stores, `  ${'a'.repeat(119)} too long`);
  const { scenario } = stores.document.getState();
  expect(scenario.title).toBe('a'.repeat(119));
  expect(schema.safeParse(scenario).success).toBe(true);
});

it('takes the name away where nothing is typed, and leaves no step for the same name', () => {
  const stores = openStores();
  nameScenario(stores, 'My plan');
  nameScenario(stores, ' My plan ');
  nameScenario(stores, '  ');
  expect(stores.document.getState().scenario).not.toHaveProperty('title');
  expect(stores.document.temporal.getState().pastStates).toHaveLength(2);
});
