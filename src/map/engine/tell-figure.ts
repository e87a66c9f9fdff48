import type { Map as EngineMap } from 'maplibre-gl';
import type { Provenance } from '#formats/provenance.ts';
import type { Side } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';
import { figureProvenance } from '../drawing/figure-provenance.ts';
import { momentOf } from '../drawing/moment.ts';
import type { PointerHandlers } from './pointer.ts';

/**
 * Tells where a figure comes from that is pressed on the map of a side, with an element where it was pressed, for a card to
 * stand beside. The element is hidden from assistive technology: every figure of the map has a twin in words.
 */
export function tellFigure(
  map: EngineMap,
  stores: Stores,
  side: Side,
  tell: (anchor: Element, provenance: Provenance) => void,
): PointerHandlers['onFigure'] {
  const anchor = document.createElement('div');
  anchor.className = 'map-anchor';
  anchor.setAttribute('aria-hidden', 'true');
  map.getContainer().append(anchor);
  return (figure, { x, y }) => {
    const provenance = figureProvenance(momentOf(stores, map.getZoom(), side), figure);
    if (provenance === undefined) return false;
    anchor.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    tell(anchor, provenance);
    return true;
  };
}
