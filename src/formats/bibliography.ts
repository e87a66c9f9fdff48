import type { Atlas } from '#atlas/atlas.ts';
import { placeCitations, systemCitations } from '#atlas/record-citations.ts';
import type { Citation } from '#atlas/reference.ts';
import { type Source, sourceOf } from '#atlas/source.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** What a reader looks at, as far as sources go. */
export interface ViewInUse {
  readonly atlas: Atlas;
  readonly scenario: Pick<Scenario, 'systemIds' | 'focusIds' | 'proximityRings'>;
  /** The source document that the scenario's preset follows. */
  readonly documentId: string | undefined;
  /** The record that is open. */
  readonly record: { readonly kind: string; readonly id: string } | undefined;
}

/** Ids of all that places are cited for, in the order of the places. */
function placeSources(atlas: Atlas, placeIds: Iterable<string>): string[] {
  return [...placeIds].flatMap((id) => {
    const place = atlas.places.get(id);
    return place === undefined ? [] : referencesOf(placeCitations(place));
  });
}

function systemSources(atlas: Atlas, systemIds: readonly string[]): string[] {
  return systemIds.flatMap((id) => {
    const system = atlas.systems.get(id);
    return system === undefined ? [] : referencesOf(systemCitations(system));
  });
}

function claimSources(atlas: Atlas, claimIds: readonly string[]): string[] {
  return claimIds.flatMap((id) => {
    const claim = atlas.claims.get(id);
    if (claim === undefined) return [];
    return [claim.document, ...referencesOf(claim.citations), ...placeSources(atlas, claim.places)];
  });
}

function conditionSources(atlas: Atlas, conditionIds: Iterable<string>): string[] {
  return [...conditionIds].flatMap((id) => {
    const condition = atlas.conditions.get(id);
    if (condition === undefined) return [];
    return [...referencesOf(condition.citations), ...claimSources(atlas, condition.claims)];
  });
}

function recordSources(atlas: Atlas, { kind, id }: NonNullable<ViewInUse['record']>): string[] {
  switch (kind) {
    case 'place':
      return placeSources(atlas, [id]);
    case 'system':
      return systemSources(atlas, [id]);
    case 'condition':
      return conditionSources(atlas, [id]);
    case 'claim':
      return claimSources(atlas, [id]);
    case 'document': {
      const claims = [...atlas.claims.values()].filter(({ document }) => document === id);
      const claimIds = claims.map((claim) => claim.id);
      return [id, ...claimSources(atlas, claimIds)];
    }
    case 'event': {
      const event = atlas.events.get(id);
      if (event === undefined) return [];
      const cited = referencesOf(event.citations);
      return [...cited, ...claimSources(atlas, event.claims), ...placeSources(atlas, event.places)];
    }
    default:
      return [];
  }
}

function referencesOf(citations: readonly Citation[]): string[] {
  return citations.map(({ reference }) => reference);
}

function compareSources(a: Source, b: Source): number {
  const byKind = Number(b.kind === 'document') - Number(a.kind === 'document');
  return (
    byKind ||
    compareTexts(a.publisher, b.publisher) ||
    compareTexts(a.date ?? '', b.date ?? '') ||
    compareTexts(a.title, b.title) ||
    compareTexts(a.id, b.id)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The sources with these ids, each once: the documents first, then by publisher, date and title. */
function sourcesOf(atlas: Atlas, ids: Iterable<string>): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => sourceOf(atlas, id) ?? []).sort(compareSources);
}

/** The sources that places rest on: their positions, names, dates and legal grounds. */
export function sourcesOfPlaces(atlas: Atlas, placeIds: Iterable<string>): readonly Source[] {
  return sourcesOf(atlas, placeSources(atlas, placeIds));
}

/** The sources that a table of sites against places rests on: places, and the systems that operate. */
export function sourcesOfTable(
  atlas: Atlas,
  placeIds: Iterable<string>,
  systemIds: readonly string[],
): readonly Source[] {
  return sourcesOf(atlas, [...placeSources(atlas, placeIds), ...systemSources(atlas, systemIds)]);
}

/**
 * Every source that the view rests on: all sites, the places in focus and those with rings, the systems that
 * operate, every condition with what the documents say of it, the preset's document, and the record that is open.
 * The documents first, then by publisher, date and title. O(records).
 */
export function sourcesInUse(view: ViewInUse): readonly Source[] {
  const { atlas, scenario, documentId, record } = view;
  const ringed = scenario.proximityRings.map(({ placeId }) => placeId);
  const siteIds = atlas.sites.map(({ id }) => id);
  return sourcesOf(atlas, [
    ...(documentId === undefined ? [] : [documentId]),
    ...placeSources(atlas, [...siteIds, ...scenario.focusIds, ...ringed]),
    ...systemSources(atlas, scenario.systemIds),
    ...conditionSources(atlas, atlas.conditions.keys()),
    ...(record === undefined ? [] : recordSources(atlas, record)),
  ]);
}
