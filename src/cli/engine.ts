import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '#atlas/atlas.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { type Inverse, inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { type PolygonForm, ringPolygon } from '#geodesy/ring.ts';
import type { Preset } from '#scenario/preset.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type Difference, difference } from '#situation/difference.ts';
import { resolve, type Situation } from '#situation/resolve.ts';
import { atlasFromFiles, type DataFiles } from './data/data-files.ts';
import { type NearPlace, nearPlaces } from './near-places.ts';

/** How a ring is drawn. */
export interface EngineRingOptions {
  /** The farthest, in metres, that a drawn chord may pass from the true ring; 10 unless said. */
  readonly maxErrorMetres?: number;
  /** `export` unless said: RFC 7946, cut at the antimeridian. `drawing`: longitudes unwrapped. */
  readonly form?: PolygonForm;
  readonly model?: EarthModel;
}

/** Which places are wanted by `near`: all of them, nearest first, where nothing is said. */
export interface EngineNearOptions {
  readonly fits?: (place: NearPlace['place']) => boolean;
  readonly withinMetres?: number;
  readonly limit?: number;
  readonly model?: EarthModel;
}

/** The engine over one atlas. Pure: the same questions have the same answers, in a browser as in Node. */
export interface Engine {
  /** What is known: every record by its id. */
  readonly atlas: Atlas;
  /** The scenarios to start from. */
  readonly presets: readonly Preset[];
  /**
   * Length and azimuths of the shortest line between two positions, `[longitude, latitude]` in degrees.
   * @throws GeodesyError `not-finite`, `latitude-out-of-range`
   */
  distance(from: LonLat, to: LonLat, model?: EarthModel): Inverse;
  /**
   * The disc inside the ring of all positions at one geodesic distance, as a GeoJSON feature.
   * @throws GeodesyError `not-finite`, `latitude-out-of-range`, `length-out-of-range`, `error-bound-out-of-range`
   */
  ring(
    centre: LonLat,
    radiusMetres: number,
    options?: EngineRingOptions,
  ): Feature<Polygon | MultiPolygon>;
  /**
   * The places of the atlas by their distance from a position.
   * @throws GeodesyError as `distance`
   */
  near(from: LonLat, options?: EngineNearOptions): readonly NearPlace[];
  /** What follows from a scenario. Ids that the atlas does not know are left out. */
  situation(scenario: Scenario, model?: EarthModel): Situation;
  /** What one situation of this atlas has that another has not. */
  difference(before: Situation, after: Situation): Difference;
}

const DEFAULT_MAX_ERROR_METRES = 10;

/**
 * Makes an engine from the contents of the data files by file name (`sites.geojson`, `systems.json`, …), as
 * `basing-atlas/data.json` holds them, or as own data in the same shape.
 * @throws DataError or Error naming every record that is missing or not valid
 */
export function createEngine(files: DataFiles): Engine {
  const { atlas, presets } = atlasFromFiles(files);
  return {
    atlas,
    presets,
    distance: inverse,
    ring: (centre, radiusMetres, options = {}) => ({
      type: 'Feature',
      properties: {},
      geometry: ringPolygon(centre, radiusMetres, {
        maxErrorMetres: options.maxErrorMetres ?? DEFAULT_MAX_ERROR_METRES,
        form: options.form ?? 'export',
        model: options.model,
      }),
    }),
    near: (from, { fits = () => true, ...wanted } = {}) =>
      nearPlaces([...atlas.places.values()].filter(fits), from, wanted),
    situation: (scenario, earthModel = 'wgs84') => resolve(atlas, scenario, { earthModel }),
    difference,
  };
}
