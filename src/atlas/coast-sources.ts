import { z } from 'zod';
import type { Coast } from './coast.ts';
import { decodeCoast } from './decode-coast.ts';

/** A coast with what its makers say of it. */
export interface CoastSource {
  readonly coast: Coast;
  /** How far a true shore usually lies from the one drawn, at most. */
  readonly uncertaintyMetres: number;
  readonly credit: string;
}

/** The coasts that ship with the atlas, each finer than the next. */
export interface CoastSources {
  readonly taiwan: CoastSource;
  readonly region: CoastSource;
  readonly world: CoastSource;
}

/** The files of the coasts, which do not overlap, in the order of `CoastSources`. */
export const coastFiles = {
  taiwan: 'taiwan.bin',
  region: 'region.bin',
  world: 'world.bin',
} as const satisfies Record<keyof CoastSources, string>;

const coastManifest = z.array(
  z.looseObject({ file: z.string(), uncertaintyMetres: z.number(), credit: z.string() }),
);

/**
 * Reads the coasts from the contents of their files.
 * @param manifest the content of their `manifest.json`, as parsed
 * @throws Error or CoastError naming the file that the manifest does not list, or that is not a coast
 */
export function readCoastSources(
  manifest: unknown,
  bytesOf: Readonly<Record<keyof CoastSources, Uint8Array>>,
): CoastSources {
  const entries = coastManifest.parse(manifest);
  const source = (name: keyof CoastSources): CoastSource => {
    const file = coastFiles[name];
    const entry = entries.find((one) => one.file === file);
    if (entry === undefined) throw new Error(`The manifest of the coast does not list ${file}.`);
    const { uncertaintyMetres, credit } = entry;
    return { coast: decodeCoast(bytesOf[name]), uncertaintyMetres, credit };
  };
  return { taiwan: source('taiwan'), region: source('region'), world: source('world') };
}
