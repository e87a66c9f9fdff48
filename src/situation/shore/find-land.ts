import type { Polygon } from 'geojson';
import { type Coast, coastPolygon } from '#atlas/coast.ts';
import type { CoastSource, CoastSources } from '#atlas/coast-sources.ts';
import { type LonLat, normaliseLongitude } from '#geodesy/lon-lat.ts';
import { ShoreIndex } from '#geodesy/shore.ts';
import { cutFrom } from './antimeridian-lands.ts';

/** A polygon of a coast. */
interface Part {
  readonly source: CoastSource;
  readonly polygon: number;
}

/** The island or mainland that a place is on: a polygon of a coast, and what the antimeridian cuts from it. */
export interface Land {
  readonly parts: readonly Part[];
  /** The coast that it was found on. */
  readonly source: CoastSource;
}

/** What the finer coast was drawn from: west, south, east, north, degrees. Beyond it is that of the world. */
const REGION = [97, -3, 161, 52] as const;

/** Whether a position is where the finer coast was drawn from its own sources. */
export function isInRegion([longitude, latitude]: LonLat): boolean {
  const [west, south, east, north] = REGION;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Whether two lands are one. */
export function isSameLand(one: Land, other: Land): boolean {
  return one.parts.some(({ source, polygon }) =>
    other.parts.some((part) => part.source === source && part.polygon === polygon),
  );
}

/** The shore of a land. */
export function shoreOf({ parts }: Land): ShoreIndex {
  return new ShoreIndex(parts.map(({ source, polygon }) => shapeOf(source.coast, polygon)));
}

/** Metres of a degree of latitude, and a little less. */
const METRES_PER_DEGREE = 110_000;

function shapeOf(coast: Coast, polygon: number): Polygon {
  const coordinates = coastPolygon(coast, polygon).map((ring) => ring.map((at) => [...at]));
  return { type: 'Polygon', coordinates };
}

/** The polygons whose boxes, widened by some degrees, hold a position. */
function boxed({ boxes, owners }: Coast, [longitude, latitude]: LonLat, degrees: number): number[] {
  const wide = degrees / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  return owners.flatMap((_, polygon) => {
    const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(4 * polygon, 4 * polygon + 4);
    const holds =
      longitude >= west - wide &&
      longitude <= east + wide &&
      latitude >= south - degrees &&
      latitude <= north + degrees;
    return holds ? [polygon] : [];
  });
}

/** Whether a polygon of the coast holds a position: its edges are straight in longitude and latitude. */
function holds(coast: Coast, polygon: number, [longitude, latitude]: LonLat): boolean {
  let inside = false;
  for (const ring of coastPolygon(coast, polygon)) {
    let start = ring[0];
    for (const end of ring) {
      if (start !== undefined && start[1] > latitude !== end[1] > latitude) {
        const share = (latitude - start[1]) / (end[1] - start[1]);
        if (longitude < start[0] + share * (end[0] - start[0])) inside = !inside;
      }
      start = end;
    }
  }
  return inside;
}

function polygonAt(coast: Coast, position: LonLat, withinMetres: number): number | undefined {
  const holding = boxed(coast, position, 0).find((polygon) => holds(coast, polygon, position));
  if (holding !== undefined) return holding;
  const near = boxed(coast, position, withinMetres / METRES_PER_DEGREE);
  if (near.length === 0) return undefined;
  const { metres, shape } = new ShoreIndex(near.map((one) => shapeOf(coast, one))).nearestTo(
    position,
  );
  return metres <= withinMetres ? near[shape] : undefined;
}

/**
 * The land that a position is on, by the finest coast that has it; or the land whose shore is within some metres of it.
 * Nothing at sea.
 */
export function findLand(
  { taiwan, region, world }: CoastSources,
  [longitude, latitude]: LonLat,
  withinMetres: number,
): Land | undefined {
  const position: LonLat = [normaliseLongitude(longitude), latitude];
  const sources = isInRegion(position) ? [taiwan, region] : [region, world];
  for (const source of sources) {
    const polygon = polygonAt(source.coast, position, withinMetres);
    if (polygon === undefined) continue;
    const cut = cutFrom(source.coast, polygon, world.coast);
    const others = cut.map((other) => ({ source: world, polygon: other }));
    return { source, parts: [{ source, polygon }, ...others] };
  }
  return undefined;
}
