import { airportCodes } from '#atlas/airport-codes.ts';
import type { Atlas } from '#atlas/atlas.ts';

/** What can be found, by the kind of record. */
export type FoundKind =
  | 'place'
  | 'system'
  | 'condition'
  | 'document'
  | 'event'
  | 'claim'
  | 'command';

/** One thing to find. */
export interface SearchEntry {
  readonly kind: FoundKind;
  readonly id: string;
  /** Its names in every script, the chief ones. */
  readonly titles: readonly string[];
  /** Old and other names, and codes such as ICAO's. */
  readonly names: readonly string[];
  /** What is said of it. */
  readonly text: readonly string[];
}

function given(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

/** An entry for each record of the atlas, in the order in which equals are listed. */
export function entriesOf(atlas: Atlas): SearchEntry[] {
  const { places, systems, conditions, documents, events, claims } = atlas;
  return [
    ...[...places.values()].map((place): SearchEntry => {
      const { en, ja, zhHant, local, also } = place.names;
      return {
        kind: 'place',
        id: place.id,
        titles: given(en, ja, zhHant, local),
        names: [...also, ...airportCodes(place), place.id],
        text: given(place.note?.en, place.note?.ja),
      };
    }),
    ...[...systems.values()].map(({ id, names, also = [], note }): SearchEntry => {
      return {
        kind: 'system',
        id,
        titles: [names.en, names.ja],
        names: [...also, id],
        text: given(note?.en, note?.ja),
      };
    }),
    ...[...conditions.values()].map(({ id, title, why }): SearchEntry => {
      return {
        kind: 'condition',
        id,
        titles: [title.en, title.ja],
        names: [],
        text: [why.en, why.ja],
      };
    }),
    ...[...documents.values()].map(
      ({ id, title, publisher, author, date, summary }): SearchEntry => {
        const names = given(publisher, author, date);
        return { kind: 'document', id, titles: [title], names, text: [summary.en, summary.ja] };
      },
    ),
    ...[...events.values()].map(({ id, title, date }): SearchEntry => {
      return { kind: 'event', id, titles: [title.en, title.ja], names: [date], text: [] };
    }),
    ...[...claims.values()].map(({ id, statement }): SearchEntry => {
      return { kind: 'claim', id, titles: [], names: [id], text: [statement.en, statement.ja] };
    }),
  ];
}
