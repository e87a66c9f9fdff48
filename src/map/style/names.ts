import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ITALIC, type Look, UPRIGHT } from './look.ts';

/** A name in the reader's language, and below it, smaller, the local one where it differs. */
export function twoScripts(localFrom: number): ExpressionSpecification {
  return [
    'step',
    ['zoom'],
    ['get', 'name'],
    localFrom,
    [
      'format',
      ['get', 'name'],
      {},
      ['case', ['has', 'local'], '\n', ''],
      {},
      ['coalesce', ['get', 'local'], ''],
      { 'font-scale': 0.82 },
    ],
  ];
}

/** Seas and straits in italics, seas letter-spaced. */
export function waterNames({ palette, typeScale }: Look): LayerSpecification[] {
  const paint = {
    'text-color': palette.waterInk,
    'text-halo-color': palette.sea[1] ?? palette.halo,
    'text-halo-width': 1,
  };
  return [
    {
      id: 'sea-names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'role'], 'sea'],
      minzoom: 2,
      maxzoom: 8,
      layout: {
        'text-field': twoScripts(5),
        'text-font': [ITALIC],
        'text-size': scaled(['interpolate', ['linear'], ['zoom'], 2, 10, 6, 17], typeScale),
        'text-letter-spacing': 0.22,
        'text-max-width': 9,
        'text-line-height': 1.35,
      },
      paint,
    },
    {
      id: 'strait-names',
      type: 'symbol',
      source: 'names',
      filter: ['all', ['==', ['get', 'role'], 'strait'], ['!', ['get', 'inFocus']]],
      minzoom: 4,
      layout: {
        'text-field': twoScripts(6.5),
        'text-font': [ITALIC],
        'text-size': scaled(['interpolate', ['linear'], ['zoom'], 4, 10, 8, 13], typeScale),
        'text-letter-spacing': 0.04,
        'text-max-width': 7,
      },
      paint,
    },
  ];
}

/** Countries in capitals set small and wide. */
export function countryNames({ palette, typeScale }: Look): LayerSpecification[] {
  return [
    {
      id: 'country-names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'role'], 'country'],
      minzoom: 2,
      maxzoom: 7.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [UPRIGHT],
        'text-transform': 'uppercase',
        'text-size': scaled(['interpolate', ['linear'], ['zoom'], 2, 9, 6, 13], typeScale),
        'text-letter-spacing': 0.18,
        'text-max-width': 8,
      },
      paint: {
        'text-color': palette.quietInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.2,
      },
    },
  ];
}

/** Cities as small dots. */
export function cityDots({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'city-dots',
      type: 'circle',
      source: 'names',
      filter: ['==', ['get', 'role'], 'city'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 1.4, 8, 2.6],
        'circle-color': palette.paper,
        'circle-stroke-color': palette.quietInk,
        'circle-stroke-width': 1,
      },
    },
  ];
}

/** Names of islands, capes and cities: upright, quieter than those of sites. */
export function placeNames({ palette, typeScale }: Look): LayerSpecification[] {
  return [
    {
      id: 'place-names',
      type: 'symbol',
      source: 'names',
      filter: [
        'all',
        ['match', ['get', 'role'], ['city', 'island', 'cape'], true, false],
        ['!', ['get', 'inFocus']],
      ],
      minzoom: 3.2,
      layout: {
        'text-field': twoScripts(6.5),
        'text-font': [UPRIGHT],
        'text-size': scaled(['interpolate', ['linear'], ['zoom'], 4, 10, 9, 12.5], typeScale),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.55,
        'text-justify': 'auto',
        'text-max-width': 9,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette.quietInk,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.2,
      },
    },
  ];
}

/** A size by zoom, times the scale of type. */
export function scaled(
  size: ['interpolate', ['linear'], ['zoom'], ...number[]],
  typeScale: number,
): ExpressionSpecification {
  const [operator, curve, input, ...stops] = size;
  const grown = stops.map((value, index) => (index % 2 === 0 ? value : value * typeScale));
  return [operator, curve, input, ...grown] as ExpressionSpecification;
}
