import type { LonLat } from './lon-lat.ts';
import { cellVectors, type SearchEnd } from './sea/cell-graph.ts';
import type { CoastRings } from './sea/coast-rings.ts';
import { indexLandEdges, type LandEdges } from './sea/land-edges.ts';
import type { DegreeBox } from './sea/land-raster.ts';
import { searchEnd } from './sea/search-ends.ts';
import { cutWater, type WaterCells } from './sea/water-cells.ts';
import { SeaRouteError } from './sea-route-error.ts';

/** The sea made ready for finding ways over it. */
export interface SeaGrid {
  readonly land: LandEdges;
  readonly cells: WaterCells;
  readonly vectors: Float64Array;
  readonly canals: readonly OpenedCanal[];
  readonly latitudes: readonly [south: number, north: number];
}

/** A passage that was dug: its middle line from sea to sea, which alone of all lines may run over land. */
interface Canal {
  readonly id: string;
  readonly line: readonly LonLat[];
}

interface OpenedCanal extends Canal {
  readonly ends: readonly [SearchEnd, SearchEnd];
}

/** How far the end of a canal's line may lie from open water. */
const CANAL_REACH_METRES = 20_000;

/** How finely the sea is cut. */
export interface SeaGridOptions {
  /**
   * Boxes where cells go down to a sixty-fourth of a degree, so that passages of about 4 km are open, instead of
   * a sixteenth and 14 km: west, south, east and north in whole degrees, which must not overlap.
   */
  readonly fineBoxes: readonly DegreeBox[];
  /** Ways are looked for between these whole degrees of latitude; if not given, between 60 south and 72 north. */
  readonly latitudes?: readonly [south: number, north: number];
  readonly canals?: readonly Canal[];
}

/** Beyond these, ice closes the sea for most of the year, and no way is looked for. */
const OPEN_LATITUDES = [-60, 72] as const;

/**
 * Makes the sea of a coast ready for `seaRoute`: an index of the shore's edges, and the water cut into square
 * cells of 1 degree down to 1/64. Time and memory grow with the number of edges and of coastal cells: about
 * 0.5 s and 80 MB for half a million edges and 0.4 million cells, twice that long before the code is warm.
 *
 * @throws SeaRouteError `canal-on-land` where the line of a canal does not end at sea
 * @param coast land as rings in flat arrays, degrees on WGS84: outer rings clockwise, holes counter-clockwise
 */
export function buildSeaGrid(coast: CoastRings, options: SeaGridOptions): SeaGrid {
  const land = indexLandEdges(coast);
  const { fineBoxes, latitudes = OPEN_LATITUDES, canals = [] } = options;
  const cells = cutWater(land, { fineBoxes, latitudes });
  const opened = canals.map((canal) => openCanal(cells, land, canal));
  return { land, cells, vectors: cellVectors(cells), canals: opened, latitudes };
}

function openCanal(cells: WaterCells, land: LandEdges, canal: Canal): OpenedCanal {
  const [first, last] = [canal.line[0], canal.line.at(-1)];
  const start = first && searchEnd(cells, land, first, CANAL_REACH_METRES);
  const end = last && searchEnd(cells, land, last, CANAL_REACH_METRES);
  if (start?.position === first && end?.position === last && start && end) {
    return { ...canal, ends: [start, end] };
  }
  throw new SeaRouteError(
    'canal-on-land',
    `An end of the canal ${canal.id} is not within sight of open water: lead its line out to sea.`,
  );
}
