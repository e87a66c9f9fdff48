import type { Atlas } from '#atlas/atlas.ts';
import { parseAtlas } from '#atlas/parse-atlas.ts';
import { placeLayers } from '#atlas/place-layer.ts';
import { parsePresets } from '#scenario/parse-presets.ts';
import type { Preset } from '#scenario/preset.ts';

/** The contents of the data files by file name (`sites.geojson`, `systems.json`), as read from JSON. */
export type DataFiles = Readonly<Record<string, unknown>>;

/** What is known, and the scenarios to start from. */
export interface OpenAtlas {
  readonly atlas: Atlas;
  readonly presets: readonly Preset[];
}

/**
 * Parses data files into the atlas and its presets.
 * @throws DataError or Error naming the file and the record that is missing or not valid
 */
export function atlasFromFiles(files: DataFiles): OpenAtlas {
  const layers = Object.fromEntries(Object.keys(placeLayers).map((name) => [name, files[name]]));
  const atlas = parseAtlas({
    layers,
    systems: files['systems.json'],
    conditions: files['conditions.json'],
    documents: files['documents.json'],
    claims: files['claims.json'],
    events: files['events.json'],
    references: files['references.json'],
  });
  return { atlas, presets: parsePresets(files['scenarios.json']) };
}
