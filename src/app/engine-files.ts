import { coastFiles } from '#atlas/coast-sources.ts';
import type { EngineFiles } from '#worker/engine.ts';
import { seaFiles } from './sea-files.ts';

/** Where the coast lies that tells land from sea and that shores are measured on, in the page's own folder. */
export function engineFiles(): EngineFiles {
  const address = (file: string) => new URL(`coast/${file}`, document.baseURI).href;
  return {
    coast: seaFiles().coast,
    shores: {
      manifest: address('manifest.json'),
      taiwan: address(coastFiles.taiwan),
      region: address(coastFiles.region),
      world: address(coastFiles.world),
    },
  };
}
