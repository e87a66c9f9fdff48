import type { Atlas } from '#atlas/atlas.ts';
import { force } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';
import { type BenchDisc, scatteredDiscs, steadyNumbers } from './world.ts';

/** An atlas with a site at the centre of every disc, and a scenario in which all of them are open. */
export interface LiveWorld {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  readonly siteIds: readonly string[];
  /** More places than a live situation keeps lines to: asked in turn, each is measured anew. */
  readonly askedIds: readonly string[];
}

/** How many conditions the sites share: each needs one of them. */
const CONDITIONS = 10;

const ASKED = 80;

/**
 * Sites that each need one of ten conditions and have a runway; a fighter that is flown from them, a patrol aircraft that
 * may come; three places in focus, a fourth that may join them, and many that may be asked about.
 */
export function liveWorld(discs: readonly BenchDisc[]): LiveWorld {
  const conditionIds = Array.from({ length: CONDITIONS }, (_, index) => `condition-${index}`);
  const sites = discs.map(({ centre }, index) =>
    aSite(`site-${index}`, centre, { needs: [`condition-${index % CONDITIONS}`] }),
  );
  const asked = scatteredDiscs(ASKED, 5).map(({ centre }, index) =>
    aPlace(`asked-${index}`, centre),
  );
  const atlas = anAtlas({
    places: [
      ...sites,
      ...asked,
      aPlace('taipei', [121.5654, 25.033]),
      aPlace('manila', [120.9842, 14.5995]),
      aPlace('busan', [129.0756, 35.1796]),
      aPlace('darwin', [130.8456, -12.4634]),
    ],
    conditions: conditionIds.map((id) => aCondition(id)),
    systems: [
      aSystem('fighter', { low: 900, stated: 1000, high: 1100 }),
      aSystem('patrol', { low: 1800, stated: 2000, high: 2200 }),
    ],
  });
  const scenario = aScenario({
    conditions: Object.fromEntries(conditionIds.map((id) => [id, true])),
    systemIds: ['fighter'],
    focusIds: ['taipei', 'manila', 'busan'],
  });
  return {
    atlas,
    scenario,
    siteIds: sites.map(({ id }) => id),
    askedIds: asked.map(({ id }) => id),
  };
}

/** A site that was closed or opened, and the scenario that it is so in. */
export interface Turned {
  readonly site: number;
  readonly isOpen: boolean;
  readonly scenario: Scenario;
}

/** As many sites stay closed while sites close and open in turn. */
const CLOSED = 20;

/** Closes sites at random by force, and gives the one closed longest ago back as soon as twenty are. */
export function turnSites({ scenario, siteIds }: LiveWorld): () => Turned {
  const next = steadyNumbers(7);
  const closed: number[] = [];
  let now = scenario;
  return () => {
    const oldest = closed.length < CLOSED ? undefined : closed.shift();
    let site = oldest ?? Math.floor(next() * siteIds.length);
    while (oldest === undefined && closed.includes(site)) {
      site = Math.floor(next() * siteIds.length);
    }
    if (oldest === undefined) closed.push(site);
    const isOpen = oldest !== undefined;
    now = force(now, siteIds[site] ?? '', isOpen ? undefined : 'closed');
    return { site, isOpen, scenario: now };
  };
}
