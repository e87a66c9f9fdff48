import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ITALIC, type Look, STRONG, UPRIGHT } from './look.ts';
import { scaled, twoScripts } from './names.ts';

/** The shortest lines from the sites that reach the first focus place, and from the nearest open one. */
export function focusLines({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'focus-lines',
      type: 'line',
      source: 'focus-lines',
      filter: ['!=', ['get', 'verdict'], 'uncertain'],
      paint: {
        'line-color': palette.ink,
        'line-width': ['case', ['get', 'nearest'], 1.3, 0.7],
        'line-opacity': ['case', ['get', 'nearest'], 0.85, 0.4],
      },
    },
    {
      id: 'focus-lines-uncertain',
      type: 'line',
      source: 'focus-lines',
      filter: ['==', ['get', 'verdict'], 'uncertain'],
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': ['case', ['get', 'nearest'], 1.3, 0.8],
        'line-opacity': ['case', ['get', 'nearest'], 0.85, 0.45],
        'line-dasharray': [0.1, 3],
      },
    },
  ];
}

/** How far the nearest open site is from the first focus place, along its line. */
export function focusDistance({ palette, typeScale }: Look): LayerSpecification[] {
  return [
    {
      id: 'focus-distance',
      type: 'symbol',
      source: 'focus-lines',
      filter: ['get', 'nearest'],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': [UPRIGHT],
        'text-size': 12 * typeScale,
        'text-offset': [0, -0.9],
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
  ];
}

/** The places that are asked about: a ring with a dot, larger for the first of them. */
export function focusMarks({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'focus-ring',
      type: 'circle',
      source: 'focus',
      paint: {
        'circle-radius': byZoom([4.5, 3], [8, 5]),
        'circle-color': palette.paper,
        'circle-opacity': 0.35,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': ['case', ['get', 'first'], 1.6, 1.1],
      },
    },
    {
      id: 'focus-dot',
      type: 'circle',
      source: 'focus',
      paint: { 'circle-radius': byZoom([1.4, 1], [2.2, 1.4]), 'circle-color': palette.ink },
    },
  ];
}

/** A size that grows from zoom 2 to zoom 5: for the first of the focus, and for the others. */
function byZoom(far: readonly [number, number], near: readonly [number, number]) {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    2,
    ['case', ['get', 'first'], far[0], far[1]],
    5,
    ['case', ['get', 'first'], near[0], near[1]],
  ] satisfies ExpressionSpecification;
}

/** Names of the places asked about: stronger than any other label; straits and seas stay in italics. */
export function focusNames({ palette, typeScale }: Look): LayerSpecification[] {
  return [
    {
      id: 'focus-names',
      type: 'symbol',
      source: 'focus',
      layout: {
        'text-field': twoScripts(6),
        'text-font': ['case', ['get', 'water'], ['literal', [ITALIC]], ['literal', [STRONG]]],
        'text-size': scaled(['interpolate', ['linear'], ['zoom'], 3, 10.5, 8, 13.5], typeScale),
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.95,
        'text-justify': 'auto',
        'text-max-width': 9,
        'symbol-sort-key': ['case', ['get', 'first'], 0, 1],
      },
      paint: {
        'text-color': ['case', ['get', 'water'], palette.waterInk, palette.ink],
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
      },
    },
  ];
}
