import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type Look, STRONG } from './look.ts';
import { scaled } from './names.ts';

/** Opacity of the whole tint of depth: sea, land and coast stay to be seen through it. */
export const DEPTH_OPACITY = { light: 0.6, dark: 0.62 } as const;

/** How many sites reach: one hue in even steps, the deeper over the shallower, and the whole flattened. */
export function depthCover({ palette }: Look): LayerSpecification[] {
  const shade: ExpressionSpecification = [
    'to-color',
    ['at', ['-', ['get', 'depth'], 1], ['literal', [...palette.depths]]],
  ];
  return [
    {
      id: 'depth-cover',
      type: 'fill',
      source: 'depth-cover',
      layout: { 'fill-sort-key': ['get', 'depth'] },
      paint: {
        'fill-color': shade,
        'fill-antialias': false,
        'fill-layer-opacity': DEPTH_OPACITY[palette.theme],
      },
    },
  ];
}

/** The edge of each depth, a thin line, so that depths are told apart without their shades. */
export function depthEdges({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'depth-edges',
      type: 'line',
      source: 'depth-lines',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.depthEdge,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 6, 1],
      },
    },
  ];
}

/** The number of each depth, on its edge, as a chart numbers its contours. */
export function depthNumbers({ palette, typeScale }: Look): LayerSpecification[] {
  return [
    {
      id: 'depth-numbers',
      type: 'symbol',
      source: 'depth-lines',
      minzoom: 2.5,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 300,
        'text-field': ['to-string', ['get', 'depth']],
        'text-font': [STRONG],
        'text-size': scaled(['interpolate', ['linear'], ['zoom'], 3, 10, 7, 12.5], typeScale),
        'text-rotation-alignment': 'viewport',
        'text-padding': 8,
      },
      paint: {
        'text-color': palette.depthEdge,
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
      },
    },
  ];
}
