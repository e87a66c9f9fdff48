import { expect, test } from 'vitest';
import { sourceOf } from '#atlas/source.ts';
import {
  lookedUpProvenance,
  speedProvenance,
  travelTimeProvenance,
  waterlinesProvenance,
} from '#formats/setting-provenance.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

test('the lines in the sea cite the shores of the basemap, which the atlas knows', () => {
  const { citations } = waterlinesProvenance('en', '25.0 km');
  const { atlas } = readAtlas();
  expect(citations.length).toBeGreaterThan(0);
  expect(citations.filter(({ reference }) => !sourceOf(atlas, reference))).toEqual([]);
});

test('a time tells the distance and the speed that it is worked out from', () => {
  const { facts } = travelTimeProvenance('643 km', { value: 900, unit: 'km/h' }, 'en', '43 min');
  expect(facts.slice(1).map(({ text }) => text)).toEqual(['643 km', '900\u2009km/h']);
});

test('what the reader set or typed is told as given by them', () => {
  expect(speedProvenance('en', '900 km/h').origin).toBe('Given by you');
  const { origin, figure } = lookedUpProvenance([121.5, 25], 'en');
  expect([origin, figure]).toEqual(['Given by you', '25.0000° N, 121.5000° E']);
});
