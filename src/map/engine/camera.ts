import type { Map as EngineMap } from 'maplibre-gl';
import type { GridRegion } from '#geodesy/grid-region.ts';
import { inverse } from '#geodesy/inverse.ts';
import { type LonLat, normaliseLongitude } from '#geodesy/lon-lat.ts';

/** Where the map looks: centre in degrees, zoom as in web maps (0 shows the world in 512 pixels). */
export interface Camera {
  readonly centre: LonLat;
  readonly zoom: number;
}

/** Where the map looks, and which way is up. */
export interface TurnedCamera extends Camera {
  /** Direction that is up on the screen, degrees clockwise from north. */
  readonly bearingDegrees: number;
}

/** How the map looks now. */
export interface MapView extends TurnedCamera {
  /** Metres of ground in one CSS pixel at the centre, measured on the ellipsoid. */
  readonly metresPerPixel: number;
}

const FLIGHT_MILLISECONDS = 1100;
const STEP_MILLISECONDS = 220;

/** Pixels of the screen that the scale is measured over. */
const SCALE_PIXELS = 100;

/** Places nearer to the map's edge than this, in pixels, are brought into view. */
const EDGE_PIXELS = 48;

/** The zoom that a place is looked at from when it had to be brought into view. */
const PLACE_ZOOM = 5;

/** Flies there in just over a second; any gesture interrupts it, and with reduced motion it is a jump. */
export function flyTo(map: EngineMap, { centre, zoom }: Camera): void {
  map.flyTo({ center: [...centre], zoom, duration: FLIGHT_MILLISECONDS });
}

/** Looks somewhere at once; whatever flight was under way ends. */
export function setView(map: EngineMap, { centre, zoom, bearingDegrees }: TurnedCamera): void {
  map.jumpTo({ center: [...centre], zoom, bearing: bearingDegrees });
}

/** Moves to a place that is outside the view or at its very edge; one in plain view moves nothing. */
export function bringIntoView(map: EngineMap, position: LonLat): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project([...position]);
  const inside =
    x > EDGE_PIXELS &&
    y > EDGE_PIXELS &&
    x < clientWidth - EDGE_PIXELS &&
    y < clientHeight - EDGE_PIXELS &&
    isOnThisSide(map, position);
  if (inside) return;
  flyTo(map, { centre: position, zoom: Math.max(map.getZoom(), PLACE_ZOOM) });
}

/** Room that is left round what is brought into view, as a share of the map's size and at most in pixels. */
const FRAME_SHARE = 0.12;
const FRAME_PIXELS = 96;

/** Room for the controls and the legend on a map that is wide enough for both, pixels. */
const LEGEND_PIXELS = 380;
const WIDE_PIXELS = 900;

/** How much of a phone's map lies under the sheet. */
const SHEET_SHARE = 0.45;

/** Pages of a phone, whose map lies under a sheet. */
const PHONE = '(max-width: 720px)';

/** Nothing is looked at from closer than this when it is brought into view with others. */
const NEAREST_ZOOM = 8;

/**
 * Moves until all positions are in view, over the antimeridian where that is the shorter way; none of them moves nothing.
 */
export function bringAllIntoView(map: EngineMap, positions: readonly LonLat[]): void {
  const [first] = positions;
  if (first === undefined) return;
  const longitudes = positions.map(([lon]) => lon + 360 * Math.round((first[0] - lon) / 360));
  const latitudes = positions.map(([, latitude]) => latitude);
  const { clientWidth, clientHeight } = map.getContainer();
  const across = Math.min(FRAME_PIXELS, clientWidth * FRAME_SHARE);
  const along = Math.min(FRAME_PIXELS, clientHeight * FRAME_SHARE);
  map.fitBounds(
    [
      [Math.min(...longitudes), Math.min(...latitudes)],
      [Math.max(...longitudes), Math.max(...latitudes)],
    ],
    {
      padding: {
        left: across,
        right: clientWidth >= WIDE_PIXELS ? LEGEND_PIXELS : across,
        top: along,
        bottom: window.matchMedia(PHONE).matches ? clientHeight * SHEET_SHARE : along,
      },
      maxZoom: NEAREST_ZOOM,
      duration: FLIGHT_MILLISECONDS,
    },
  );
}

/** Zooms in by steps of one, out by negative ones. */
export function zoomBy(map: EngineMap, steps: number): void {
  map.easeTo({ zoom: map.getZoom() + steps, duration: STEP_MILLISECONDS });
}

/** Turns north up. */
export function resetNorth(map: EngineMap): void {
  map.easeTo({ bearing: 0, pitch: 0, duration: STEP_MILLISECONDS });
}

/** How the map looks now. */
export function viewOf(map: EngineMap): MapView {
  const { lng, lat } = map.getCenter();
  return {
    centre: [lng, lat],
    zoom: map.getZoom(),
    bearingDegrees: map.getBearing(),
    metresPerPixel: metresPerPixel(map),
  };
}

/** The part of the Earth that the map shows: all round where it shows more than a turn, and to the poles at most. */
export function shownRegion(map: EngineMap): GridRegion {
  const bounds = map.getBounds();
  const south = Math.max(-90, bounds.getSouth());
  const north = Math.min(90, bounds.getNorth());
  const isAllRound = bounds.getEast() - bounds.getWest() >= 360;
  if (isAllRound) return [-180, south, 180, north];
  return [normaliseLongitude(bounds.getWest()), south, normaliseLongitude(bounds.getEast()), north];
}

function metresPerPixel(map: EngineMap): number {
  const middle = map.project(map.getCenter());
  const west = map.unproject([middle.x - SCALE_PIXELS / 2, middle.y]);
  const east = map.unproject([middle.x + SCALE_PIXELS / 2, middle.y]);
  return inverse([west.lng, west.lat], [east.lng, east.lat]).metres / SCALE_PIXELS;
}

/** On a globe, whether a position faces the reader: what lies behind comes back somewhere else. */
function isOnThisSide(map: EngineMap, [longitude, latitude]: LonLat): boolean {
  const back = map.unproject(map.project([longitude, latitude]));
  return inverse([longitude, latitude], [back.lng, back.lat]).metres < metresPerPixel(map) * 10;
}
