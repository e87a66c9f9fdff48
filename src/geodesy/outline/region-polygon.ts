import type { MultiPolygon, Polygon } from 'geojson';
import { asGeometry } from '../curve/as-geometry.ts';
import { planarArea } from '../curve/nest-rings.ts';
import { assertErrorBound } from '../curve/sample-curve.ts';
import { windowPolygons } from '../curve/window-polygons.ts';
import type { LonLat } from '../lon-lat.ts';
import type { PolygonForm } from '../ring.ts';
import type { DiscTable } from './disc-table.ts';
import type { RingArcs } from './link-arcs.ts';
import { loopCurve, quietMeridian, type SampledLoop, sampleLoop } from './loop-curve.ts';
import { regionLoops } from './region-loops.ts';

/** How closely the edge of a region is drawn, and in which form; as for rings. */
export interface RegionOptions {
  readonly maxErrorMetres: number;
  readonly form: PolygonForm;
}

/** Smaller polygons are what rounding leaves where rings meet: a tenth of a millimetre across. */
const SLIVER_SQUARE_DEGREES = 1e-18;

/** The region on the left of some arcs of rings, as GeoJSON. `holdsNorthPole`
 * tells the whole map from nothing. */
export function regionPolygon(
  discs: DiscTable,
  rings: readonly RingArcs[],
  holdsNorthPole: boolean,
  options: RegionOptions,
): Polygon | MultiPolygon {
  const loops = sampledLoops(discs, rings, options.maxErrorMetres);
  const west = options.form === 'export' ? -180 : quietMeridian(loops);
  const curves = loops.map((loop) => loopCurve(loop, west));
  const polygons = windowPolygons(curves, holdsNorthPole, west);
  return asGeometry(polygons.filter(([outer = []]) => planarArea(outer) > SLIVER_SQUARE_DEGREES));
}

/** The edge of the region on the left of some arcs of rings, as closed lines with unwrapped longitudes. */
export function regionLines(
  discs: DiscTable,
  rings: readonly RingArcs[],
  maxErrorMetres: number,
): LonLat[][] {
  return sampledLoops(discs, rings, maxErrorMetres).map((loop) => {
    const { positions, turnDegrees } = loopCurve(loop, -180);
    const [longitude, latitude] = positions[0] ?? [0, 0];
    return [...positions, [longitude + turnDegrees, latitude]];
  });
}

function sampledLoops(
  discs: DiscTable,
  rings: readonly RingArcs[],
  maxErrorMetres: number,
): SampledLoop[] {
  assertErrorBound(maxErrorMetres);
  return regionLoops(discs, rings).map((loop) => sampleLoop(loop, discs, maxErrorMetres));
}
