import { createSync } from '#map/sync.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { createStores, type Stores } from '#store/stores.ts';
import { momentOf } from '../../../src/map/drawing/moment.ts';
import { type BenchRow, time, times } from '../bench-row.ts';
import { timeCalls } from '../clock.ts';
import { liveWorld, turnSites } from '../live-world.ts';
import { crowdedDiscs } from '../world.ts';

const SITES = 100;
const ACTS = 200;
const ROUNDS = 20;
const ZOOM = 4;

/**
 * From an act to all that the map is given for it, at 100 sites: what follows is kept up to date and only the sources that
 * differ are drawn, against resolving and drawing everything for each act. The same acts, in processor time. What MapLibre
 * and the graphics do with it after that is the same for both, and not in it.
 */
export function drawingRow(): BenchRow {
  const world = liveWorld(crowdedDiscs(SITES));
  const preset = (scenario: Scenario) => ({
    id: 'bench',
    document: 'bench',
    title: { en: 'bench', ja: 'bench' },
    summary: { en: 'bench', ja: 'bench' },
    camera: { centre: [126, 23] as const, zoom: ZOOM },
    scenario,
  });
  const open = (scenario: Scenario): Stores =>
    createStores(world.atlas, [preset(scenario)], 'bench');
  const next = turnSites(world);
  const act = () => next().scenario;

  const stores = open(world.scenario);
  const sync = createSync(() => undefined);
  sync(momentOf(stores, ZOOM));
  const keptUp = timeCalls(ACTS, () => {
    stores.document.setState({ scenario: act() });
    sync(momentOf(stores, ZOOM));
  });
  const anew = timeCalls(ROUNDS, () => {
    createSync(() => undefined)(momentOf(open(act()), ZOOM));
  });
  const ratio = anew.busyP50 / keptUp.busyP50;
  return {
    work: `from an act to all that the map is given for it at ${SITES} sites, p50`,
    target: 'less than resolving and drawing everything',
    measured: times(ratio),
    met: ratio > 1,
    figures: `kept up to date ${time(keptUp.busyP50)}, everything ${time(anew.busyP50)}`,
  };
}
