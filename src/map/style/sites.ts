import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { type Look, UPRIGHT } from './look.ts';
import { scaled, twoScripts } from './names.ts';

/** Names of sites, upright; those of closed sites lighter, and after the others in a crowd. */
export function siteNames({ palette, typeScale }: Look): LayerSpecification[] {
  const names = (
    id: string,
    state: ExpressionSpecification,
    ink: string,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: 'places',
    filter: ['all', state, ['!', ['get', 'inFocus']]],
    minzoom: 3.6,
    layout: {
      'text-field': twoScripts(7.5),
      'text-font': [UPRIGHT],
      'text-size': scaled(['interpolate', ['linear'], ['zoom'], 4, 10.5, 9, 13], typeScale),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.1,
      'text-justify': 'auto',
      'text-max-width': 11,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  });
  return [
    names('site-names-closed', ['!', ['get', 'open']], palette.closedInk),
    names('site-names', ['get', 'open'], palette.ink),
  ];
}

/** Sites: shape by kind, outline by basis, fill by state. Closed ones lie below. */
export function siteSymbols({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'sites',
      type: 'symbol',
      source: 'places',
      layout: {
        'icon-image': ['concat', ['get', 'icon'], `/${palette.theme}`],
        'icon-overlap': 'always',
        'icon-ignore-placement': true,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.55, 5, 0.85, 8, 1.1],
        'symbol-sort-key': ['-', 0, ['get', 'rank']],
        'symbol-z-order': 'auto',
      },
    },
  ];
}
