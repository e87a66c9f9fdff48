import { readFile } from 'node:fs/promises';
import { expose, proxy } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DepthAreaQuestion } from '#situation/depth-by-area.ts';
import { NO_AREA } from '#situation/sea-and-land.ts';
import { openEngine } from '#worker/open-engine.ts';
import { createEngineDesk } from '../../src/worker/engine-desk.ts';
import { anAtlas, aScenario, aSite, aSystem } from '../fixtures/build-records.ts';

const folder = 'https://atlas.example/';
const coast = `${folder}public/coast/`;
const files = {
  coast: [`${coast}taiwan.bin`],
  shores: {
    manifest: `${coast}manifest.json`,
    taiwan: `${coast}taiwan.bin`,
    region: `${coast}region.bin`,
    world: `${coast}world.bin`,
  },
};

const atlas = anAtlas({
  places: [
    aSite('kadena', [127.7694, 26.3517], { needs: ['consent'] }),
    aSite('andersen', [144.93, 13.584]),
  ],
  systems: [aSystem('jet', { low: 700, stated: 900, high: 1200 })],
});

function question(consent: boolean): DepthAreaQuestion {
  const conditions: Record<string, boolean> = { consent };
  const scenario = aScenario({ conditions, systemIds: ['jet'] });
  return { scenario, region: [110, 0, 160, 45] };
}

async function readFromRoot(address: string): Promise<ArrayBuffer> {
  const path = new URL(`../../${address.slice(folder.length)}`, import.meta.url);
  return Uint8Array.from(await readFile(path)).buffer;
}

/** One end of a line whose messages are cloned on their way, as between threads. */
class End extends EventTarget {
  readonly #other: () => EventTarget;

  constructor(other: () => EventTarget) {
    super();
    this.#other = other;
  }

  postMessage(message: unknown, transfer: Transferable[] = []) {
    const data: unknown = structuredClone(message, { transfer });
    queueMicrotask(() => this.#other().dispatchEvent(new MessageEvent('message', { data })));
  }
}

/** Workers that answer on this thread. */
function stubWorkers() {
  const started: { isOver: boolean; fail: (message: string) => void }[] = [];
  class StubWorker extends End {
    isOver = false;

    constructor() {
      const inside = new End(() => this);
      super(() => inside);
      const open = (...[known, where]: Parameters<typeof createEngineDesk>) =>
        proxy(createEngineDesk(known, where, readFromRoot));
      expose(open, inside);
      started.push(this);
    }

    terminate() {
      this.isOver = true;
    }

    fail(message: string) {
      this.dispatchEvent(Object.assign(new Event('error'), { message }));
    }
  }
  vi.stubGlobal('Worker', StubWorker);
  return started;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the engine', () => {
  it('says the same in a worker and in place', async () => {
    const started = stubWorkers();
    const inWorker = await openEngine(atlas, files).depthAreas(question(true));
    expect(started).toHaveLength(1);
    vi.stubGlobal('Worker', undefined);
    vi.stubGlobal('fetch', async (address: string) => new Response(await readFromRoot(address)));
    expect(await openEngine(atlas, files).depthAreas(question(true))).toEqual(inWorker);
    expect(inWorker.low.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('outlines depth in a worker as in place, and hands the arrays over', async () => {
    stubWorkers();
    const { scenario } = question(true);
    const asked = { scenario, figure: 'low', deepest: 5, maxErrorMetres: 1000 } as const;
    const posted = vi.spyOn(MessagePort.prototype, 'postMessage');
    const inWorker = await openEngine(atlas, files).depthOutlines(asked);
    expect(posted.mock.calls.map(([, handedOver]) => handedOver)).toContainEqual(
      Array.from({ length: 8 }, () => expect.any(ArrayBuffer)),
    );
    posted.mockRestore();
    vi.stubGlobal('Worker', undefined);
    expect(await openEngine(atlas, files).depthOutlines(asked)).toEqual(inWorker);
    expect(inWorker.areas.shapeStarts).toEqual(Uint32Array.of(0, 2));
  });

  it('outlines a change of depth in a worker as in place', async () => {
    stubWorkers();
    const [before, after] = [question(true).scenario, question(false).scenario];
    const asked = { before, after, figure: 'low', largest: 5, maxErrorMetres: 1000 } as const;
    const inWorker = await openEngine(atlas, files).depthChange(asked);
    vi.stubGlobal('Worker', undefined);
    expect(await openEngine(atlas, files).depthChange(asked)).toEqual(inWorker);
    expect(inWorker.lowered.areas.shapeStarts).toHaveLength(2);
    expect(inWorker.raised.areas.shapeStarts).toHaveLength(1);
  });

  it('sweeps in a worker, and hears there whether to go on', async () => {
    stubWorkers();
    const { scenario } = question(true);
    const engine = openEngine(atlas, files);
    const swept = { scenario, conditionIds: ['consent'], earthModel: 'wgs84' } as const;
    const rows = await engine.sweep(swept, () => true);
    expect(rows?.map(({ holding }) => holding)).toEqual([[], ['consent']]);
    const many = Array.from({ length: 17 }, (_, index) => `condition-${index}`);
    expect(await engine.sweep({ ...swept, conditionIds: many }, () => false)).toBeUndefined();
  });

  it('compares the areas of two scenarios, and what one site alone reaches', async () => {
    stubWorkers();
    const engine = openEngine(atlas, files);
    const [before, after] = [question(true).scenario, question(false).scenario];
    const { low, high } = await engine.areaDifference({ before, after });
    expect(low.lost.seaSquareMetres).toBeGreaterThan(1e12);
    expect(high.lost.seaSquareMetres).toBeGreaterThan(2 * low.lost.seaSquareMetres);
    expect(low.gained).toEqual(NO_AREA);
    const alone = await engine.soleAreas({ scenario: before, systemIds: undefined });
    expect(alone.get('kadena')).toEqual({ low: low.lost, high: high.lost });
    const none = await engine.soleAreas({ scenario: before, systemIds: [] });
    expect(none.size).toBe(0);
  });

  it('starts a worker at the first question, and once', async () => {
    const started = stubWorkers();
    const engine = openEngine(atlas, files);
    expect(started).toHaveLength(0);
    const [both, without] = await Promise.all(
      [true, false].map((consent) => engine.depthAreas(question(consent))),
    );
    expect(started).toHaveLength(1);
    const reached = (areas: typeof both) => areas?.low[1]?.seaSquareMetres ?? 0;
    expect(reached(both) / reached(without)).toBeCloseTo(2, 1);
  });

  it('rejects what is waited for when the worker fails, and starts another', async () => {
    const started = stubWorkers();
    const engine = openEngine(atlas, files);
    const answer = engine.depthAreas(question(true));
    started[0]?.fail('out of memory');
    await expect(answer).rejects.toThrow('out of memory');
    expect(started[0]?.isOver).toBe(true);
    await expect(engine.depthAreas(question(true))).resolves.toHaveProperty('low.length', 2);
    expect(started).toHaveLength(2);
  });

  it('says which file the server does not have, and tries again', async () => {
    vi.stubGlobal('Worker', undefined);
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const engine = openEngine(atlas, files);
    await expect(engine.depthAreas(question(true))).rejects.toThrow(/taiwan\.bin .* answered 404/);
    vi.stubGlobal('fetch', async (address: string) => new Response(await readFromRoot(address)));
    await expect(engine.depthAreas(question(true))).resolves.toHaveProperty('low.length', 2);
  });
});
