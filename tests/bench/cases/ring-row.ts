import { circle } from '@turf/turf';
import geographiclib from 'geographiclib-geodesic';
import { direct } from '#geodesy/direct.ts';
import { inverse } from '#geodesy/inverse.ts';
import { uniformRing } from '#geodesy/uniform-ring.ts';
import { type BenchRow, short, time, times } from '../bench-row.ts';
import { race } from '../clock.ts';
import { type BenchDisc, crowdedDiscs } from '../world.ts';

const COUNT = 360;
const TURF_TARGET = 6;
const GEOGRAPHICLIB_TARGET = 25;
const ERROR_TARGET_METRES = 1e-3;

const { Geodesic } = geographiclib;
const POSITION = Geodesic.LATITUDE | Geodesic.LONGITUDE;

function karneyRing({ centre, radiusMetres }: BenchDisc): Float64Array {
  const out = new Float64Array(2 * COUNT);
  for (let index = 0; index < COUNT; index++) {
    const azimuth = (360 * index) / COUNT;
    const end = Geodesic.WGS84.Direct(centre[1], centre[0], azimuth, radiusMetres, POSITION);
    out[2 * index] = end.lon2 ?? Number.NaN;
    out[2 * index + 1] = end.lat2 ?? Number.NaN;
  }
  return out;
}

function worstErrorMetres(discs: readonly BenchDisc[]): number {
  let worst = 0;
  for (const { centre, radiusMetres } of discs) {
    const ring = uniformRing(centre, radiusMetres, COUNT);
    for (let index = 0; index < COUNT; index++) {
      const vertex = [ring[2 * index] ?? 0, ring[2 * index + 1] ?? 0] as const;
      const expected = direct(centre, (360 * index) / COUNT, radiusMetres);
      worst = Math.max(worst, inverse(vertex, expected).metres);
    }
  }
  return worst;
}

/** A ring of 360 vertices against Turf's circle and against plain GeographicLib. */
export function ringRow(): BenchRow {
  const discs = crowdedDiscs(64);
  const out = new Float64Array(2 * COUNT);
  let turn = 0;
  const next = () => discs[turn++ % discs.length] as BenchDisc;
  const { milliseconds, timesAsFast } = race([
    () => {
      const { centre, radiusMetres } = next();
      return uniformRing(centre, radiusMetres, COUNT, out);
    },
    () => {
      const { centre, radiusMetres } = next();
      return circle([...centre], radiusMetres / 1000, { steps: COUNT });
    },
    () => karneyRing(next()),
  ]);
  const [own = 0, turf = 0, karney = 0] = milliseconds;
  const [, overTurf = 0, overKarney = 0] = timesAsFast;
  const error = worstErrorMetres(discs);
  return {
    work: 'a 360-vertex ring, longitude and latitude out, every vertex under 1 mm from Karney',
    target: `${TURF_TARGET} times as fast as \`turf.circle(360)\`, ${GEOGRAPHICLIB_TARGET} times as fast as \`geographiclib-geodesic\``,
    measured: `${times(overTurf)} and ${times(overKarney)}; worst vertex ${short(error * 1e6)} µm`,
    met:
      overTurf >= TURF_TARGET && overKarney >= GEOGRAPHICLIB_TARGET && error < ERROR_TARGET_METRES,
    figures: `\`uniformRing\` ${time(own)}, turf ${time(turf)}, GeographicLib (positions only) ${time(karney)}`,
  };
}
