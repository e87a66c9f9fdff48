import { circle, featureCollection, union } from '@turf/turf';
import { DepthOutline } from '#geodesy/depth-outline.ts';
import { Outline } from '#geodesy/outline.ts';
import { type BenchRow, time, times } from '../bench-row.ts';
import { race } from '../clock.ts';
import { clipperRings } from '../peers/clipper.ts';
import { crowdedDiscs } from '../world.ts';

const UNION_TARGET = 1000;
const CLIPPER_TARGET = 10;
const TOGGLE_TARGET = 3;
const DEPTH_TARGET = 10;

/** Depths that the map tells apart. */
const DEEPEST = 5;

/** The drawn chord error that Turf's 360 steps have round these discs, in metres. */
const drawn = { maxErrorMetres: 50, form: 'export' } as const;

/** The outline of 100 rings drawn as GeoJSON, against the union of the same rings as Turf draws and joins them. */
export function unionRow(): BenchRow {
  const discs = crowdedDiscs(100);
  const rings = featureCollection(
    discs.map(({ centre, radiusMetres }) =>
      circle([...centre], radiusMetres / 1000, { steps: 360 }),
    ),
  );
  const { milliseconds, timesAsFast } = race(
    [
      () => new Outline(discs).arcCount,
      () => new Outline(discs).polygon(drawn),
      () => union(rings),
    ],
    { rounds: 3, turnMilliseconds: 400 },
  );
  const [arcs = 0, polygon = 0, turf = 0] = milliseconds;
  const [, , overTurf = 0] = timesAsFast;
  const drawnOverTurf = turf / polygon;
  return {
    work: 'outline of the union of 100 rings, right at ±180° and the poles',
    target: `${UNION_TARGET} times as fast as \`turf.union\``,
    measured: `${times(overTurf)}; drawn as GeoJSON too, ${times(drawnOverTurf)}`,
    met: overTurf >= UNION_TARGET,
    figures: `outline ${time(arcs)}, with GeoJSON ${time(polygon)}, turf ${time(turf)}`,
  };
}

/** The outline of 1,000 rings, against Clipper2 joining the same rings of 360 vertices in its own memory. */
export async function manyUnionRow(): Promise<BenchRow> {
  const discs = crowdedDiscs(1000);
  const clipper = await clipperRings(discs);
  const { milliseconds, timesAsFast } = race(
    [() => new Outline(discs).arcCount, () => clipper.union()],
    { rounds: 3, turnMilliseconds: 400 },
  );
  const [arcs = 0, joined = 0] = milliseconds;
  const [, overClipper = 0] = timesAsFast;
  return {
    work: 'outline of the union of 1,000 rings',
    target: `${CLIPPER_TARGET} times as fast as \`clipper2-wasm\``,
    measured: times(overClipper),
    met: overClipper >= CLIPPER_TARGET,
    figures: `outline ${time(arcs)}, clipper2-wasm ${time(joined)}, in the plane of longitude and latitude`,
  };
}

/** The outlines of depth 1 to 5 of 1,000 rings, against Clipper2 joining the same rings once. */
export async function depthOutlineRow(): Promise<BenchRow> {
  const discs = crowdedDiscs(1000);
  const clipper = await clipperRings(discs);
  const { milliseconds, timesAsFast } = race(
    [
      () => new DepthOutline(discs, DEEPEST),
      () => new DepthOutline(discs, DEEPEST).polygon(DEEPEST, drawn),
      () => clipper.union(),
    ],
    { rounds: 3, turnMilliseconds: 400 },
  );
  const [edges = 0, polygon = 0, joined = 0] = milliseconds;
  const [, , overClipper = 0] = timesAsFast;
  return {
    work: `outlines of depth 1 to ${DEEPEST} of 1,000 rings, where at least so many overlap`,
    target: `${DEPTH_TARGET} times as fast as \`clipper2-wasm\` joins the same rings once`,
    measured: times(overClipper),
    met: overClipper >= DEPTH_TARGET,
    figures: `all edges ${time(edges)}, with one depth as GeoJSON ${time(polygon)}, clipper2-wasm ${time(joined)}`,
  };
}

/** One of 100 rings into the outline or out of it, against the outline from scratch. */
export function toggleRow(): BenchRow {
  const discs = crowdedDiscs(100);
  const outline = new Outline(discs);
  let turn = 0;
  const { milliseconds, timesAsFast } = race([
    () => {
      const index = (turn++ * 37) % discs.length;
      outline.setActive(index, !outline.isActive(index));
      return outline.arcCount;
    },
    () => new Outline(discs).arcCount,
  ]);
  const [toggle = 0, scratch = 0] = milliseconds;
  const [, overScratch = 0] = timesAsFast;
  return {
    work: 'toggling one of 100 rings in that outline',
    target: `${TOGGLE_TARGET} times as fast as from scratch`,
    measured: times(overScratch),
    met: overScratch >= TOGGLE_TARGET,
    figures: `toggle ${time(toggle)}, from scratch ${time(scratch)}`,
  };
}
