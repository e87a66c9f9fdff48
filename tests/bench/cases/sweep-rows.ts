import { isDeepStrictEqual } from 'node:util';
import { openLiveSituation } from '#situation/live-situation.ts';
import { resolve } from '#situation/resolve.ts';
import { type SweepRow, sweep, sweepScenarios, sweptFocus } from '#situation/sweep.ts';
import { type BenchRow, short, time, times } from '../bench-row.ts';
import { timeCalls } from '../clock.ts';
import { type LiveWorld, liveWorld, turnSites } from '../live-world.ts';
import { crowdedDiscs } from '../world.ts';

const SITES = 100;
const ACTS = 2000;
const ROUNDS = 12;

/** How many times as fast as from scratch. */
const ACT_TARGET = 10;
const SWEEP_TARGET = 10;

/**
 * From an act to its answer, and every combination of ten conditions, kept up to date against resolved from scratch: the same
 * scenarios in the same run, in processor time, and the very same answers.
 */
export function sweepRows(): BenchRow[] {
  const world = liveWorld(crowdedDiscs(SITES));
  return [actRow(world), sweepRow(world)];
}

function actRow(world: LiveWorld): BenchRow {
  const { atlas } = world;
  const live = openLiveSituation(atlas);
  live.update(world.scenario);
  const next = turnSites(world);
  const acts = Array.from({ length: ACTS }, () => next().scenario);
  const act = (turn: number) => acts[turn % ACTS] ?? world.scenario;
  const keptUp = timeCalls(ACTS, (turn) => live.update(act(turn)));
  const anew = timeCalls(ACTS, (turn) => resolve(atlas, act(turn)));
  const last = acts.at(-1) ?? world.scenario;
  assertSame(live.update(last).situation, resolve(atlas, last), 'an act');
  const ratio = anew.busyP50 / keptUp.busyP50;
  return {
    work: `from an act to its answer (access, reach, table) at ${SITES} sites, p50`,
    target: `at least ${ACT_TARGET} times as fast as from scratch`,
    measured: times(ratio),
    met: ratio >= ACT_TARGET,
    figures: `kept up to date ${time(keptUp.busyP50)}, from scratch ${time(anew.busyP50)}`,
  };
}

function sweepRow({ atlas, scenario }: LiveWorld): BenchRow {
  const ids = [...atlas.conditions.keys()];
  const byGrayCode = () => [...sweep(atlas, scenario, ids)];
  const anew = () =>
    [...sweepScenarios(scenario, ids)].map(
      (combination): SweepRow => ({
        holding: ids.filter((id) => combination.conditions[id] === true),
        focus: resolve(atlas, combination).focus.map(sweptFocus),
      }),
    );
  assertSame(byGrayCode(), anew(), 'a sweep');
  const swept = timeCalls(ROUNDS, byGrayCode);
  const resolved = timeCalls(ROUNDS, anew);
  const ratio = resolved.busyP50 / swept.busyP50;
  const perSecond = (milliseconds: number) => short((1000 * 2 ** ids.length) / milliseconds);
  return {
    work: `a sweep of ${ids.length} conditions at ${SITES} sites, scenarios a second`,
    target: `at least ${SWEEP_TARGET} times as many as from scratch`,
    measured: times(ratio),
    met: ratio >= SWEEP_TARGET,
    figures: `${perSecond(swept.busyP50)} a second, ${perSecond(resolved.busyP50)} from scratch`,
  };
}

function assertSame(one: unknown, other: unknown, what: string): void {
  if (!isDeepStrictEqual(one, other)) throw new Error(`${what} has two answers.`);
}
