import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type Look, UPRIGHT } from './look.ts';

const spacing: ExpressionSpecification = ['step', ['zoom'], 30, 2, 10, 5, 5, 7, 1];

/** Meridians and parallels with their degrees, closer together the nearer one looks. On request. */
export function graticule({ palette, graticule: shown, typeScale }: Look): LayerSpecification[] {
  const visibility = shown ? 'visible' : 'none';
  const filter: ExpressionSpecification = ['==', ['%', ['get', 'degrees'], spacing], 0];
  return [
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      filter,
      layout: { visibility },
      paint: { 'line-color': palette.graticule, 'line-width': 0.5 },
    },
    {
      id: 'graticule-degrees',
      type: 'symbol',
      source: 'graticule',
      filter,
      layout: {
        visibility,
        'symbol-placement': 'line',
        'symbol-spacing': 480,
        'text-field': ['get', 'label'],
        'text-font': [UPRIGHT],
        'text-size': 10 * typeScale,
      },
      paint: {
        'text-color': palette.waterInk,
        'text-halo-color': palette.sea[2] ?? palette.halo,
        'text-halo-width': 1.2,
      },
    },
  ];
}
