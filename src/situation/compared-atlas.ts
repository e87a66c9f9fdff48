import type { Atlas } from '#atlas/atlas.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { knownAtlas } from './known-atlas.ts';

/**
 * The atlas with the records that either of two scenarios adds to it, to name all that their difference speaks of. Where
 * both have an own record of one id, the second's is taken. O(atlas) where there are any.
 */
export function comparedAtlas(
  atlas: Atlas,
  { own: one }: Pick<Scenario, 'own'>,
  { own: other }: Pick<Scenario, 'own'>,
): Atlas {
  if (one === other) return knownAtlas(atlas, { own: other });
  return knownAtlas(atlas, {
    own: {
      places: eachOnce(one.places, other.places),
      systems: eachOnce(one.systems, other.systems),
      conditions: eachOnce(one.conditions, other.conditions),
      combinations: eachOnce(one.combinations, other.combinations),
    },
  });
}

function eachOnce<T extends { readonly id: string }>(one: readonly T[], other: readonly T[]): T[] {
  return [...new Map([...one, ...other].map((record) => [record.id, record])).values()];
}
