import type { LonLat } from '#geodesy/lon-lat.ts';

/** Everything within a distance of a position. */
export interface BenchDisc {
  readonly centre: LonLat;
  readonly radiusMetres: number;
}

/** The same numbers in [0, 1) in every run: a linear congruence with the constants of Numerical Recipes. */
export function steadyNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const clusters: readonly LonLat[] = [
  [127.8, 26.4],
  [144.8, 13.4],
  [121, 14.6],
  [139.7, 35.4],
  [130.7, 32.8],
  [134.5, 7.3],
  [131, -12.4],
  [147.1, -9.4],
];

function radius(next: () => number): number {
  return 300_000 + 1_200_000 * next() * next();
}

/** Discs of 300 to 1,500 km round eight islands and cities of the western Pacific: nearly all of them overlap. */
export function crowdedDiscs(count: number, seed = 2026): BenchDisc[] {
  const next = steadyNumbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const [longitude, latitude] = clusters[index % clusters.length] ?? [0, 0];
    const centre = [longitude + 12 * (next() - 0.5), latitude + 12 * (next() - 0.5)] as const;
    return { centre, radiusMetres: radius(next) };
  });
}

/** Discs of 300 to 1,500 km evenly over the Earth. */
export function scatteredDiscs(count: number, seed = 2026): BenchDisc[] {
  const next = steadyNumbers(seed);
  return Array.from({ length: count }, () => {
    const latitude = (Math.asin(2 * next() - 1) * 180) / Math.PI;
    return { centre: [360 * next() - 180, latitude] as const, radiusMetres: radius(next) };
  });
}
