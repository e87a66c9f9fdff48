import type { OwnPlace } from '#scenario/own.ts';
import { putOwnPlaces, removeOwnPlace } from '#scenario/own-operations.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Adds a place of the user's own, or edits the one that has its id. */
export function putPlace(stores: Stores, place: OwnPlace): void {
  const { places } = stores.document.getState().scenario.own;
  const kind = places.some(({ id }) => id === place.id) ? 'edit-own' : 'add-own';
  changeScenario(stores, { kind, subjectId: place.id }, (scenario) =>
    putOwnPlaces(scenario, [place]),
  );
}

/** Adds places from a file: one act, one step of undo. */
export function importPlaces(stores: Stores, places: readonly OwnPlace[]): void {
  changeScenario(stores, { kind: 'import-own', subjectId: String(places.length) }, (scenario) =>
    putOwnPlaces(scenario, places),
  );
}

/** Takes an own place out, and out of everything that names it. */
export function removePlace(stores: Stores, placeId: string): void {
  changeScenario(stores, { kind: 'remove-own', subjectId: placeId }, (scenario) =>
    removeOwnPlace(scenario, placeId),
  );
}
