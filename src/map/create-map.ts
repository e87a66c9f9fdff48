import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { Map as EngineMap, setWorkerUrl } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Provenance } from '#formats/provenance.ts';
import type { GridRegion } from '#geodesy/grid-region.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { Side } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';
import { offerArchives } from './engine/archive-protocol.ts';
import * as camera from './engine/camera.ts';
import { type DrawnMark, drawnMarks } from './engine/drawn-marks.ts';
import { readFontFaces } from './engine/fonts.ts';
import { keepInStep } from './engine/live-map.ts';
import { pickPosition } from './engine/pick-position.ts';
import { placeOnMap } from './engine/place-on-map.ts';
import { followPointer, type PointerHandlers } from './engine/pointer.ts';
import { tellErrors } from './engine/tell-errors.ts';
import { tellFigure } from './engine/tell-figure.ts';
import { reducedMotion } from './engine/theme.ts';
import { showTooltip } from './engine/tooltip.ts';
import { basemapSources } from './style/source-ids.ts';

/** What the map tells of the reader's pointer. */
export interface MapHandlers extends Omit<PointerHandlers, 'onFigure'> {
  /** Where a figure comes from that was pressed on the map, and an element that stands there. */
  readonly onProvenance: (anchor: Element, provenance: Provenance) => void;
}

/** What a map is made in, from and for. */
export interface MapOptions {
  readonly container: HTMLElement;
  readonly stores: Stores;
  /** A map of B shows the second of two scenarios that are compared; A's the first, both on one map, or the only one. */
  readonly side: Side;
  /** Absolute address of the folder that holds `basemap/` and `fonts/`; ends in `/`. */
  readonly assetBase: string;
  readonly camera: camera.Camera;
  /** Told of the place that the reader points at or chooses, and of the figure that is pressed. */
  readonly handlers: MapHandlers;
  /** Told once of each thing that could not be drawn, in a sentence. Without it errors go to the window. */
  readonly onError?: (message: string) => void;
}

/** The map as the page uses it. */
export interface AtlasMap {
  /** Settles when all of the first view is drawn. */
  readonly ready: Promise<void>;
  /** Settles once it stands still and has drawn all that it was told of until now. */
  settled(): Promise<void>;
  flyTo(camera: camera.Camera): void;
  /** Looks as another map does, at once. */
  setView(view: camera.TurnedCamera): void;
  /** Brings a place into view if it is not. */
  showPlace(placeId: string): void;
  /** Brings a position into view if it is not. */
  showPosition(position: LonLat): void;
  /** Brings all positions into view. */
  showPositions(positions: readonly LonLat[]): void;
  /** Waits for a click and gives its position instead of selecting a place; nothing once the signal aborts. */
  pickPosition(signal: AbortSignal): Promise<LonLat | undefined>;
  /** The part of the Earth that it shows now. */
  shownRegion(): GridRegion;
  zoomBy(steps: number): void;
  resetNorth(): void;
  resize(): void;
  view(): camera.MapView;
  /** Calls back after each change of the view, until the function that it gives is called. */
  subscribeView(listener: () => void): () => void;
  /** What a layer of the style shows in the view now: for tests and for the curious. */
  queryDrawn(layerId: string): readonly DrawnMark[];
  remove(): void;
}

const MIN_ZOOM = 1;
const MAX_ZOOM = 11.5;
const FADE_MILLISECONDS = 150;

/**
 * Makes the map in its container and keeps it in step with the stores. It draws the scenario and what
 * follows from it, and reports what the reader points at; it changes no store.
 */
export function createMap(options: MapOptions): AtlasMap {
  const { container, stores, side, assetBase, handlers } = options;
  const onError = tellErrors(options.onError);
  setWorkerUrl(workerAddress);
  offerArchives(basemapSources.map((name) => `${assetBase}basemap/${name}.pmtiles`));
  const map = new EngineMap({
    container,
    center: [...options.camera.centre],
    zoom: options.camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    attributionControl: false,
    fadeDuration: reducedMotion() ? 0 : FADE_MILLISECONDS,
  });
  map.on('error', ({ error }) => onError(error));
  const stops: (() => void)[] = [];
  let isRemoved = false;
  const ready = readFontFaces(assetBase, onError).then(async (fontFaces) => {
    if (isRemoved) return;
    stops.push(keepInStep(map, stores, assetBase, fontFaces, side), showTooltip(map, stores, side));
    const { onProvenance, ...pointer } = handlers;
    const onFigure = tellFigure(map, stores, side, onProvenance);
    followPointer(map, { ...pointer, onFigure });
    await map.once('idle');
  });
  return {
    ready,
    settled: async () => {
      map.triggerRepaint();
      await map.once('idle');
    },
    flyTo: (to) => camera.flyTo(map, to),
    setView: (view) => camera.setView(map, view),
    showPlace: (placeId) => {
      const place = placeOnMap(stores, placeId);
      if (place !== undefined) camera.bringIntoView(map, place.position);
    },
    showPosition: (position) => camera.bringIntoView(map, position),
    showPositions: (positions) => camera.bringAllIntoView(map, positions),
    pickPosition: (signal) => pickPosition(map, signal),
    shownRegion: () => camera.shownRegion(map),
    zoomBy: (steps) => camera.zoomBy(map, steps),
    resetNorth: () => camera.resetNorth(map),
    resize: () => {
      map.resize();
    },
    view: () => camera.viewOf(map),
    subscribeView: (listener) => {
      const events = ['move', 'resize'] as const;
      for (const event of events) map.on(event, listener);
      return () => {
        for (const event of events) map.off(event, listener);
      };
    },
    queryDrawn: (layerId) => drawnMarks(map, layerId),
    remove: () => {
      isRemoved = true;
      for (const stop of stops) stop();
      map.remove();
    },
  };
}
