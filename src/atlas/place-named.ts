import { airportCodes } from './airport-codes.ts';
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

/** What stands round a name in a sentence and is no part of it: the Taiwan Strait, 嘉手納基地. */
const OUTER_WORDS = /^the\s+|(?<=.)基地$/u;

/**
 * The place with an id, an ICAO code or a name in any script, or whose name begins with the words typed, or else has them
 * all in their order. Time O(places), and for
 * a name that nothing has, an edit distance to each.
 */
export function placeNamed(places: readonly Place[], typed: string): NamedPlace {
  const byId = places.find(({ id }) => id === typed);
  if (byId !== undefined) return { kind: 'one', place: byId };
  const wanted = searchable(typed).replace(OUTER_WORDS, '');
  if (wanted === '') return { kind: 'empty' };
  const exact = places.filter((place) => formsOf(place).includes(wanted));
  if (exact.length > 0) return oneOf(exact);
  const beginning = places.filter((place) =>
    formsOf(place).some((form) => beginsWithWords(form, wanted)),
  );
  if (beginning.length > 0) return oneOf(beginning);
  const holding = places.filter((place) => formsOf(place).some((form) => hasWords(form, wanted)));
  if (holding.length > 0) return oneOf(holding);
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

function formsOf(place: Place): string[] {
  const { en, ja, zhHant, local, also } = place.names;
  return [place.id, en, ja, zhHant, local, ...also, ...airportCodes(place)].flatMap((name) =>
    name === undefined ? [] : [searchable(name)],
  );
}

/** Whether a name begins with whole words, or in a script without spaces with the same letters. */
function beginsWithWords(name: string, wanted: string): boolean {
  if (!name.startsWith(wanted)) return false;
  const next = name.at(wanted.length);
  return next === undefined || next === ' ' || !/[\p{Script=Latin}\d]$/u.test(wanted);
}

/** Whether a name has all the words typed, in their order, with others between. */
function hasWords(name: string, wanted: string): boolean {
  let from = 0;
  const words = name.split(/\s+/u);
  return wanted.split(/\s+/u).every((word) => {
    from = words.indexOf(word, from) + 1;
    return from > 0;
  });
}
