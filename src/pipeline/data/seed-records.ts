import type { AtlasRecords } from '#atlas/atlas.ts';
import { checkLinks } from '#atlas/check-links.ts';
import { claim, sourceDocument } from '#atlas/claim.ts';
import { condition } from '#atlas/condition.ts';
import { DataError } from '#atlas/data-error.ts';
import { event } from '#atlas/event.ts';
import { parseRecords } from '#atlas/parse-records.ts';
import { place } from '#atlas/place.ts';
import { reference } from '#atlas/reference.ts';
import { type SeaRecord, seaRecord } from '#atlas/sea.ts';
import { system } from '#atlas/system.ts';
import { type Preset, preset } from '#scenario/preset.ts';
import { checkClaims } from './check-claims.ts';
import { checkGazetteer } from './check-gazetteer.ts';
import { checkPlaces } from './check-places.ts';
import { checkPresets } from './check-presets.ts';
import { checkReferences } from './check-references.ts';
import { checkSea } from './check-sea.ts';
import { checkSystems } from './check-systems.ts';
import type { Gazetteer } from './gazetteer.ts';
import { checkGrounds, parseGrounds } from './grounds.ts';
import { placeRecord } from './place-record.ts';
import type { Seeds } from './seed-files.ts';

/** Where the records that the link check names are written. */
const seedFiles: Readonly<Record<string, string>> = {
  places: 'seeds/places.yaml',
  systems: 'seeds/systems.yaml',
  conditions: 'seeds/conditions.yaml',
  events: 'seeds/events.yaml',
  documents: 'seeds/sources',
  claims: 'seeds/sources',
  references: 'seeds/references',
};

function placeRecords(seeds: Seeds, gazetteer: Gazetteer): unknown {
  const grounds = parseGrounds(seeds.grounds);
  if (!Array.isArray(seeds.places)) return seeds.places;
  const problems = checkGrounds(seeds.places, grounds);
  if (problems.length > 0) throw new DataError(problems);
  return seeds.places.map((seed: unknown) => placeRecord(seed, grounds, gazetteer));
}

/** What the seeds say, every record valid. */
export interface SeedRecords {
  readonly records: AtlasRecords;
  readonly presets: readonly Preset[];
  readonly sea: readonly SeaRecord[];
}

/**
 * Turns seeds into records, and holds every one against its schema, its links, its gazetteer and the rules.
 * @throws DataError naming each problem with its file, its record and how to mend it. Rules and links are
 *   looked at once every record is valid by itself.
 */
export function seedRecords(seeds: Seeds, gazetteer: Gazetteer): SeedRecords {
  const parsed = {
    places: parseRecords('seeds/places.yaml', place, placeRecords(seeds, gazetteer)),
    systems: parseRecords('seeds/systems.yaml', system, seeds.systems),
    conditions: parseRecords('seeds/conditions.yaml', condition, seeds.conditions),
    documents: parseRecords('seeds/sources', sourceDocument, seeds.documents),
    claims: parseRecords('seeds/sources', claim, seeds.claims),
    events: parseRecords('seeds/events.yaml', event, seeds.events),
    references: parseRecords('seeds/references', reference, seeds.references),
    presets: parseRecords('seeds/scenarios', preset, seeds.presets),
    sea: parseRecords('seeds/sea.yaml', seaRecord, seeds.sea),
  };
  const invalid = Object.values(parsed).flatMap(({ problems }) => problems);
  if (invalid.length > 0) throw new DataError(invalid);
  const records: AtlasRecords = {
    places: parsed.places.records,
    systems: parsed.systems.records,
    conditions: parsed.conditions.records,
    documents: parsed.documents.records,
    claims: parsed.claims.records,
    events: parsed.events.records,
    references: parsed.references.records,
  };
  const presets = parsed.presets.records;
  const sea = parsed.sea.records;
  const links = checkLinks(records).map((problem) => ({
    ...problem,
    file: seedFiles[problem.file] ?? problem.file,
  }));
  const problems = [
    ...links,
    ...checkPlaces(records.places),
    ...checkGazetteer(records.places, gazetteer),
    ...checkSystems(records.systems),
    ...checkClaims(records.claims),
    ...checkPresets(presets, records),
    ...checkSea(sea, records),
    ...checkReferences({ ...records, sea }),
  ];
  if (problems.length > 0) throw new DataError(problems);
  return { records, presets, sea };
}
