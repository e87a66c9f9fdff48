import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z.js';
import openClipper from 'clipper2-wasm/dist/es/clipper2z.js';
import { uniformRing } from '#geodesy/uniform-ring.ts';
import type { BenchDisc } from '../world.ts';

const VERTICES = 360;

/** Decimals of a degree that Clipper rounds to: about a millimetre. */
const DECIMALS = 8;

/** Clipper2 with the rings of discs already in its memory, so that only its union is timed. */
export interface ClipperRings {
  /** Joins the rings, in the plane of longitude and latitude, and tells how many loops the outline has. */
  union(): number;
}

/** Loads Clipper2 and hands it the rings of the discs. */
export async function clipperRings(discs: readonly BenchDisc[]): Promise<ClipperRings> {
  const require = createRequire(import.meta.url);
  const program = readFileSync(require.resolve('clipper2-wasm/dist/es/clipper2z.wasm'));
  const clipper: MainModule = await openClipper({ wasmBinary: new Uint8Array(program).buffer });
  const rings: PathsD = new clipper.PathsD();
  for (const { centre, radiusMetres } of discs) {
    rings.push_back(clipper.MakePathD([...uniformRing(centre, radiusMetres, VERTICES)]));
  }
  return {
    union: () => {
      const joined = clipper.UnionSelfD(rings, clipper.FillRule.NonZero, DECIMALS);
      const loops = joined.size();
      joined.delete();
      return loops;
    },
  };
}
