import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { uniformRing } from '#geodesy/uniform-ring.ts';
import { type BenchRow, time, times } from '../bench-row.ts';
import { busyMilliseconds, quantile } from '../clock.ts';
import { crowdedDiscs } from '../world.ts';

const TARGET = 20;
const RINGS = 1000;
const VERTICES = 360;
const WARM_UP = 20;
const ROUNDS = 100;

/** GeoJSON is slow to clone. */
const FEATURE_ROUNDS = 5;

/** A thread that sends back what it is sent, and gives a typed array away again where it was given one. */
const echo = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ payload, given }) => {
    parentPort.postMessage({ payload, given }, given ? [payload.buffer] : []);
  });
`;

async function roundTrip<T>(worker: Worker, payload: T, given: ArrayBuffer[]): Promise<T> {
  worker.postMessage({ payload, given: given.length > 0 }, given);
  const [answer] = await once(worker, 'message');
  return answer.payload;
}

function allRings(): Float64Array<ArrayBuffer> {
  const rings = new Float64Array(2 * VERTICES * RINGS);
  for (const [index, { centre, radiusMetres }] of crowdedDiscs(RINGS).entries()) {
    uniformRing(centre, radiusMetres, VERTICES, rings, 2 * VERTICES * index);
  }
  return rings;
}

/** The same rings as GeoJSON features. */
function asFeatures(rings: Float64Array): object[] {
  return Array.from({ length: RINGS }, (_, ring) => {
    const start = 2 * VERTICES * ring;
    const positions = Array.from({ length: VERTICES + 1 }, (_, step) => {
      const at = start + 2 * (step % VERTICES);
      return [rings[at] ?? 0, rings[at + 1] ?? 0];
    });
    const geometry = { type: 'Polygon', coordinates: [positions] };
    return { type: 'Feature', properties: {}, geometry };
  });
}

/** The processor time that a round trip takes both threads, in milliseconds. */
async function busyMedian(rounds: number, trip: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = busyMilliseconds();
    await trip();
    taken.push(busyMilliseconds() - start);
  }
  return quantile(taken, 0.5);
}

/** 1,000 rings to another thread and back: given away, copied, and copied as GeoJSON. */
export async function boundaryRow(): Promise<BenchRow> {
  let rings = allRings();
  const features = asFeatures(rings);
  const worker = new Worker(echo, { eval: true });
  const give = async () => {
    rings = await roundTrip(worker, rings, [rings.buffer]);
  };
  const copy = () => roundTrip(worker, rings, []);
  await busyMedian(WARM_UP, give);
  const given = await busyMedian(ROUNDS, give);
  await busyMedian(WARM_UP, copy);
  const copied = await busyMedian(ROUNDS, copy);
  const cloned = await busyMedian(FEATURE_ROUNDS, () => roundTrip(worker, features, []));
  await worker.terminate();
  return {
    work: '1,000 rings of 360 vertices to another thread and back',
    target: `typed arrays transferred, ${TARGET} times as fast as cloning them`,
    measured: `${times(copied / given)}; GeoJSON of the same rings, ${times(cloned / given)}`,
    met: copied / given >= TARGET,
    figures: `processor time of both threads: transferred ${time(given)}, typed arrays cloned ${time(copied)}, GeoJSON cloned ${time(cloned)}`,
  };
}
