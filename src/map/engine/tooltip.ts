import type { Map as EngineMap } from 'maplibre-gl';
import { isSite, type Place } from '#atlas/place.ts';
import { lengthText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { accessText } from '#formats/reason-text.ts';
import { travelAtSpeedText } from '#formats/travel-time-text.ts';
import { messages } from '#i18n/messages.ts';
import { isOwn } from '#scenario/own.ts';
import type { Side } from '#store/document-store.ts';
import { sideNow } from '#store/side-now.ts';
import type { Stores } from '#store/stores.ts';
import { comparisonNow } from '../drawing/comparison.ts';
import { allNames } from '../drawing/place-text.ts';
import { placeOnMap } from './place-on-map.ts';

/**
 * The lines that a place's tooltip shows on the map of a side: its names, what it is, and for a site how far it is from the
 * first focus place, and its state and why, in both scenarios where they are seen on one map.
 */
export function tooltipLines(stores: Stores, place: Place, side: Side = 'a'): readonly string[] {
  const { language } = stores.view.getState();
  const { kinds, map, own } = messages(language);
  const [name = place.id, ...others] = allNames(place, language);
  const kind = kinds.places[place.kind];
  const what = [
    kind,
    ...(isSite(place) ? [map.basis({ basis: kinds.bases[place.site.basis] })] : []),
    ...(isOwn(place.id) ? [own.mark] : []),
  ];
  return [
    name,
    others.join(' · '),
    what.join(' · '),
    ...distanceLines(stores, place, side),
    ...accessLines(stores, place, side),
  ];
}

/** How far it is to the first focus place, and how long that takes where the reader states a speed. */
function distanceLines(stores: Stores, { id }: Place, side: Side): readonly string[] {
  const { language, lengthUnit, travelSpeed } = stores.view.getState();
  const now = sideNow(stores, side);
  const focusId = now?.situation.focus[0]?.focusId;
  const row = now?.situation.proximity.find((one) => one.siteId === id && one.focusId === focusId);
  if (now === undefined || row === undefined) return [];
  const { map, travel } = messages(language);
  const place = nameOfPlace(now.atlas, row.focusId, language);
  const distance = lengthText(row.metres, lengthUnit, language);
  return [
    travelSpeed === undefined
      ? map.distanceTo({ place, distance })
      : travel.to({ place, distance, time: travelAtSpeedText(row.metres, travelSpeed, language) }),
  ];
}

function accessLines(stores: Stores, { id }: Place, side: Side): readonly string[] {
  const { language } = stores.view.getState();
  const { compare } = messages(language);
  const isBoth = side === 'a' && comparisonNow(stores) !== undefined;
  const sides: readonly Side[] = isBoth ? ['a', 'b'] : [side];
  const lines = sides.flatMap((one) => {
    const now = sideNow(stores, one);
    const access = now?.situation.access.get(id);
    if (now === undefined || access === undefined) return [];
    const text = accessText(now.atlas, access, language);
    return [isBoth ? compare.siteIn({ side: compare.letters[one], access: text }) : text];
  });
  return lines.length === 0 ? [''] : lines;
}

/**
 * A small note beside the place under the pointer, or under the keyboard's focus in a list. It takes no
 * pointer events, and is hidden from assistive technology: the record in the sidebar says all of it.
 */
export function showTooltip(map: EngineMap, stores: Stores, side: Side): () => void {
  const element = document.createElement('div');
  element.className = 'map-tooltip';
  element.setAttribute('aria-hidden', 'true');
  element.hidden = true;
  map.getContainer().append(element);
  const hoveredPlace = () => {
    const { hoveredPlaceId } = stores.view.getState();
    return hoveredPlaceId === undefined ? undefined : placeOnMap(stores, hoveredPlaceId);
  };
  const position = () => {
    const place = hoveredPlace();
    if (place === undefined) return;
    const { clientWidth, clientHeight } = map.getContainer();
    const { x, y } = map.project([...place.position]);
    element.hidden = x < 0 || y < 0 || x > clientWidth || y > clientHeight;
    element.dataset.side = x > clientWidth / 2 ? 'left' : 'right';
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  const update = () => {
    const place = hoveredPlace();
    element.hidden = place === undefined;
    if (place === undefined) return;
    const lines = tooltipLines(stores, place, side).filter((line) => line !== '');
    element.replaceChildren(note(lines));
    position();
  };
  const stops = [stores.view.subscribe(update), stores.situation.subscribe(update)];
  map.on('move', position);
  update();
  return () => {
    for (const stop of stops) stop();
    map.off('move', position);
    element.remove();
  };
}

function note(lines: readonly string[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'map-tooltip-note';
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    box.append(paragraph);
  }
  return box;
}
