import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ITALIC, type Look } from './look.ts';

const isCaption: ExpressionSpecification = ['has', 'label'];

/** The way by sea that the reader asked for: dashes in the ink of water names over a light bed, as on a chart. */
export function seaWayLine({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'sea-way-bed',
      type: 'line',
      source: 'sea-way',
      filter: ['!', isCaption],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 4.5, 'line-opacity': 0.7 },
    },
    {
      id: 'sea-way',
      type: 'line',
      source: 'sea-way',
      filter: ['!', isCaption],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.waterInk, 'line-width': 2, 'line-dasharray': [3, 1.5] },
    },
  ];
}

/** Its length, half way along, before other labels. */
export function seaWayCaption({ palette, typeScale }: Look): LayerSpecification[] {
  return [
    {
      id: 'sea-way-caption',
      type: 'symbol',
      source: 'sea-way',
      filter: isCaption,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [ITALIC],
        'text-size': 12.5 * typeScale,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': palette.waterInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.8,
      },
    },
  ];
}
