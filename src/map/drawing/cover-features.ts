import type { Geometry } from 'geojson';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { ringPolygon } from '#geodesy/ring.ts';
import { type Drawing, drawing, feature } from './features.ts';
import type { OutlineMemory } from './outline-memory.ts';
import type { RingDrawing } from './reach-features.ts';
import type { ReachGroup } from './reach-groups.ts';

/** Round one site: the farthest of the lowest figures of the systems there, and of the highest. */
interface Farthest {
  readonly centre: LonLat;
  readonly lowMetres: number;
  readonly highMetres: number;
}

/**
 * What the tint covers: within the lowest figure of some system, and beyond that within the highest of some.
 * On the ellipsoid the two are unions that neither overlap each other nor themselves. On the sphere, for which
 * no union is at hand, they are the discs one by one, the high before the low, and the layer flattens them.
 */
export function reachCoverFeatures(
  groups: readonly ReachGroup[],
  rings: RingDrawing,
  outlines: OutlineMemory,
): Drawing {
  const sites = [...farthest(groups).values()];
  if (sites.length === 0) return drawing([]);
  return rings.model === 'wgs84'
    ? unions(sites, rings.maxErrorMetres, outlines)
    : separateDiscs(sites, rings);
}

function unions(
  sites: readonly Farthest[],
  maxErrorMetres: number,
  outlines: OutlineMemory,
): Drawing {
  const options = { form: 'drawing', maxErrorMetres } as const;
  const both = outlines.margin(
    sites.map(({ centre, lowMetres, highMetres }) => ({
      low: { centre, radiusMetres: lowMetres },
      high: { centre, radiusMetres: highMetres },
    })),
  );
  const differ = sites.some(({ lowMetres, highMetres }) => lowMetres < highMetres);
  const part = (figure: 'low' | 'high', geometry: Geometry) =>
    feature(figure, geometry, { figure });
  return drawing([
    ...(differ ? [part('high', both.margin(options))] : []),
    part('low', both.core(options)),
  ]);
}

function separateDiscs(sites: readonly Farthest[], rings: RingDrawing): Drawing {
  const options = { form: 'drawing', ...rings } as const;
  const discs = (figure: 'low' | 'high') =>
    sites.map((site, index) => {
      const metres = figure === 'low' ? site.lowMetres : site.highMetres;
      const disc = ringPolygon(site.centre, metres, options);
      return feature(`${figure}/${index}`, disc, { figure });
    });
  return drawing([...discs('high'), ...discs('low')]);
}

/** For each site the farthest of what reaches from there, by its id. */
export function farthest(groups: readonly ReachGroup[]): ReadonlyMap<string, Farthest> {
  const bySite = new Map<string, Farthest>();
  for (const { band, sites } of groups) {
    for (const { id, position } of sites) {
      const before = bySite.get(id);
      bySite.set(id, {
        centre: position,
        lowMetres: Math.max(band.lowMetres, before?.lowMetres ?? 0),
        highMetres: Math.max(band.highMetres, before?.highMetres ?? 0),
      });
    }
  }
  return bySite;
}
