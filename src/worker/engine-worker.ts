import { expose, proxy } from 'comlink';
import { z } from 'zod';
import type { Atlas } from '#atlas/atlas.ts';
import type { EngineFiles } from './engine.ts';
import { createEngineDesk } from './engine-desk.ts';

/** A worker is under the content security policy of the page, which bars the eval that Zod would try. */
z.config({ jitless: true });

function openDesk(atlas: Atlas, files: EngineFiles) {
  return proxy(createEngineDesk(atlas, files));
}

/** What the page's end of the line calls. */
export type OpenDesk = typeof openDesk;

expose(openDesk);
