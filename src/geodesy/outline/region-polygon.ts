import type { MultiPolygon, Polygon } from 'geojson';
import { asGeometry } from '../curve/as-geometry.ts';
import { assertErrorBound } from '../curve/sample-curve.ts';
import { windowPolygons } from '../curve/window-polygons.ts';
import { inverse } from '../inverse.ts';
import type { PolygonForm } from '../ring.ts';
import type { DiscTable } from './disc-table.ts';
import { linkArcs, type RingArcs, type Step } from './link-arcs.ts';
import { loopCurve, quietMeridian, sampleLoop } from './loop-curve.ts';

/** How closely the edge of a region is drawn, and in which form; as for rings. */
export interface RegionOptions {
  readonly maxErrorMetres: number;
  readonly form: PolygonForm;
}

/** The region on the left of some arcs of rings, as GeoJSON. `holdsNorthPole`
 * tells the whole map from nothing. */
export function regionPolygon(
  discs: DiscTable,
  rings: readonly RingArcs[],
  holdsNorthPole: boolean,
  options: RegionOptions,
): Polygon | MultiPolygon {
  assertErrorBound(options.maxErrorMetres);
  const gapMetres = (end: Step, start: Step) =>
    inverse(discs.at(end.ring).positionAt(end.to), discs.at(start.ring).positionAt(start.from))
      .metres;
  const loops = linkArcs(rings, gapMetres).map((loop) =>
    sampleLoop(loop, discs, options.maxErrorMetres),
  );
  const west = options.form === 'export' ? -180 : quietMeridian(loops);
  const curves = loops.map((loop) => loopCurve(loop, west));
  return asGeometry(windowPolygons(curves, holdsNorthPole, west));
}
