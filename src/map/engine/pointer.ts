import type { Map as EngineMap, MapGeoJSONFeature, MapMouseEvent, Point } from 'maplibre-gl';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { DrawnFigure } from '../drawing/figure-provenance.ts';
import { followDrag, isOnMovable } from './drag-point.ts';
import { figureAt } from './figure-at.ts';
import { isPicking } from './pick-position.ts';

/**
 * What the pointer tells: the place under it, or none, the figure that is pressed, and where the point is dragged that may
 * be moved.
 */
export interface PointerHandlers {
  readonly onSelect: (placeId: string | undefined) => void;
  /** Gives whether it could tell where the figure comes from; where not, the press is as one beside it. */
  readonly onFigure: (figure: DrawnFigure, at: Pixels) => boolean;
  readonly onHover: (placeId: string | undefined) => void;
  readonly onMovePoint: (position: LonLat) => void;
}

/** A position in the map's container, CSS pixels. */
interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** Layers of marks, found near the pointer; and of names, found under it. */
const MARKS = ['sites', 'focus-dot', 'city-dots', 'own-marks'];
const NAMES = [
  'focus-names',
  'focus-names-water',
  'site-names',
  'site-names-closed',
  'place-names',
  'strait-names',
];

/** How near a mark must be, in pixels of the screen: a mouse points finer than a finger. */
const MOUSE_TOLERANCE = 9;
const TOUCH_TOLERANCE = 20;

/** Tells which place or figure a reader points at or chooses. The nearest mark wins, then a name, then a number or line. */
export function followPointer(
  map: EngineMap,
  { onSelect, onFigure, onHover, onMovePoint }: PointerHandlers,
): void {
  followDrag(map, onMovePoint);
  let hovered: string | undefined;
  const hover = (placeId: string | undefined, cursor = '') => {
    map.getCanvas().style.cursor = placeId === undefined ? cursor : 'pointer';
    if (placeId === hovered) return;
    hovered = placeId;
    onHover(placeId);
  };
  map.on('mousemove', ({ point }) => {
    if (isPicking(map)) return;
    if (isOnMovable(map, point)) map.getCanvas().style.cursor = 'grab';
    else if (!map.isMoving()) {
      const placeId = placeAt(map, point, MOUSE_TOLERANCE);
      const isFigure = placeId === undefined && figureAt(map, point, MOUSE_TOLERANCE) !== undefined;
      hover(placeId, isFigure ? 'help' : '');
    }
  });
  map.on('mouseout', () => hover(undefined));
  map.on('click', ({ point, originalEvent }: MapMouseEvent) => {
    if (isPicking(map) || isOnMovable(map, point)) return;
    const tolerance = toleranceOf(originalEvent);
    const placeId = placeAt(map, point, tolerance);
    const figure = placeId === undefined ? figureAt(map, point, tolerance) : undefined;
    if (figure === undefined || !onFigure(figure, point)) onSelect(placeId);
  });
}

function toleranceOf(event: MouseEvent): number {
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  return isTouch ? TOUCH_TOLERANCE : MOUSE_TOLERANCE;
}

function placeAt(map: EngineMap, point: Point, tolerance: number): string | undefined {
  const box: [[number, number], [number, number]] = [
    [point.x - tolerance, point.y - tolerance],
    [point.x + tolerance, point.y + tolerance],
  ];
  const marks = map
    .queryRenderedFeatures(box, { layers: present(map, MARKS) })
    .map((found) => ({ found, pixels: pixelsFrom(map, point, found) }))
    .filter(({ pixels }) => pixels <= tolerance * Math.SQRT2)
    .sort((a, b) => a.pixels - b.pixels);
  const nearest =
    marks[0]?.found ?? map.queryRenderedFeatures(point, { layers: present(map, NAMES) })[0];
  return nearest === undefined ? undefined : String(nearest.properties.id);
}

function present(map: EngineMap, layers: readonly string[]): string[] {
  return layers.filter((layer) => map.getLayer(layer) !== undefined);
}

function pixelsFrom(map: EngineMap, point: Point, { geometry }: MapGeoJSONFeature): number {
  if (geometry.type !== 'Point') return Number.POSITIVE_INFINITY;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return map.project([longitude, latitude]).dist(point);
}
