import type { Map as EngineMap, Point } from 'maplibre-gl';
import type { DrawnFigure } from '../drawing/figure-provenance.ts';

/** Layers of numbers, pressed where they stand; and of lines that have a number, pressed near. */
const NUMBERS = [
  'claim-figures',
  'claim-figures-otherwise',
  'claim-ring-figures',
  'sea-way-caption',
  'focus-distance',
  'proximity-distances',
  'depth-numbers',
  'depth-change-numbers-a',
  'depth-change-numbers-b',
  'reach-captions',
  'reach-captions-short',
];
const LINES = [
  'claim-lines',
  'claim-lines-otherwise',
  'claim-rings',
  'claim-rings-bounds',
  'sea-way',
  'focus-line-nearest',
  'focus-lines',
  'focus-lines-uncertain',
  'proximity',
  'site-reach',
  'reach-outline',
  'reach-outline-computed',
  'reach-outline-low',
  'reach-outline-high',
];

/** How near a line must be, of what is near enough to a mark: lines are many, and a press beside one closes a record. */
const SHARE_OF_TOLERANCE = 0.4;

/**
 * The number under a press, or the line near it, that is drawn on the map.
 *
 * @param tolerance how near a mark must be, pixels of the screen
 */
export function figureAt(map: EngineMap, point: Point, tolerance: number): DrawnFigure | undefined {
  return found(map, point, NUMBERS, 1) ?? found(map, point, LINES, tolerance * SHARE_OF_TOLERANCE);
}

function found(
  map: EngineMap,
  { x, y }: Point,
  layerIds: readonly string[],
  pixels: number,
): DrawnFigure | undefined {
  const layers = layerIds.filter((id) => map.getLayer(id) !== undefined);
  const box: [[number, number], [number, number]] = [
    [x - pixels, y - pixels],
    [x + pixels, y + pixels],
  ];
  const [first] = map.queryRenderedFeatures(box, { layers });
  return first && { source: first.source, properties: first.properties };
}
