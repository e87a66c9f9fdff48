import { createSync } from '#map/sync.ts';
import { momentOf } from '../../../src/map/drawing/moment.ts';
import { type BenchRow, time, times } from '../bench-row.ts';
import { timeCalls } from '../clock.ts';
import { CAMERA, crowdedWorld, openWorld, strangeWorlds } from '../drawn-world.ts';

const SITES = 100;
const ACTS = 200;
const ROUNDS = 20;

/** More than are timed and warmed up for: what is kept of one is forgotten when it comes round again. */
const WORLDS = 60;

const TARGET = 3;

/**
 * From an act to all that the map is given for it, at 100 sites: what follows and the outlines are kept up to date and only
 * the sources that differ are drawn, against resolving and drawing everything, each time for sites some metres off, of which
 * nothing is kept. In processor time. What MapLibre and the graphics do with it after that is not in it.
 */
export function drawingRow(): BenchRow {
  const { world, act } = crowdedWorld(SITES);
  const stores = openWorld(world, world.scenario);
  const sync = createSync(() => undefined);
  sync(momentOf(stores, CAMERA.zoom));
  const keptUp = timeCalls(ACTS, () => {
    stores.document.setState({ scenario: act() });
    sync(momentOf(stores, CAMERA.zoom));
  });
  const strange = strangeWorlds(SITES, WORLDS);
  const anew = timeCalls(ROUNDS, (turn) => {
    const one = strange[turn % WORLDS];
    if (one === undefined) return;
    createSync(() => undefined)(momentOf(openWorld(one.world, one.scenario), CAMERA.zoom));
  });
  const ratio = anew.busyP50 / keptUp.busyP50;
  return {
    work: `from an act to all that the map is given for it at ${SITES} sites, p50`,
    target: `${TARGET} times as fast as resolving and drawing everything`,
    measured: times(ratio),
    met: ratio >= TARGET,
    figures: `kept up to date ${time(keptUp.busyP50)}, everything ${time(anew.busyP50)}`,
  };
}
