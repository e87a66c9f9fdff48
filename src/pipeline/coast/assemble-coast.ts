import { REGION_MARGIN } from '../basemap/extents.ts';
import type { SourcePaths } from '../basemap/fetch-sources.ts';
import {
  type Box,
  boxesMeet,
  boxInside,
  boxOf,
  doubledArea,
  type Polygon,
  positionInRing,
  type Ring,
} from '../basemap/geometry.ts';
import { groupRings } from '../basemap/group-rings.ts';
import { assembleRegionLand } from '../basemap/region-land.ts';
import { readPolygons } from '../basemap/world-shapes.ts';
import { chainsOfClipped, chainsOutside } from './border-chains.ts';
import { joinAtBorder } from './join-at-border.ts';
import { readOwners } from './owners.ts';

/** A polygon of the coast and the country that owns it, as ISO 3166-1 alpha-2, where the source says so. */
export interface OwnedPolygon {
  readonly owner: string | null;
  readonly polygon: Polygon;
}

/** The coast by the licence that it comes under; the three parts do not overlap. */
export interface CoastParts {
  /** Natural Earth, where it does not meet the region. */
  readonly world: readonly OwnedPolygon[];
  /** OpenStreetMap; land that leaves the region goes on in Natural Earth. */
  readonly region: readonly OwnedPolygon[];
  /** Taiwan's official shapes. */
  readonly taiwan: readonly OwnedPolygon[];
}

/**
 * Assembles the coast of the world, unsimplified: the land of the detailed basemap, and Natural Earth's land
 * round it, joined where the two meet so that no polygon has an edge that is not shore.
 */
export function assembleCoast(paths: SourcePaths): CoastParts {
  const naturalEarth = readPolygons(paths.naturalEarth.land10);
  const { land, taiwan } = assembleRegionLand(paths, naturalEarth);
  const whole = land.filter((polygon) => isInside(polygon[0], REGION_MARGIN));
  const clipped = land.filter((polygon) => !isInside(polygon[0], REGION_MARGIN));
  const around = withoutNested(naturalEarth.map(([outer = []]) => outer));
  const ownerOf = readOwners(paths.openStreetMapCoastlines.coastlines);
  const joined = joinParts(clipped, around);
  return {
    world: around
      .filter((ring) => !boxesMeet(boxOf(ring), REGION_MARGIN))
      .map((ring) => ({ owner: null, polygon: [ring] })),
    region: [
      ...joined.map((polygon) => ({ owner: null, polygon })),
      ...whole.map((polygon) => ({ owner: ownerOf(polygon), polygon })),
    ],
    taiwan: taiwan.map((polygon) => ({ owner: 'TW', polygon })),
  };
}

function joinParts(clipped: readonly Polygon[], around: readonly Ring[]): Polygon[] {
  const crossing = around.filter(
    (ring) => boxesMeet(boxOf(ring), REGION_MARGIN) && !isInside(ring, REGION_MARGIN),
  );
  const inner = chainsOfClipped(clipped.flat(), REGION_MARGIN);
  const outer = chainsOutside(crossing, REGION_MARGIN);
  const rings = joinAtBorder([...inner.open, ...outer.open], REGION_MARGIN);
  return groupRings([...rings, ...inner.closed, ...outer.closed]);
}

/** Each ring once, clockwise, and none that lies in another: the source repeats islets and has islands of lakes. */
function withoutNested(rings: readonly Ring[]): Ring[] {
  const once = new Map(rings.map((ring) => [ring.join(' '), ring]));
  const bySize = [...once.values()]
    .map((ring) => (doubledArea(ring) > 0 ? ring.toReversed() : ring))
    .map((ring) => ({ ring, box: boxOf(ring), area: -doubledArea(ring) }))
    .sort((a, b) => b.area - a.area);
  const kept: typeof bySize = [];
  for (const one of bySize) {
    const [start] = one.ring;
    const nested = kept.some(
      ({ ring, box }) => start && boxesMeet(box, one.box) && positionInRing(start, ring),
    );
    if (!nested) kept.push(one);
  }
  return kept.map(({ ring }) => ring);
}

function isInside(ring: Ring | undefined, box: Box): boolean {
  return ring !== undefined && boxInside(boxOf(ring), box);
}
