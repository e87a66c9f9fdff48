import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Box, Shape } from './geometry.ts';
import { mercatorX, mercatorY, overrunAntimeridian, toMercator } from './mercator.ts';
import type { Tile } from './pmtiles-writer.ts';

/** One layer of an archive, or the part of it that some zooms draw from one set of shapes. */
export interface TileLayer {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Simplification tolerance in units of the tile, of which there are 4096 to an edge. */
  readonly tolerance: number;
  /** A tile-aligned box: the layer is in its tiles only, or only in the tiles outside it. */
  readonly only?: { readonly side: 'inside' | 'outside'; readonly box: Box };
}

const EXTENT = 4096;
const BUFFER = 64;

/**
 * Cuts layers into vector tiles (version 2, extent 4096) for all zooms and tiles that any of them
 * touches inside the bounds.
 *
 * @param bounds tile-aligned box of the archive, in degrees
 */
export function tileLayers(layers: readonly TileLayer[], bounds: Box): Tile[] {
  const indexed = layers.map((layer) => ({ layer, index: indexLayer(layer) }));
  const minZoom = Math.min(...layers.map((layer) => layer.minZoom));
  const maxZoom = Math.max(...layers.map((layer) => layer.maxZoom));
  const tiles: Tile[] = [];
  for (let z = minZoom; z <= maxZoom; z++) {
    const drawn = indexed.filter(({ layer }) => z >= layer.minZoom && z <= layer.maxZoom);
    for (const [x, y] of tileAddresses(bounds, z)) {
      const content: Record<string, GeoJSONVTTile> = {};
      for (const { layer, index } of drawn) {
        if (!belongs(layer, z, x, y)) continue;
        const tile = index.getTile(z, x, y);
        if (tile && tile.features.length > 0) content[layer.name] = tile;
      }
      if (Object.keys(content).length === 0) continue;
      const bytes = fromGeojsonVt(content, { version: 2, extent: EXTENT });
      tiles.push({ z, x, y, content: bytes });
    }
  }
  return tiles;
}

/**
 * An index one zoom deeper than the layer: on its own last zoom the index keeps every vertex,
 * which would make the layer's last zoom as heavy as its source.
 */
function indexLayer({ shapes, maxZoom, tolerance }: TileLayer): GeoJSONVT {
  const collection: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: shapes.map(toFeature),
  };
  return new GeoJSONVT(collection, {
    maxZoom: maxZoom + 1,
    indexMaxZoom: Math.min(5, maxZoom),
    indexMaxPoints: 0,
    tolerance,
    extent: EXTENT,
    buffer: BUFFER,
    coordinates: 'unitSquare',
    wrap: false,
  });
}

function belongs({ only }: TileLayer, z: number, x: number, y: number): boolean {
  if (!only) return true;
  const [west, south, east, north] = only.box;
  const column = (x + 0.5) / 2 ** z;
  const row = (y + 0.5) / 2 ** z;
  const inside =
    column > mercatorX(west) &&
    column < mercatorX(east) &&
    row > mercatorY(north) &&
    row < mercatorY(south);
  return inside === (only.side === 'inside');
}

function toFeature({ kind, coordinates, properties }: Shape): GeoJSON.Feature {
  const lines = kind === 'polygon' ? coordinates.map(overrunAntimeridian) : coordinates;
  const positions = lines.map((line) => line.map((position) => [...toMercator(position)]));
  return {
    type: 'Feature',
    properties: { ...properties },
    geometry:
      kind === 'polygon'
        ? { type: 'Polygon', coordinates: positions }
        : { type: 'MultiLineString', coordinates: positions },
  };
}

function* tileAddresses([west, south, east, north]: Box, z: number): Generator<[number, number]> {
  const last = 2 ** z - 1;
  const clamp = (value: number) => Math.max(0, Math.min(last, value));
  const toRow = (latitude: number) => clamp(Math.floor(mercatorY(latitude) * 2 ** z + 1e-9));
  const toColumn = (longitude: number) => clamp(Math.floor(mercatorX(longitude) * 2 ** z + 1e-9));
  for (let x = toColumn(west); x <= toColumn(east - 1e-6); x++) {
    for (let y = toRow(north - 1e-6); y <= toRow(south + 1e-6); y++) yield [x, y];
  }
}
