import type { Atlas } from '#atlas/atlas.ts';
import type { System } from '#atlas/system.ts';
import { isOwn } from '#scenario/own.ts';
import { actingRange } from './band.ts';

const flying: readonly System['category'][] = ['fighter', 'bomber', 'patrol', 'uav'];

/** The weapons that a carrier takes along: those that a source says it carries, and missiles of the user's own. */
export function weaponsOf(atlas: Atlas, carrier: System): System[] {
  return [...atlas.systems.values()].filter(
    (weapon) =>
      weapon.combination === undefined &&
      weapon.id !== carrier.id &&
      actingRange(weapon) !== undefined &&
      (weapon.carriedBy.includes(carrier.id) ||
        (isOwn(weapon.id) && weapon.category === 'missile') ||
        (isOwn(carrier.id) && weapon.carriedBy.length > 0)),
  );
}

/** The systems that fly, have a radius and take some weapon along. */
export function carriersOf(atlas: Atlas): System[] {
  return [...atlas.systems.values()].filter(
    (system) =>
      system.combination === undefined &&
      flying.includes(system.category) &&
      system.facility !== undefined &&
      actingRange(system) !== undefined &&
      weaponsOf(atlas, system).length > 0,
  );
}
