import { circle } from '@turf/turf';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { Outline } from '#geodesy/outline.ts';
import { uniformRing } from '#geodesy/uniform-ring.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import { type BenchRow, short, time } from '../bench-row.ts';
import { timeCalls } from '../clock.ts';
import { liveWorld, turnSites } from '../live-world.ts';
import { type BenchDisc, crowdedDiscs, scatteredDiscs } from '../world.ts';

/** How many times `turf.circle(360)` an act may take, by the number of sites. */
const targets = [
  { sites: 100, circles: 10, discs: crowdedDiscs, where: 'crowded' },
  { sites: 1000, circles: 100, discs: crowdedDiscs, where: 'crowded' },
  { sites: 10_000, circles: 200, discs: scatteredDiscs, where: 'over the whole Earth' },
] as const;

const ACTS = 400;
const CIRCLES = 2000;
const CELL_METRES = 25_000;

/** Closes and opens sites: the table, the ring, the outline and the depth, all of it kept up to date. */
function acts(discs: readonly BenchDisc[]): () => unknown {
  const world = liveWorld(discs);
  const live = openLiveSituation(world.atlas);
  const outline = new Outline(discs);
  const depth = new DepthGrid(new EqualAreaGrid(CELL_METRES));
  for (const { centre, radiusMetres } of discs) depth.add(centre, radiusMetres);
  live.update(world.scenario);
  const ring = new Float64Array(720);
  const next = turnSites(world);
  return () => {
    const { site, isOpen, scenario } = next();
    const { centre, radiusMetres } = discs[site] as BenchDisc;
    const { situation } = live.update(scenario);
    uniformRing(centre, radiusMetres, 360, ring);
    outline.setActive(site, isOpen);
    if (isOpen) depth.add(centre, radiusMetres);
    else depth.remove(centre, radiusMetres);
    return situation;
  };
}

/**
 * The time of a whole act at each size, against calls of Turf's circle timed before and after it; both in processor time,
 * since a 95th percentile by the clock tells of whoever shares the cores.
 */
export function actRows(): BenchRow[] {
  return targets.map(({ sites, circles, discs: make, where }) => {
    const discs = make(sites);
    const drawCircle = (turn: number) => {
      const { centre, radiusMetres } = discs[turn % sites] as BenchDisc;
      return circle([...centre], radiusMetres / 1000, { steps: 360 });
    };
    const work = acts(discs);
    const before = timeCalls(CIRCLES, drawCircle);
    const act = timeCalls(ACTS, work);
    const after = timeCalls(CIRCLES, drawCircle);
    const turf = (before.busyP50 + after.busyP50) / 2;
    const ratio = act.busyP95 / turf;
    return {
      work: `a whole act (table, ring, outline, depth) at ${sites.toLocaleString('en')} sites, ${where}, p95`,
      target: `under the time of ${circles} \`turf.circle(360)\` calls`,
      measured: `the processor time of ${short(ratio)} calls`,
      met: ratio < circles,
      figures: `p50 ${time(act.busyP50)}, p95 ${time(act.busyP95)}; by the clock p50 ${time(act.p50)}, p95 ${time(act.p95)}; one turf circle ${time(turf)}`,
    };
  });
}
