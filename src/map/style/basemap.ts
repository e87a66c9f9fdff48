import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Look } from './look.ts';

/** From this zoom on the region's archive draws what it covers, and the world's only what lies outside. */
const REGION_FROM = 6;

/** Below this zoom the lines at the edges of the sea's areas are not seen, and their tiles hold the longest of all lines. */
const WATERLINES_FROM = 2;

/** From this zoom on the world's archive keeps what lies outside the region apart. */
const OUTSIDE_FROM = 5;

/** Distances from shore at which the sea changes its shade, farthest first, in metres. */
export const SHORE_METRES = [200_000, 100_000, 50_000, 25_000, 10_000] as const;

const thin: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  2,
  0.35,
  6,
  0.7,
  10,
  1.1,
];

/** The open sea, and on a globe the whole of it. */
export function sea({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'sea',
      type: 'background',
      paint: { 'background-color': palette.sea[0] ?? palette.land },
    },
  ];
}

function shadeByShore({ palette }: Look): ExpressionSpecification {
  const shade = (step: number) => palette.sea[step] ?? palette.land;
  return [
    'step',
    ['get', 'metres'],
    shade(5),
    SHORE_METRES[3],
    shade(4),
    SHORE_METRES[2],
    shade(3),
    SHORE_METRES[1],
    shade(2),
    SHORE_METRES[0],
    shade(1),
  ];
}

/** The sea by its distance from shore: nested areas, each with a fine line at its edge. */
export function waterlines(look: Look): LayerSpecification[] {
  const nearestLast: ExpressionSpecification = ['-', 0, ['get', 'metres']];
  return [
    {
      id: 'shore-distance',
      type: 'fill',
      source: 'world',
      'source-layer': 'shore_distance',
      layout: { 'fill-sort-key': nearestLast },
      paint: { 'fill-color': shadeByShore(look), 'fill-antialias': false },
    },
    {
      id: 'waterlines',
      type: 'line',
      source: 'world',
      'source-layer': 'shore_distance',
      minzoom: WATERLINES_FROM,
      paint: {
        'line-color': look.palette.waterline,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.3, 9, 0.6],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], WATERLINES_FROM, 0, 4, 0.55],
      },
    },
  ];
}

/** Land: the world's, the region's in detail, and Taiwan's from its own source. */
export function land({ palette }: Look): LayerSpecification[] {
  const paint = { 'fill-color': palette.land, 'fill-antialias': false };
  return [
    {
      id: 'land-world',
      type: 'fill',
      source: 'world',
      'source-layer': 'land',
      maxzoom: REGION_FROM,
      paint,
    },
    {
      id: 'land-outside',
      type: 'fill',
      source: 'world',
      'source-layer': 'land_out',
      minzoom: OUTSIDE_FROM,
      paint,
    },
    {
      id: 'land-region',
      type: 'fill',
      source: 'region',
      'source-layer': 'land',
      minzoom: REGION_FROM,
      paint,
    },
    {
      id: 'land-taiwan',
      type: 'fill',
      source: 'taiwan',
      'source-layer': 'land',
      minzoom: REGION_FROM,
      paint,
    },
  ];
}

/** Lakes, in the shade of the sea near its shore. */
export function lakes({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'lakes',
      type: 'fill',
      source: 'world',
      'source-layer': 'lake',
      minzoom: 3,
      paint: { 'fill-color': palette.sea.at(-1) ?? palette.land, 'fill-antialias': false },
    },
  ];
}

/** Land boundaries: provinces hardly seen, settled borders thin, the disputed dashed. */
export function borders({ palette }: Look): LayerSpecification[] {
  return [
    {
      id: 'provinces',
      type: 'line',
      source: 'world',
      'source-layer': 'admin1',
      minzoom: 5,
      paint: { 'line-color': palette.province, 'line-width': 0.6 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'world',
      'source-layer': 'border',
      paint: { 'line-color': palette.border, 'line-width': thin },
    },
    {
      id: 'disputed-borders',
      type: 'line',
      source: 'world',
      'source-layer': 'border_disputed',
      paint: { 'line-color': palette.border, 'line-width': thin, 'line-dasharray': [3, 3] },
    },
  ];
}

/** The shoreline, in ink at 45 %. */
export function coast({ palette }: Look): LayerSpecification[] {
  const paint = { 'line-color': palette.coast, 'line-width': thin };
  return [
    {
      id: 'coast-world',
      type: 'line',
      source: 'world',
      'source-layer': 'land',
      maxzoom: REGION_FROM,
      paint,
    },
    {
      id: 'coast-outside',
      type: 'line',
      source: 'world',
      'source-layer': 'land_out',
      minzoom: OUTSIDE_FROM,
      paint,
    },
    {
      id: 'coast-region',
      type: 'line',
      source: 'region',
      'source-layer': 'land',
      minzoom: REGION_FROM,
      paint,
    },
    {
      id: 'coast-taiwan',
      type: 'line',
      source: 'taiwan',
      'source-layer': 'land',
      minzoom: REGION_FROM,
      paint,
    },
  ];
}
