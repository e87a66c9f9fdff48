import { assume, chooseFocus, chooseSystem } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import { resolve } from '#situation/resolve.ts';
import { type Timing, timeCalls } from './clock.ts';
import { type LiveWorld, liveWorld, turnSites } from './live-world.ts';
import { crowdedDiscs } from './world.ts';

/** One act on a live situation, at several numbers of sites. */
interface GrowthRow {
  readonly act: string;
  readonly order: string;
  readonly timings: readonly Timing[];
}

/** What a live situation costs as the atlas grows. */
export interface Growth {
  readonly sizes: readonly number[];
  readonly rows: readonly GrowthRow[];
  /** Bytes a site that a live situation holds besides the atlas. */
  readonly bytesPerSite: readonly number[];
}

const sizes: readonly number[] = [100, 1000, 10_000];
const CALLS = 60;

type NextScenario = (turn: number) => Scenario;

interface Act {
  readonly act: string;
  readonly order: string;
  readonly scenarios: (world: LiveWorld) => NextScenario;
}

const acts: readonly Act[] = [
  {
    act: 'a site forced open or closed',
    order: 'O(1) judged, O(n) copied',
    scenarios: (world) => {
      const next = turnSites(world);
      return () => next().scenario;
    },
  },
  {
    act: 'a condition that a tenth of the sites need',
    order: 'O(k) judged, O(n) copied',
    scenarios:
      ({ scenario }) =>
      (turn) =>
        assume(scenario, 'condition-3', turn % 2 === 1),
  },
  {
    act: 'a system more or less',
    order: 'O(n)',
    scenarios:
      ({ scenario }) =>
      (turn) =>
        chooseSystem(scenario, 'patrol', turn % 2 === 0),
  },
  {
    act: 'a focus place more or less, its lines measured before',
    order: 'O(n)',
    scenarios:
      ({ scenario }) =>
      (turn) =>
        chooseFocus(scenario, 'darwin', turn % 2 === 0),
  },
  {
    act: 'a focus place asked about for the first time',
    order: 'n geodesics by GeographicLib',
    scenarios:
      ({ scenario, askedIds }) =>
      (turn) =>
        chooseFocus(scenario, askedIds[turn % askedIds.length] ?? '', true),
  },
];

function grown(world: LiveWorld, { scenarios }: Act): Timing {
  const live = openLiveSituation(world.atlas);
  live.update(world.scenario);
  const next = scenarios(world);
  return timeCalls(CALLS, (turn) => live.update(next(turn)));
}

/** Bytes a site that live situations hold: as many of them as make up the largest size together. */
function bytesPerSite({ atlas, scenario, siteIds }: LiveWorld): number {
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const copies = Math.max(...sizes) / siteIds.length;
  const before = used();
  const lives = Array.from({ length: copies }, () => openLiveSituation(atlas));
  for (const live of lives) live.update(scenario);
  const held = used() - before;
  return lives.length === copies ? held / copies / siteIds.length : Number.NaN;
}

/** Times each kind of act and from scratch at 100, 1,000 and 10,000 sites, and weighs what is held. */
export function measureGrowth(): Growth {
  const worlds = sizes.map((size) => liveWorld(crowdedDiscs(size)));
  const measured = acts.map((one) => ({
    act: one.act,
    order: one.order,
    timings: worlds.map((world) => grown(world, one)),
  }));
  return {
    sizes,
    rows: [
      ...measured,
      {
        act: '`resolve` from scratch, to compare',
        order: 'O(n (s + f))',
        timings: worlds.map((world) =>
          timeCalls(CALLS, () => resolve(world.atlas, world.scenario)),
        ),
      },
    ],
    bytesPerSite: worlds.map(bytesPerSite),
  };
}
