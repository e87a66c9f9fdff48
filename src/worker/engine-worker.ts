import '#atlas/forbid-eval.ts';

import { expose, proxy } from 'comlink';
import type { Atlas } from '#atlas/atlas.ts';
import type { EngineFiles } from './engine.ts';
import { createEngineDesk } from './engine-desk.ts';

function openDesk(atlas: Atlas, files: EngineFiles) {
  return proxy(createEngineDesk(atlas, files));
}

/** What the page's end of the line calls. */
export type OpenDesk = typeof openDesk;

expose(openDesk);
