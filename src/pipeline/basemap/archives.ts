import { areaBelow } from './contour.ts';
import { REGION, REGION_MARGIN, WORLD } from './extents.ts';
import type { SourcePaths } from './fetch-sources.ts';
import {
  type Box,
  boxInside,
  boxOf,
  grownBox,
  type Polygon,
  polygonShape,
  type Shape,
} from './geometry.ts';
import { assembleRegionLand, type RegionLand } from './region-land.ts';
import { shoreDistanceGrid } from './shore-distance.ts';
import type { TileLayer } from './tile-layers.ts';
import {
  disputedBorders,
  lakes,
  provinceBorders,
  readPolygons,
  settledBorders,
} from './world-shapes.ts';

/** An archive of the basemap before it is cut into tiles. */
export interface Archive {
  readonly name: 'world' | 'region' | 'taiwan';
  readonly bounds: Box;
  readonly layers: readonly TileLayer[];
}

/** Distances from shore that the sea is dressed by, in metres. */
const SHORE_DISTANCES_METRES = [10_000, 25_000, 50_000, 100_000, 200_000] as const;

const FAR_METRES = 225_000;
const WORLD_STEP_DEGREES = 0.1;
const REGION_STEP_DEGREES = 0.02;
const LARGE_LAKE_DEGREES = 0.6;
const INSIDE = { side: 'inside', box: REGION } as const;
const OUTSIDE = { side: 'outside', box: REGION } as const;

/** Reads all sources and lays out the layers of each archive, bottom to top. */
export function layOutArchives(paths: SourcePaths): Archive[] {
  const land10 = readPolygons(paths.naturalEarth.land10);
  const region = assembleRegionLand(paths, land10);
  return [
    {
      name: 'world',
      bounds: WORLD,
      layers: [
        ...shoreLayers(land10, region),
        ...worldLandLayers(paths, land10),
        ...worldLineLayers(paths),
      ],
    },
    { name: 'region', bounds: REGION, layers: detailedLand(region.land) },
    { name: 'taiwan', bounds: boundsOf(region.taiwan), layers: detailedLand(region.taiwan) },
  ];
}

function boundsOf(polygons: readonly Polygon[]): Box {
  const [west, south, east, north] = boxOf(polygons.flat(2));
  return [Math.floor(west), Math.floor(south), Math.ceil(east), Math.ceil(north)];
}

function worldLandLayers(paths: SourcePaths, land10: readonly Polygon[]): TileLayer[] {
  const land110 = readPolygons(paths.naturalEarth.land110);
  const land50 = readPolygons(paths.naturalEarth.land50);
  const land = (shapes: readonly Polygon[], minZoom: number, maxZoom: number): TileLayer => ({
    name: 'land',
    shapes: shapes.map((polygon) => polygonShape(polygon)),
    minZoom,
    maxZoom,
    tolerance: 6,
  });
  return [
    land(land110, 0, 1),
    land(land50, 2, 3),
    land(land10, 4, 4),
    { ...land(land10, 5, 5), tolerance: 4, only: INSIDE },
    { ...land(land10, 5, 5), name: 'land_out', tolerance: 4, only: OUTSIDE },
    { name: 'lake', shapes: lakes(paths).filter(isLarge), minZoom: 3, maxZoom: 3, tolerance: 6 },
    { name: 'lake', shapes: lakes(paths), minZoom: 4, maxZoom: 5, tolerance: 6 },
  ];
}

function worldLineLayers(paths: SourcePaths): TileLayer[] {
  const line = (name: string, shapes: readonly Shape[], minZoom: number): TileLayer => ({
    name,
    shapes,
    minZoom,
    maxZoom: 5,
    tolerance: 6,
  });
  return [
    line('admin1', provinceBorders(paths), 5),
    line('border', settledBorders(paths), 2),
    line('border_disputed', disputedBorders(paths), 2),
  ];
}

/**
 * The bands round all shores. The world's grid takes from the region only islands that were not
 * cut at its margin, because a cut leaves edges that are no shore.
 */
function shoreLayers(land10: readonly Polygon[], region: RegionLand): TileLayer[] {
  const regionLand = [...region.land, ...region.replaced];
  const wholeIslands = regionLand.filter((polygon) =>
    boxInside(boxOf(polygon.flat()), REGION_MARGIN),
  );
  const world = shoreDistanceGrid(
    [...land10, ...wholeIslands],
    [-187, -86, 187, 85],
    WORLD_STEP_DEGREES,
    FAR_METRES,
  );
  const near = shoreDistanceGrid(
    regionLand,
    grownBox(REGION, 0.4),
    REGION_STEP_DEGREES,
    FAR_METRES,
  );
  const bands = (grid: typeof world, leastMetres: number): Shape[] =>
    SHORE_DISTANCES_METRES.filter((metres) => metres >= leastMetres)
      .toReversed()
      .flatMap((metres) =>
        areaBelow(grid, metres).map((polygon) => polygonShape(polygon, { metres })),
      );
  const layer = (shapes: Shape[], minZoom: number, maxZoom: number): TileLayer => ({
    name: 'shore_distance',
    shapes,
    minZoom,
    maxZoom,
    tolerance: 8,
  });
  return [
    layer(bands(world, 100_000), 0, 2),
    layer(bands(world, 50_000), 3, 3),
    layer(bands(world, 25_000), 4, 4),
    { ...layer(bands(world, 25_000), 5, 5), tolerance: 12, only: OUTSIDE },
    { ...layer(bands(near, 10_000), 5, 5), tolerance: 0.5, only: INSIDE },
  ];
}

function isLarge({ coordinates }: Shape): boolean {
  const [west, south, east, north] = boxOf(coordinates.flat());
  return Math.max(east - west, north - south) > LARGE_LAKE_DEGREES;
}

function detailedLand(polygons: readonly Polygon[]): TileLayer[] {
  const shapes = polygons.map((polygon) => polygonShape(polygon));
  return [
    { name: 'land', shapes, minZoom: 6, maxZoom: 8, tolerance: 5 },
    { name: 'land', shapes, minZoom: 9, maxZoom: 9, tolerance: 2 },
  ];
}
