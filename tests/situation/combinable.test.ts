import { describe, expect, it } from 'vitest';
import { noOwn } from '#scenario/own.ts';
import { carriersOf, weaponsOf } from '#situation/combinable.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { anAtlas, aSystem } from '../fixtures/build-records.ts';
import { anOwnSystem } from '../fixtures/own-records.ts';

const band = { low: 300, stated: 370, high: 400 };
const weapon = { category: 'missile', facility: undefined } as const;

const sourced = anAtlas({
  systems: [
    aSystem('bomber', band, { category: 'bomber' }),
    aSystem('fighter', band),
    aSystem('launcher', band, { category: 'missile', facility: 'ground' }),
    aSystem('cruise', band, { ...weapon, carriedBy: ['bomber'] }),
  ],
});

const known = knownAtlas(sourced, {
  own: {
    ...noOwn,
    systems: [
      anOwnSystem('own-jet'),
      anOwnSystem('own-missile', {
        category: 'missile',
        facility: 'ground',
        range: { kind: 'missile-range', stated: { value: 500, unit: 'km' } },
      }),
    ],
    combinations: [{ id: 'own-both', carrierId: 'bomber', weaponId: 'cruise' }],
  },
});

function idsOf(systems: readonly { readonly id: string }[]): string[] {
  return systems.map(({ id }) => id);
}

function weaponsIn(atlas: typeof sourced, carrierId: string): string[] {
  const carrier = atlas.systems.get(carrierId);
  return carrier === undefined ? [] : idsOf(weaponsOf(atlas, carrier));
}

describe('a carrier and its weapon', () => {
  it('are those that a source names, in the atlas alone', () => {
    expect(idsOf(carriersOf(sourced))).toEqual(['bomber']);
    expect(weaponsIn(sourced, 'bomber')).toEqual(['cruise']);
    expect(weaponsIn(sourced, 'fighter')).toEqual([]);
  });

  it('may be the user’s own missile on any aircraft, and any carried weapon on their own aircraft', () => {
    expect(idsOf(carriersOf(known))).toEqual(['bomber', 'fighter', 'own-jet']);
    expect(weaponsIn(known, 'fighter')).toEqual(['own-missile']);
    expect(weaponsIn(known, 'own-jet')).toEqual(['cruise', 'own-missile']);
  });

  it('are never themselves combined', () => {
    expect(idsOf(carriersOf(known))).not.toContain('own-both');
    expect(weaponsIn(known, 'own-both')).not.toContain('own-both');
  });
});
