import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as EngineMap, type GeoJSONSource, setWorkerUrl } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { createSync } from '#map/sync.ts';
import type { Stores } from '#store/stores.ts';
import { momentOf } from '../../../src/map/drawing/moment.ts';
import { offerArchives } from '../../../src/map/engine/archive-protocol.ts';
import { readFontFaces } from '../../../src/map/engine/fonts.ts';
import { keepInStep } from '../../../src/map/engine/live-map.ts';
import { basemapSources } from '../../../src/map/style/source-ids.ts';
import { CAMERA, crowdedWorld, openWorld, strangeWorlds } from '../drawn-world.ts';

/** Milliseconds from each act until the map had painted all of it. */
export interface PaintedTimes {
  readonly keptUp: readonly number[];
  readonly anew: readonly number[];
}

/** Acts of each kind before the first that is timed. */
const WARM_UP = 6;

const assetBase = `${location.origin}/`;

/** Throws what goes wrong. */
function fail(message: string): never {
  throw new Error(message);
}

/** A map of the page's own style that is in step with some stores, painted. */
async function openMap(stores: Stores): Promise<EngineMap> {
  const container = document.createElement('div');
  document.body.append(container);
  const map = new EngineMap({
    container,
    center: [...CAMERA.centre],
    zoom: CAMERA.zoom,
    attributionControl: false,
    fadeDuration: 0,
  });
  map.on('error', ({ error }) => fail(error.message));
  keepInStep(map, stores, assetBase, await readFontFaces(assetBase, fail), 'a');
  await map.once('idle');
  return map;
}

async function timeAct(map: EngineMap, act: () => void): Promise<number> {
  const start = performance.now();
  const painted = map.once('idle');
  act();
  await painted;
  return performance.now() - start;
}

/**
 * Times acts in turn on two maps of the page, one over the other: on one as the page does it, on the other everything is
 * resolved and every source filled again, for sites of which nothing is kept.
 */
export async function measurePainted(sites: number, acts: number): Promise<PaintedTimes> {
  setWorkerUrl(workerAddress);
  offerArchives(basemapSources.map((name) => `${assetBase}basemap/${name}.pmtiles`));
  const { world, act } = crowdedWorld(sites);
  const stores = openWorld(world, world.scenario);
  const kept = await openMap(stores);
  const filled = await openMap(openWorld(world, world.scenario));
  const keptUp: number[] = [];
  const anew: number[] = [];
  for (const one of strangeWorlds(sites, WARM_UP + acts)) {
    const scenario = act();
    keptUp.push(await timeAct(kept, () => stores.document.setState({ scenario })));
    anew.push(
      await timeAct(filled, () => {
        const opened = openWorld(one.world, one.scenario);
        createSync((source, drawing) => {
          void filled.getSource<GeoJSONSource>(source)?.setData(drawing);
        })(momentOf(opened, filled.getZoom()));
      }),
    );
  }
  return { keptUp: keptUp.slice(WARM_UP), anew: anew.slice(WARM_UP) };
}
