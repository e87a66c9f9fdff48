import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { type Look, STRONG, turnsOver, UPRIGHT } from './look.ts';
import { scaled, twoScripts } from './names.ts';

const is = (property: string, value: string): ExpressionSpecification => [
  '==',
  ['get', property],
  value,
];

const isMeasured: ExpressionSpecification = is('role', 'measured');

/** The lowest and the highest ring of a band, beside the stated one. */
const isBound: ExpressionSpecification = ['in', ['get', 'role'], ['literal', ['low', 'high']]];

/** The claim that is looked at: its lines and rings in ink over a light bed, other ways to measure it in dashes. */
export function claimLines({ palette }: Look): LayerSpecification[] {
  const parts: ExpressionSpecification = ['in', ['get', 'part'], ['literal', ['line', 'ring']]];
  return [
    {
      id: 'claim-bed',
      type: 'line',
      source: 'claim',
      filter: parts,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.75 },
    },
    {
      id: 'claim-rings',
      type: 'line',
      source: 'claim',
      filter: ['all', is('part', 'ring'), ['!', isBound]],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 1.8, 'line-dasharray': [7, 2] },
    },
    {
      id: 'claim-rings-bounds',
      type: 'line',
      source: 'claim',
      filter: ['all', is('part', 'ring'), isBound],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 1, 'line-dasharray': [1.5, 2.5] },
    },
    {
      id: 'claim-lines',
      type: 'line',
      source: 'claim',
      filter: ['all', is('part', 'line'), isMeasured],
      paint: { 'line-color': palette.ink, 'line-width': 2.2 },
    },
    {
      id: 'claim-lines-otherwise',
      type: 'line',
      source: 'claim',
      filter: ['all', is('part', 'line'), ['!', isMeasured]],
      paint: { 'line-color': palette.ink, 'line-width': 1.2, 'line-dasharray': [3, 2] },
    },
  ];
}

/** The ends of its lines, filled at points and hollow at shores, the places that it is about, and the point that may be moved. */
export function claimMarks({ palette }: Look): LayerSpecification[] {
  const end = (at: 'point' | 'shore', fill: string): LayerSpecification => ({
    id: `claim-ends-${at}`,
    type: 'circle',
    source: 'claim',
    filter: ['all', is('part', 'end'), is('at', at)],
    paint: {
      'circle-radius': 3.5,
      'circle-color': fill,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': 1.6,
    },
  });
  return [
    {
      id: 'claim-places',
      type: 'circle',
      source: 'claim',
      filter: is('part', 'place'),
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 7, 8, 12],
        'circle-opacity': 0,
        'circle-color': palette.paper,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 1.6,
      },
    },
    end('point', palette.ink),
    end('shore', palette.paper),
    {
      id: 'claim-movable',
      type: 'circle',
      source: 'claim',
      filter: is('part', 'movable'),
      paint: {
        'circle-radius': 9,
        'circle-color': palette.change,
        'circle-opacity': 0.9,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** Where a figure stands at the middle of its line, the first that is free: beside it, never across it. */
function besideLine(sides: 'above first' | 'below first'): ExpressionSpecification {
  const above = (corner: string) => [corner, [0, -0.4]];
  const below = (corner: string) => [corner, [0, 0.4]];
  const inOrder = (one: unknown[], other: unknown[]) =>
    ['literal', sides === 'above first' ? [...one, ...other] : [...other, ...one]] as const;
  return [
    'case',
    ['==', ['get', 'rises'], true],
    inOrder(above('bottom-right'), below('top-left')),
    inOrder(above('bottom-left'), below('top-right')),
  ] as unknown as ExpressionSpecification;
}

/** Its figures along lines and rings, and the names of its places, before every other label. */
export function claimNames(look: Look): LayerSpecification[] {
  const { palette, typeScale } = look;
  const paint = {
    'text-color': palette.ink,
    'text-halo-color': palette.halo,
    'text-halo-width': 2,
  };
  const figure: SymbolLayerSpecification['layout'] = {
    'text-field': ['get', 'label'],
    'text-font': [STRONG],
    'text-size': 12.5 * typeScale,
    'text-justify': 'auto',
    'text-max-width': 14,
  };
  return [
    {
      id: 'claim-names',
      type: 'symbol',
      source: 'claim',
      filter: is('part', 'place'),
      layout: {
        'text-field': twoScripts(6),
        'text-font': [STRONG],
        'text-size': scaled(['interpolate', ['linear'], ['zoom'], 3, 11, 8, 13.5], typeScale),
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
        'text-justify': 'auto',
        'text-max-width': 9,
      },
      paint,
    },
    {
      id: 'claim-ring-figures',
      type: 'symbol',
      source: 'claim',
      filter: is('part', 'ring'),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': ['get', 'label'],
        'text-font': [UPRIGHT],
        'text-size': 11.5 * typeScale,
        'text-keep-upright': turnsOver(look),
        'text-padding': 6,
      },
      paint,
    },
    {
      id: 'claim-figures-otherwise',
      type: 'symbol',
      source: 'claim',
      filter: ['all', is('part', 'figure'), ['!', isMeasured]],
      layout: { ...figure, 'text-variable-anchor-offset': besideLine('below first') },
      paint,
    },
    {
      id: 'claim-figures',
      type: 'symbol',
      source: 'claim',
      filter: ['all', is('part', 'figure'), isMeasured],
      layout: {
        ...figure,
        'text-variable-anchor-offset': besideLine('above first'),
        'text-overlap': 'always',
      },
      paint,
    },
  ];
}
