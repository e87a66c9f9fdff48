import type {
  Map as EngineMap,
  FontFacesSpecification,
  GeoJSONSource,
  LayerSpecification,
} from 'maplibre-gl';
import { messages } from '#i18n/messages.ts';
import type { Side } from '#store/document-store.ts';
import type { Following } from '#store/situation-store.ts';
import type { Stores } from '#store/stores.ts';
import { comparisonNow } from '../drawing/comparison.ts';
import { momentOf } from '../drawing/moment.ts';
import { paletteFor } from '../palette.ts';
import { hatchColour } from '../style/comparison.ts';
import { HATCH_PIXEL_RATIO, hatchImage, hatchOfId } from '../style/hatch.ts';
import { layers } from '../style/layers.ts';
import type { Look } from '../style/look.ts';
import { mapStyle } from '../style.ts';
import { createSync } from '../sync.ts';
import { applyLook } from './apply-look.ts';
import { settleChange } from './settle-change.ts';
import { paintSymbol, SYMBOL_PIXEL_RATIO, symbolOfId } from './symbol-image.ts';
import { reducedMotion, seenTheme, watchSystemTheme } from './theme.ts';

/** How much larger type is for a projector. */
const LARGE_TYPE = 1.4;

function lookOf(stores: Stores): Look {
  const { earthModel, graticule, language, largeType } = stores.view.getState();
  return {
    palette: paletteFor(seenTheme(stores)),
    typeScale: largeType ? LARGE_TYPE : 1,
    graticule,
    language,
    tintOverlaps: earthModel === 'sphere',
  };
}

/** Whether the map of a side shows the scenario that acts change: with each side on a map of its own, one of them does. */
function showsEdited(stores: Stores, side: Side): boolean {
  const now = stores.document.getState();
  return now.other === undefined || now.side === side || comparisonNow(stores) !== undefined;
}

function canvasLabel(stores: Stores, side: Side): string {
  const { map, compare } = messages(stores.view.getState().language);
  if (stores.document.getState().other === undefined) return map.canvas;
  if (comparisonNow(stores) !== undefined) return compare.canvasBoth;
  return compare.canvas({ side: compare.letters[side] });
}

/**
 * Keeps the map of a side in step with the stores: gives it the style, then brings look, projection and sources to
 * what is true now, each time something changes.
 * @returns what to call to stop
 */
export function keepInStep(
  map: EngineMap,
  stores: Stores,
  assetBase: string,
  fontFaces: FontFacesSpecification,
  side: Side,
): () => void {
  let look = lookOf(stores);
  let drawnLayers: readonly LayerSpecification[] = layers(look);
  let projection = stores.view.getState().projection;
  let isLoaded = false;
  const sync = createSync((source, drawing) => {
    map.getSource<GeoJSONSource>(source)?.setData(drawing);
  });
  const labelCanvas = () => {
    map.getCanvas().setAttribute('aria-label', canvasLabel(stores, side));
  };
  const colourNotes = () => {
    const { style } = map.getContainer();
    style.setProperty('--map-paper', look.palette.paper);
    style.setProperty('--map-ink', look.palette.ink);
    style.setProperty('background', look.palette.beyond);
  };
  const draw = () => (isLoaded ? sync(momentOf(stores, map.getZoom(), side)) : []);
  const restyle = () => {
    if (!isLoaded) return;
    look = lookOf(stores);
    const next = layers(look);
    applyLook(map, drawnLayers, next);
    drawnLayers = next;
    colourNotes();
    const wanted = stores.view.getState().projection;
    if (wanted !== projection) map.setProjection({ type: wanted });
    projection = wanted;
  };
  const follow = (now: Following, before: Following) => {
    const touched = draw();
    if (now.change === undefined || now.change === before.change || reducedMotion()) return;
    if (!showsEdited(stores, side)) return;
    const outlines = touched.includes('reach-lines');
    const { atlas } = stores;
    void settleChange(map, { atlas, change: now.change, palette: look.palette, outlines });
  };
  map.setMissingStyleImageResolver((id) => {
    const symbol = symbolOfId(id);
    const image = symbol && paintSymbol(symbol, look.palette);
    if (image !== undefined) map.addImage(id, image, { pixelRatio: SYMBOL_PIXEL_RATIO });
    const hatch = hatchOfId(id);
    if (hatch === undefined) return;
    const pixels = hatchImage(hatch, hatchColour(look.palette, hatch));
    map.addImage(id, pixels, { pixelRatio: HATCH_PIXEL_RATIO });
  });
  map.once('style.load', () => {
    isLoaded = true;
    restyle();
    draw();
  });
  map.setStyle(mapStyle({ look, assetBase, projection, fontFaces }));
  labelCanvas();
  colourNotes();
  map.on('zoomend', draw);
  const stops = [
    stores.situation.subscribe(follow),
    stores.document.subscribe(() => {
      labelCanvas();
      draw();
    }),
    stores.seaWay.subscribe(draw),
    stores.depth.subscribe(draw),
    stores.checks.subscribe(draw),
    stores.view.subscribe(() => {
      restyle();
      labelCanvas();
      draw();
    }),
    watchSystemTheme(restyle),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
