import type { Atlas } from '#atlas/atlas.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type SiteAccess, siteAccess } from './access.ts';
import { knownAtlas } from './known-atlas.ts';
import {
  type FocusSituation,
  focusSituation,
  type ProximityRow,
  proximityTo,
} from './proximity.ts';
import { type Reach, reachOf } from './reach.ts';

/** What follows from a scenario: computed, never edited. */
export interface Situation {
  /** Every site of the atlas, in its order. */
  readonly access: ReadonlyMap<string, SiteAccess>;
  /** Every chosen system at every site that it operates from. */
  readonly reach: readonly Reach[];
  /** Every site against every focus place, by focus, nearest first. */
  readonly proximity: readonly ProximityRow[];
  /** The focus places that the atlas knows, in the scenario's order. */
  readonly focus: readonly FocusSituation[];
}

/**
 * Resolves a scenario against the atlas. Pure: the page, its worker, the command line and the tests
 * all call this one function. The scenario's own records count like the atlas's (`knownAtlas`); ids that neither
 * knows are left out.
 *
 * In or out is decided by geodesic distance on the chosen earth model, never by a polygon.
 * Time O(sites x (systems + focus places)).
 */
export function resolve(
  atlas: Atlas,
  scenario: Scenario,
  { earthModel = 'wgs84' }: { readonly earthModel?: EarthModel } = {},
): Situation {
  const known = knownAtlas(atlas, scenario);
  const access = new Map(
    known.sites.map((site) => [site.id, siteAccess(known, scenario, site)] as const),
  );
  const reach = reachOf(known, scenario, access);
  const focusPlaces = scenario.focusIds.flatMap((id) => known.places.get(id) ?? []);
  const tables = focusPlaces.map((place) => ({
    focusId: place.id,
    rows: proximityTo(known, place, access, reach, earthModel),
  }));
  return {
    access,
    reach,
    proximity: tables.flatMap(({ rows }) => rows),
    focus: tables.map(({ focusId, rows }) => focusSituation(focusId, rows)),
  };
}
