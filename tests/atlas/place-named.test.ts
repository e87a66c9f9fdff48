import { describe, expect, test } from 'vitest';
import { placeNamed } from '#atlas/place-named.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const places = [...readAtlas().atlas.places.values()];

function meant(typed: string): string {
  const named = placeNamed(places, typed);
  return named.kind === 'one' ? named.place.id : named.kind;
}

describe('a place is meant by', () => {
  test.each([
    ['its ICAO code', 'RODN', 'kadena'],
    ['its name with the article of the sentence', 'the Taiwan Strait', 'taiwan-strait'],
    ['the first and last words of its name', 'Camp Smith', 'camp-smith'],
    ['what the Japanese call a base in everyday words', '嘉手納基地', 'kadena'],
  ])('%s', (_, typed, id) => {
    expect(meant(typed)).toBe(id);
  });

  test('no name whose words come in another order', () => {
    expect(meant('Smith Camp')).toBe('unknown');
  });

  test('several, where the words stand in several names', () => {
    expect(meant('Air Base')).toBe('several');
  });
});
