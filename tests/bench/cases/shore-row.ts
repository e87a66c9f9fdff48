import { readFileSync } from 'node:fs';
import { nearestPointOnLine } from '@turf/turf';
import type { MultiLineString, Polygon } from 'geojson';
import { coastPolygon, joinCoasts } from '#atlas/coast.ts';
import { decodeCoast } from '#atlas/decode-coast.ts';
import { ShoreIndex } from '#geodesy/shore.ts';
import { type BenchRow, time, times } from '../bench-row.ts';
import { race } from '../clock.ts';
import { type BenchDisc, crowdedDiscs } from '../world.ts';

const TARGET = 5000;
const coastFolder = new URL('../../../public/coast/', import.meta.url);

/** The nearest shore of all the land that ships with the atlas, against Turf's nearest point of the same lines. */
export function shoreRow(): BenchRow {
  const parts = ['region.bin', 'taiwan.bin', 'world.bin'].map((name) => new URL(name, coastFolder));
  const coast = joinCoasts(parts.map((part) => decodeCoast(readFileSync(part))));
  const polygons = coast.owners.map((_, index): Polygon => {
    const coordinates = coastPolygon(coast, index).map((ring) => ring.map((one) => [...one]));
    return { type: 'Polygon', coordinates };
  });
  const lines: MultiLineString = {
    type: 'MultiLineString',
    coordinates: polygons.flatMap(({ coordinates }) => coordinates),
  };
  const start = performance.now();
  const index = new ShoreIndex(polygons);
  const built = performance.now() - start;
  const discs = crowdedDiscs(64);
  let turn = 0;
  const next = () => (discs[turn++ % discs.length] as BenchDisc).centre;
  const { milliseconds, timesAsFast } = race(
    [() => index.nearestTo(next()), () => nearestPointOnLine(lines, [...next()])],
    { rounds: 3, turnMilliseconds: 400 },
  );
  const [own = 0, turf = 0] = milliseconds;
  const [, overTurf = 0] = timesAsFast;
  const vertices = lines.coordinates.reduce((count, line) => count + line.length, 0);
  return {
    work: 'nearest shore over all the land that ships, 1:10m or finer',
    target: `${TARGET} times as fast as \`turf.nearestPointOnLine\``,
    measured: times(overTurf),
    met: overTurf >= TARGET,
    figures: `\`ShoreIndex.nearestTo\` ${time(own)} after building the index of ${vertices.toLocaleString('en')} vertices once in ${time(built)}; turf ${time(turf)}`,
  };
}
