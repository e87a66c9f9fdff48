import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Coast, decodeCoast } from '#atlas/coast.ts';

/** A coast with what its makers say of it. */
export interface CoastSource {
  readonly coast: Coast;
  /** How far a true shore usually lies from the one drawn, at most. */
  readonly uncertaintyMetres: number;
  readonly credit: string;
}

/** The coasts that the program comes with, each finer than the next. */
export interface CoastSources {
  readonly taiwan: CoastSource;
  readonly region: CoastSource;
  readonly world: CoastSource;
}

/** The folder of the coast beside the packed program. */
const PACKED = 'coast';

/** The folder of the coast in the repository, seen from the folder of this file. */
const REPOSITORY_COAST = '../../../public/coast';

const manifest = z.array(
  z.looseObject({ file: z.string(), uncertaintyMetres: z.number(), credit: z.string() }),
);

/**
 * Reads the coasts that the program comes with: packed beside it, or in the repository.
 * @throws Error or CoastError naming the file that is missing or not a coast
 */
export function readCoasts(): CoastSources {
  const here = dirname(fileURLToPath(import.meta.url));
  const packed = join(here, PACKED);
  const folder = existsSync(packed) ? packed : join(here, REPOSITORY_COAST);
  const entries = manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const source = (file: string): CoastSource => {
    const entry = entries.find((one) => one.file === file);
    if (entry === undefined) throw new Error(`${folder} has no coast ${file}.`);
    const { uncertaintyMetres, credit } = entry;
    return { coast: decodeCoast(readFileSync(join(folder, file))), uncertaintyMetres, credit };
  };
  return {
    taiwan: source('taiwan.bin'),
    region: source('region.bin'),
    world: source('world.bin'),
  };
}
