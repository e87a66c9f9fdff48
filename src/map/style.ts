import type {
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { layers } from './style/layers.ts';
import type { Look } from './style/look.ts';
import { basemapSources, type DrawnSource, drawnSources } from './style/source-ids.ts';

/** What a style is made from. */
export interface StyleOptions {
  readonly look: Look;
  /** Address of the folder that holds `basemap/` and `fonts/`; ends in `/`. */
  readonly assetBase: string;
  readonly projection: 'mercator' | 'globe';
  readonly fontFaces: FontFacesSpecification;
}

/** Deepest zoom that drawn geometry is cut for: finer than the map can be looked at. */
const DRAWN_MAX_ZOOM = 12;

/** Room round each tile, in 512ths of it: a caption along a ring needs a long stretch of the ring in one tile. */
const CAPTION_BUFFER = 512;

/** Sources whose lines carry long text. The outlines themselves are drawn from a source without that room. */
const CAPTIONED: readonly DrawnSource[] = ['reach-captions', 'focus-lines'];

function emptySource(name: DrawnSource): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    tolerance: 0,
    ...(CAPTIONED.includes(name) ? { buffer: CAPTION_BUFFER } : {}),
    maxzoom: DRAWN_MAX_ZOOM,
    promoteId: 'id',
  };
}

/**
 * The whole style of the map. The basemap comes from its archives, everything else from sources that
 * start empty and are filled by `sync`. Paint changes at once: what moves, moves by its own transition.
 */
export function mapStyle({
  look,
  assetBase,
  projection,
  fontFaces,
}: StyleOptions): StyleSpecification {
  const archives = basemapSources.map((name): [string, SourceSpecification] => [
    name,
    { type: 'vector', url: `pmtiles://${assetBase}basemap/${name}.pmtiles` },
  ]);
  const drawn = drawnSources.map((name): [string, SourceSpecification] => [
    name,
    emptySource(name),
  ]);
  return {
    version: 8,
    name: 'Basing Atlas',
    projection: { type: projection },
    'font-faces': fontFaces,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries([...archives, ...drawn]),
    layers: layers(look),
  };
}
