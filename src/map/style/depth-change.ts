import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { sideColour, sideInk } from './comparison.ts';
import { HATCH_STEPS, hatchId } from './hatch.ts';
import { type Look, STRONG } from './look.ts';
import { scaled } from './names.ts';

const sides = ['a', 'b'] as const;
const steps = Array.from({ length: HATCH_STEPS }, (_, index) => index + 1);

function isOf(side: string): ExpressionSpecification {
  return ['==', ['get', 'side'], side];
}

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
        filter: ['all', isOf(side), ['==', ['get', 'step'], step]],
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
      filter: isOf(side),
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
export function depthChangeNumbers({ palette, typeScale }: Look): LayerSpecification[] {
  return sides.map(
    (side): SymbolLayerSpecification => ({
      id: `depth-change-numbers-${side}`,
      type: 'symbol',
      source: 'depth-change-lines',
      filter: isOf(side),
      minzoom: 2.5,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 220,
        'text-field': ['get', 'number'],
        'text-font': [STRONG],
        'text-size': scaled(['interpolate', ['linear'], ['zoom'], 3, 11, 7, 13], typeScale),
        'text-rotation-alignment': 'viewport',
        'text-padding': 6,
      },
      paint: {
        'text-color': sideInk(palette, side),
        'text-halo-color': palette.halo,
        'text-halo-width': 2.5,
      },
    }),
  );
}
