import { type Atlas, type AtlasRecords, makeAtlas } from './atlas.ts';
import { checkLinks } from './check-links.ts';
import { claim, sourceDocument } from './claim.ts';
import { condition } from './condition.ts';
import { DataError } from './data-error.ts';
import { event } from './event.ts';
import { parseRecords } from './parse-records.ts';
import { place } from './place.ts';
import { placesOfLayer } from './place-layer.ts';
import { reference } from './reference.ts';
import { system } from './system.ts';

/** The contents of the data files, as read: nothing about them is trusted yet. */
export interface AtlasFiles {
  /** GeoJSON FeatureCollections by file name (`sites.geojson`, …). */
  readonly layers: Readonly<Record<string, unknown>>;
  readonly systems: unknown;
  readonly conditions: unknown;
  readonly documents: unknown;
  readonly claims: unknown;
  readonly events: unknown;
  readonly references: unknown;
}

/**
 * Parses the data files into an atlas.
 * @throws DataError naming every invalid record and every link that leads nowhere.
 */
export function parseAtlas(files: AtlasFiles): Atlas {
  const layers = Object.entries(files.layers).map(([file, layer]) =>
    parseRecords(file, place, placesOfLayer(layer)),
  );
  const systems = parseRecords('systems.json', system, files.systems);
  const conditions = parseRecords('conditions.json', condition, files.conditions);
  const documents = parseRecords('documents.json', sourceDocument, files.documents);
  const claims = parseRecords('claims.json', claim, files.claims);
  const events = parseRecords('events.json', event, files.events);
  const references = parseRecords('references.json', reference, files.references);
  const parsed = [...layers, systems, conditions, documents, claims, events, references];
  const records: AtlasRecords = {
    places: layers.flatMap((layer) => layer.records),
    systems: systems.records,
    conditions: conditions.records,
    documents: documents.records,
    claims: claims.records,
    events: events.records,
    references: references.records,
  };
  const invalid = parsed.flatMap((file) => file.problems);
  const problems = invalid.length > 0 ? invalid : checkLinks(records);
  if (problems.length > 0) throw new DataError(problems);
  return makeAtlas(records);
}
