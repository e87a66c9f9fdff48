import { type Atlas, makeAtlas, recordsOf } from '#atlas/atlas.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { ownConditionRecord, ownPlaceRecord, ownSystemRecords } from './own/records.ts';

const kept = new WeakMap<Atlas, WeakMap<Scenario['own'], Atlas>>();

/**
 * The atlas with the records that a scenario adds to it: places, systems, combinations and conditions, these last
 * among what the sites they govern need. The very same atlas where it adds none, and the same for the same records.
 * O(atlas) the first time.
 */
export function knownAtlas(atlas: Atlas, { own }: Pick<Scenario, 'own'>): Atlas {
  const added = own.places.length + own.systems.length + own.conditions.length;
  if (added + own.combinations.length === 0) return atlas;
  const ofAtlas = kept.get(atlas) ?? new WeakMap<Scenario['own'], Atlas>();
  kept.set(atlas, ofAtlas);
  const known = ofAtlas.get(own) ?? extended(atlas, own);
  ofAtlas.set(own, known);
  return known;
}

function extended(atlas: Atlas, own: Scenario['own']): Atlas {
  const places = [...atlas.places.values(), ...own.places.map(ownPlaceRecord)].map((place) => {
    if (place.site === undefined) return place;
    const needs = own.conditions
      .filter(({ siteIds }) => siteIds.includes(place.id))
      .map(({ id }) => id);
    if (needs.length === 0) return place;
    return { ...place, site: { ...place.site, needs: [...place.site.needs, ...needs] } };
  });
  const known = recordsOf(atlas);
  return makeAtlas({
    ...known,
    places,
    systems: [...known.systems, ...ownSystemRecords(atlas, own)],
    conditions: [...known.conditions, ...own.conditions.map(ownConditionRecord)],
  });
}
