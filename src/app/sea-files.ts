import type { SeaFiles } from '#worker/sea-files.ts';
import { dataAddress } from './load-atlas.ts';

/** Where the coast and the records of the sea lie, in the page's own folder. */
export function seaFiles(): SeaFiles {
  const coast = ['region.bin', 'taiwan.bin', 'world.bin'];
  return {
    coast: coast.map((file) => new URL(`coast/${file}`, document.baseURI).href),
    sea: dataAddress('sea.json'),
  };
}
