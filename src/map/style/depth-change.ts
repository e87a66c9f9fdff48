import type {
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { alongEdge, isOf, sideColour, sides } from './comparison.ts';
import { HATCH_STEPS, hatchId } from './hatch.ts';
import type { Look } from './look.ts';

const steps = Array.from({ length: HATCH_STEPS }, (_, index) => index + 1);

/**
 * Where depth changes from A to B: strokes that rise, A's, where fewer sites reach in B, and strokes that fall, B's, where more
 * do; the more the change, the wider they are.
 */
export function depthChangeCover({ palette }: Look): LayerSpecification[] {
  return sides.flatMap((side) =>
    steps.map(
      (step): FillLayerSpecification => ({
        id: `depth-change-${side}-${step}`,
        type: 'fill',
        source: 'depth-change-cover',
        filter: ['all', isOf('side', side), ['==', ['get', 'step'], step]],
        paint: {
          'fill-pattern': hatchId(`${side}-${step}`, palette.theme),
          'fill-antialias': false,
        },
      }),
    ),
  );
}

/** The edge of each change: thin, and dashed where more sites reach. */
export function depthChangeEdges({ palette }: Look): LayerSpecification[] {
  return sides.map(
    (side): LineLayerSpecification => ({
      id: `depth-change-edges-${side}`,
      type: 'line',
      source: 'depth-change-lines',
      filter: isOf('side', side),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': sideColour(palette, side),
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 6, 1.1],
        ...(side === 'b' ? { 'line-dasharray': [5, 3] } : {}),
      },
    }),
  );
}

/** The number of each change with its sign, on its edge, as a chart numbers its contours. */
export function depthChangeNumbers(look: Look): LayerSpecification[] {
  return sides.map(
    (side): SymbolLayerSpecification => ({
      id: `depth-change-numbers-${side}`,
      type: 'symbol',
      source: 'depth-change-lines',
      filter: isOf('side', side),
      minzoom: 2.5,
      ...alongEdge(side, look, { text: ['get', 'number'], spacingPixels: 220, sizes: [11, 13] }),
    }),
  );
}
