import type { Claim, SourceDocument } from './claim.ts';
import type { Condition } from './condition.ts';
import type { AtlasEvent } from './event.ts';
import { isSite, type Place, type Site } from './place.ts';
import type { Reference } from './reference.ts';
import type { System } from './system.ts';

/** What is known: every record by its id, in the order of the data. Never changed after it is made. */
export interface Atlas {
  readonly places: ReadonlyMap<string, Place>;
  readonly sites: readonly Site[];
  readonly systems: ReadonlyMap<string, System>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: ReadonlyMap<string, AtlasEvent>;
  readonly references: ReadonlyMap<string, Reference>;
}

/** The record lists that an atlas is made of, each already valid by its own schema. */
export interface AtlasRecords {
  readonly places: readonly Place[];
  readonly systems: readonly System[];
  readonly conditions: readonly Condition[];
  readonly documents: readonly SourceDocument[];
  readonly claims: readonly Claim[];
  readonly events: readonly AtlasEvent[];
  readonly references: readonly Reference[];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Indexes record lists by id. Ids are taken as unique: `checkLinks` tells where they are not. */
export function makeAtlas(records: AtlasRecords): Atlas {
  return {
    places: byId(records.places),
    sites: records.places.filter(isSite),
    systems: byId(records.systems),
    conditions: byId(records.conditions),
    documents: byId(records.documents),
    claims: byId(records.claims),
    events: byId(records.events),
    references: byId(records.references),
  };
}

/** The record lists of an atlas, as `makeAtlas` takes them. */
export function recordsOf(atlas: Atlas): AtlasRecords {
  return {
    places: [...atlas.places.values()],
    systems: [...atlas.systems.values()],
    conditions: [...atlas.conditions.values()],
    documents: [...atlas.documents.values()],
    claims: [...atlas.claims.values()],
    events: [...atlas.events.values()],
    references: [...atlas.references.values()],
  };
}
