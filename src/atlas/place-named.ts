import { closest } from './closest.ts';
import { findPlaces, searchable } from './find-places.ts';
import type { Place } from './place.ts';

/** The one place that a name means, or why it means none. */
export type NamedPlace =
  | { readonly kind: 'one'; readonly place: Place }
  /** Several places that it may mean. */
  | { readonly kind: 'several'; readonly places: readonly Place[] }
  /** No place; those whose names come nearest. */
  | { readonly kind: 'unknown'; readonly near: readonly Place[] }
  | { readonly kind: 'empty' };

const SUGGESTIONS = 3;

/**
 * The place with an id, or with a name in any script, or whose name begins with the words typed. Time O(places), and for
 * a name that nothing has, an edit distance to each.
 */
export function placeNamed(places: readonly Place[], typed: string): NamedPlace {
  const byId = places.find(({ id }) => id === typed);
  if (byId !== undefined) return { kind: 'one', place: byId };
  const wanted = searchable(typed);
  if (wanted === '') return { kind: 'empty' };
  const exact = places.filter((place) => formsOf(place).includes(wanted));
  if (exact.length > 0) return oneOf(exact);
  const beginning = places.filter((place) =>
    formsOf(place).some((form) => beginsWithWords(form, wanted)),
  );
  if (beginning.length > 0) return oneOf(beginning);
  const candidates = places.map((place) => ({ value: place, forms: formsOf(place) }));
  const close = closest(wanted, candidates, SUGGESTIONS);
  const near = close.length > 0 ? close : findPlaces(places, wanted).slice(0, SUGGESTIONS);
  return { kind: 'unknown', near };
}

function oneOf(places: readonly Place[]): NamedPlace {
  const [place, ...others] = places;
  if (place === undefined) return { kind: 'unknown', near: [] };
  return others.length === 0 ? { kind: 'one', place } : { kind: 'several', places };
}

function formsOf({ id, names }: Place): string[] {
  const { en, ja, zhHant, local, also } = names;
  return [id, en, ja, zhHant, local, ...also].flatMap((name) =>
    name === undefined ? [] : [searchable(name)],
  );
}

/** Whether a name begins with whole words, or in a script without spaces with the same letters. */
function beginsWithWords(name: string, wanted: string): boolean {
  if (!name.startsWith(wanted)) return false;
  const next = name.at(wanted.length);
  return next === undefined || next === ' ' || !/[\p{Script=Latin}\d]$/u.test(wanted);
}
