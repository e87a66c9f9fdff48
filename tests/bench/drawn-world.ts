import type { Scenario } from '#scenario/scenario.ts';
import { createStores, type Stores } from '#store/stores.ts';
import { type LiveWorld, liveWorld, turnSites } from './live-world.ts';
import { crowdedDiscs } from './world.ts';

/** Where the map looks, and how near: all the crowded sites are in view. */
export const CAMERA = { centre: [135, 15], zoom: 3.2 } as const;

/** How far one world lies east of the one before, in degrees: far enough that nothing of one is the other's. */
const SHIFT = 1e-4;

const TEXT = { en: 'bench', ja: 'bench' };

/** The stores of a page that has just opened a scenario of a world. */
export function openWorld({ atlas }: LiveWorld, scenario: Scenario): Stores {
  const preset = { id: 'bench', document: 'bench', title: TEXT, summary: TEXT, camera: CAMERA };
  return createStores(atlas, [{ ...preset, scenario }], 'bench');
}

/** A world of crowded sites, with what turns one of them after another. */
export function crowdedWorld(sites: number, shifts = 0) {
  const discs = crowdedDiscs(sites).map(({ centre: [longitude, latitude], radiusMetres }) => ({
    centre: [longitude + shifts * SHIFT, latitude] as const,
    radiusMetres,
  }));
  const world = liveWorld(discs);
  const next = turnSites(world);
  return { world, act: () => next().scenario };
}

/** Worlds in which nothing that was kept of another can be used, each with the scenario of an act. */
export function strangeWorlds(sites: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const { world, act } = crowdedWorld(sites, index + 1);
    return { world, scenario: act() };
  });
}
