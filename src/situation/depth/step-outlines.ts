import type { MultiPolygon, Polygon } from 'geojson';
import { type FlatShapes, flattenShapes } from '#geodesy/flat-shapes.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';

/** Regions by step, each within the one before it, and their edges. */
interface Steps {
  polygon(
    step: number,
    options: { readonly maxErrorMetres: number; readonly form: 'drawing' },
  ): Polygon | MultiPolygon;
  lines(step: number, maxErrorMetres: number): LonLat[][];
}

/** The regions of the steps from 1 to `last` that there are, and their edges, in flat arrays to be drawn. */
export function stepOutlines(
  steps: Steps,
  last: number,
  maxErrorMetres: number,
): { readonly areas: FlatShapes; readonly edges: FlatShapes } {
  const areas = Array.from({ length: last }, (_, index) => {
    const { type, coordinates } = steps.polygon(index + 1, { maxErrorMetres, form: 'drawing' });
    return type === 'Polygon' ? [coordinates] : coordinates;
  });
  const held = areas.filter((polygons) => polygons.length > 0);
  const edges = held.map((_, index) =>
    steps.lines(index + 1, maxErrorMetres).map((line) => [line]),
  );
  return { areas: flattenShapes(held), edges: flattenShapes(edges) };
}
