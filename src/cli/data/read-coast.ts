import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CoastSources, coastFiles, readCoastSources } from '#atlas/coast-sources.ts';

/** The folder of the coast beside the packed program. */
const PACKED = 'coast';

/** The folder of the coast in the repository, seen from the folder of this file. */
const REPOSITORY_COAST = '../../../public/coast';

/**
 * Reads the coasts that the program comes with: packed beside it, or in the repository.
 * @throws Error or CoastError naming the file that is missing or not a coast
 */
export function readCoasts(): CoastSources {
  const here = dirname(fileURLToPath(import.meta.url));
  const packed = join(here, PACKED);
  const folder = existsSync(packed) ? packed : join(here, REPOSITORY_COAST);
  const read = (file: string) => readFileSync(join(folder, file));
  return readCoastSources(JSON.parse(read('manifest.json').toString('utf8')), {
    taiwan: read(coastFiles.taiwan),
    region: read(coastFiles.region),
    world: read(coastFiles.world),
  });
}
