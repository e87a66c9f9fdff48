import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { ITALIC, type Look, STRONG, UPRIGHT } from './look.ts';
import { scaled, twoScripts } from './names.ts';

const isUncertain: ExpressionSpecification = ['==', ['get', 'verdict'], 'uncertain'];
const isNearest: ExpressionSpecification = ['get', 'nearest'];

/** The shortest lines from the sites that reach the first focus place; the one that counts is stronger. */
export function focusLines({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'focus-lines',
      type: 'line',
      source: 'focus-lines',
      filter: ['all', ['!', isUncertain], ['!', isNearest]],
      paint: { 'line-color': palette.ink, 'line-width': 0.7, 'line-opacity': 0.4 },
    },
    {
      id: 'focus-lines-uncertain',
      type: 'line',
      source: 'focus-lines',
      filter: isUncertain,
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': 1,
        'line-opacity': 0.55,
        'line-dasharray': [0.1, 3],
      },
    },
    {
      id: 'focus-line-nearest',
      type: 'line',
      source: 'focus-lines',
      filter: ['all', ['!', isUncertain], isNearest],
      paint: { 'line-color': palette.ink, 'line-width': 1.3, 'line-opacity': 0.85 },
    },
  ];
}

/** How far the nearest site is from the first focus place, along its line. */
export function focusDistance({ palette, typeScale }: Look): LayerSpecification[] {
  return [
    {
      id: 'focus-distance',
      type: 'symbol',
      source: 'focus-lines',
      filter: isNearest,
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
  const isFirst: ExpressionSpecification = ['get', 'first'];
  const ring = (
    id: string,
    filter: ExpressionSpecification,
    radii: readonly [far: number, near: number],
    strokeWidth: number,
  ): CircleLayerSpecification => ({
    id,
    type: 'circle',
    source: 'focus',
    filter,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, radii[0], 5, radii[1]],
      'circle-color': palette.paper,
      'circle-opacity': 0.35,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': strokeWidth,
    },
  });
  return [
    ring('focus-ring', ['!', isFirst], [3, 5], 1.1),
    ring('focus-ring-first', isFirst, [4.5, 8], 1.6),
    {
      id: 'focus-dot',
      type: 'circle',
      source: 'focus',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 1, 5, 1.7],
        'circle-color': palette.ink,
      },
    },
  ];
}

/** Names of the places asked about: stronger than any other label; straits and seas stay in italics. */
export function focusNames({ palette, typeScale }: Look): LayerSpecification[] {
  const names = (
    id: string,
    filter: ExpressionSpecification,
    font: string,
    ink: string,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: 'focus',
    filter,
    layout: {
      'text-field': twoScripts(6),
      'text-font': [font],
      'text-size': scaled(['interpolate', ['linear'], ['zoom'], 3, 10.5, 8, 13.5], typeScale),
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 0.95,
      'text-justify': 'auto',
      'text-max-width': 9,
      'symbol-sort-key': ['case', ['get', 'first'], 0, 1],
    },
    paint: { 'text-color': ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  });
  return [
    names('focus-names-water', ['get', 'water'], ITALIC, palette.waterInk),
    names('focus-names', ['!', ['get', 'water']], STRONG, palette.ink),
  ];
}
