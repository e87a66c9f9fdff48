import type { Place, Site } from '#atlas/place.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { type Inverse, inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';

const FIGURES = 3;

/** The lines from every site to one place, which no assumption changes: measured once, then read. */
export interface PlaceLines {
  readonly sites: readonly Site[];
  readonly to: LonLat;
  /** Numbers of the sites but the place itself, nearest first; equally near ones in the atlas's order. */
  readonly order: Int32Array;
  /** At which position of `order` each site is; -1 for the place itself. */
  readonly rankOf: Int32Array;
  lineFrom(site: number): Inverse;
}

/**
 * Measures the lines from every site to a place, but those that are known: where it and the site of that number lie as they
 * did, whatever else differs. O(sites log sites), nearly all of it one geodesic a site that is new.
 */
export function measureLines(
  sites: readonly Site[],
  place: Place,
  model: EarthModel,
  known?: PlaceLines,
): PlaceLines {
  const to = place.position;
  const kept = known !== undefined && samePosition(known.to, to) ? known : undefined;
  const figures = new Float64Array(FIGURES * sites.length);
  const others = [...sites.keys()].filter((number) => sites[number]?.id !== place.id);
  for (const number of others) {
    const site = sites[number];
    if (site === undefined) continue;
    const isKept =
      (kept?.rankOf[number] ?? -1) >= 0 &&
      samePosition(kept?.sites[number]?.position, site.position);
    const line = isKept ? kept?.lineFrom(number) : undefined;
    const { metres, azimuthDegrees, backAzimuthDegrees } =
      line ?? inverse(site.position, to, model);
    figures.set([metres, azimuthDegrees, backAzimuthDegrees], FIGURES * number);
  }
  const figure = (site: number, which: number) => figures[FIGURES * site + which] ?? Number.NaN;
  const order = Int32Array.from(others).sort((a, b) => figure(a, 0) - figure(b, 0) || a - b);
  const rankOf = new Int32Array(sites.length).fill(-1);
  for (const [rank, number] of order.entries()) rankOf[number] = rank;
  return {
    sites,
    to,
    order,
    rankOf,
    lineFrom: (site) => ({
      metres: figure(site, 0),
      azimuthDegrees: figure(site, 1),
      backAzimuthDegrees: figure(site, 2),
    }),
  };
}

function samePosition(one: LonLat | undefined, other: LonLat): boolean {
  return one !== undefined && one[0] === other[0] && one[1] === other[1];
}
