import { distance } from '@turf/turf';
import Vincenty from 'geodesy/latlon-ellipsoidal-vincenty.js';
import { distanceRow } from '#geodesy/distance-row.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { positionTable } from '#geodesy/position-table.ts';
import { quickDistanceRow } from '#geodesy/quick-distance-row.ts';
import { type BenchRow, short, time, times } from '../bench-row.ts';
import { race } from '../clock.ts';
import { scatteredDiscs } from '../world.ts';

const TARGET = 1.3;
const ERROR_TARGET_METRES = 1.2e-3;
const FAR_METRES = 12_000_000;

/** A row of 1,000 distances from one position, quick and iterated, against Turf's. */
export function distancesRow(): BenchRow {
  const positions = scatteredDiscs(1000).map(({ centre }) => centre);
  const pairs = positions.map((position) => [...position]);
  const table = positionTable(positions);
  const from: LonLat = [127.7676, 26.3556];
  const start = [...from];
  const ends = positions.map(([longitude, latitude]) => new Vincenty(latitude, longitude));
  const beginning = new Vincenty(from[1], from[0]);
  const out = new Float64Array(positions.length);
  const { milliseconds, timesAsFast } = race([
    () => quickDistanceRow(from, table, out),
    () => {
      for (const [index, to] of pairs.entries()) {
        out[index] = distance(start, to, { units: 'meters' });
      }
      return out;
    },
    () => distanceRow(from, table, out),
    () => {
      for (const [index, to] of ends.entries()) out[index] = beginning.distanceTo(to);
      return out;
    },
  ]);
  const [quick = 0, turf = 0, iterated = 0, vincenty = 0] = milliseconds;
  const [, overTurf = 0] = timesAsFast;
  const truth = positions.map((to) => inverse(from, to).metres);
  const worst = (row: Float64Array, mostMetres: number) =>
    Math.max(
      ...truth.map((metres, i) => (metres < mostMetres ? Math.abs(metres - (row[i] ?? 0)) : 0)),
    );
  const quickError = worst(quickDistanceRow(from, table), FAR_METRES);
  const iteratedError = worst(distanceRow(from, table), Number.POSITIVE_INFINITY);
  return {
    work: 'a row of 1,000 distances',
    target: `${TARGET} times as fast as \`turf.distance\`, under 1.2 mm to 12,000 km`,
    measured: `${times(overTurf)}; worst to 12,000 km ${short(quickError * 1e6)} µm`,
    met: overTurf >= TARGET && quickError < ERROR_TARGET_METRES,
    figures: `\`quickDistanceRow\` ${time(quick)}, turf ${time(turf)}; the iterated \`distanceRow\` ${time(iterated)}, worst ${short(iteratedError * 1e9)} nm from GeographicLib; \`geodesy\` (Vincenty) ${time(vincenty)}`,
  };
}
