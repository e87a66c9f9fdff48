import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type Look, turnsOver, UPRIGHT } from './look.ts';
import { scaled } from './names.ts';

/** Opacity of the whole tint, laid over sea and land alike. */
export const TINT_OPACITY = { light: 0.11, dark: 0.18 } as const;

/**
 * What the open sites reach: one flat tint over all discs, however many overlap, in two tones: within the
 * highest published figure, and on top of it within the lowest.
 */
export function reachCover({ palette, tintOverlaps }: Look): LayerSpecification[] {
  const opacity = TINT_OPACITY[palette.theme];
  return [
    {
      id: 'reach-cover',
      type: 'fill',
      source: 'reach-cover',
      layout: { 'fill-sort-key': ['match', ['get', 'figure'], 'high', 0, 1] },
      paint: {
        'fill-color': ['match', ['get', 'figure'], 'high', palette.reachUncertain, palette.reach],
        'fill-antialias': false,
        'fill-opacity': tintOverlaps ? 1 : opacity,
        'fill-layer-opacity': tintOverlaps ? opacity : 1,
      },
    },
  ];
}

const statedWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 2, 0.9, 6, 1.6];

function ofCurve(curve: string, computed?: boolean): ExpressionSpecification {
  const isCurve: ExpressionSpecification = ['==', ['get', 'curve'], curve];
  return computed === undefined ? isCurve : ['all', isCurve, ['==', ['get', 'computed'], computed]];
}

/**
 * The common outline of each system's rings: a line at the stated figure, dashed where the atlas computed
 * it, and dots at the lowest and the highest figure where sources differ.
 */
export function reachOutlines({ palette }: Look): LayerSpecification[] {
  const dots = (curve: 'low' | 'high', opacity: number): LayerSpecification => ({
    id: `reach-outline-${curve}`,
    type: 'line',
    source: 'reach-lines',
    filter: ofCurve(curve),
    layout: { 'line-cap': 'round' },
    paint: {
      'line-color': palette.reach,
      'line-width': 1.3,
      'line-dasharray': [0.1, 3],
      'line-opacity': opacity,
    },
  });
  return [
    dots('low', 0.45),
    dots('high', 0.75),
    {
      id: 'reach-outline',
      type: 'line',
      source: 'reach-lines',
      filter: ofCurve('stated', false),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.reach, 'line-width': statedWidth },
    },
    {
      id: 'reach-outline-computed',
      type: 'line',
      source: 'reach-lines',
      filter: ofCurve('stated', true),
      paint: {
        'line-color': palette.reach,
        'line-width': statedWidth,
        'line-dasharray': [5, 2.5],
      },
    },
  ];
}

/** The rings of the one site that is selected or under the pointer, whole. */
export function siteReach({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'site-reach',
      type: 'line',
      source: 'site-reach',
      paint: { 'line-color': palette.reachInk, 'line-width': 1.1, 'line-opacity': 0.85 },
    },
  ];
}

/**
 * What each outline is, along it: system, kind of range, published or computed, figure. Where the arc is too
 * short for that, system and figure only.
 */
export function reachCaptions(look: Look): LayerSpecification[] {
  const { palette, typeScale } = look;
  const caption = (id: string, text: 'caption' | 'short'): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'reach-captions',
    minzoom: 2.5,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 480,
      'text-field': ['get', text],
      'text-font': [UPRIGHT],
      'text-size': scaled(['interpolate', ['linear'], ['zoom'], 3, 10, 7, 12], typeScale),
      'text-offset': [0, -0.8],
      'text-keep-upright': turnsOver(look),
      'text-max-angle': 30,
      'text-padding': 12,
    },
    paint: {
      'text-color': palette.reachInk,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  });
  return [caption('reach-captions-short', 'short'), caption('reach-captions', 'caption')];
}
