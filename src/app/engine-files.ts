import type { EngineFiles } from '#worker/engine.ts';
import { seaFiles } from './sea-files.ts';

/** Where the coast lies that tells land from sea, in the page's own folder. */
export function engineFiles(): EngineFiles {
  return { coast: seaFiles().coast };
}
