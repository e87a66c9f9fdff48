import { expect, it } from 'vitest';
import { askAreaDifference, askSoleAreas } from '#commands/ask-areas.ts';
import { openStores } from '../fixtures/open-stores.ts';

it('asks for areas once for the same two scenarios, and anew for others', () => {
  const stores = openStores();
  const { scenario } = stores.document.getState();
  const asked = () => stores.areas.getState().difference;
  askAreaDifference(stores, { before: scenario, after: scenario });
  const first = asked();
  expect(first.kind).toBe('working');
  askAreaDifference(stores, { before: scenario, after: scenario });
  expect(asked()).toBe(first);
  askAreaDifference(stores, { before: scenario, after: { ...scenario } });
  expect(asked()).not.toBe(first);
});

it('asks what each site alone reaches once for the same scenario and systems, and anew for others', () => {
  const stores = openStores();
  const { scenario } = stores.document.getState();
  const asked = () => stores.areas.getState().sole;
  askSoleAreas(stores, { scenario, systemIds: undefined });
  const first = asked();
  askSoleAreas(stores, { scenario, systemIds: undefined });
  expect(asked()).toBe(first);
  askSoleAreas(stores, { scenario, systemIds: ['jet'] });
  expect(asked()).not.toBe(first);
});
