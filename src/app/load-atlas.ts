import type { Atlas } from '#atlas/atlas.ts';
import { parseAtlas } from '#atlas/parse-atlas.ts';
import { placeLayers } from '#atlas/place-layer.ts';
import { parseSea } from '#atlas/sea.ts';
import { parsePresets } from '#scenario/parse-presets.ts';
import type { Preset } from '#scenario/preset.ts';

/** What is known, and the scenarios to start from. */
export interface LoadedAtlas {
  readonly atlas: Atlas;
  readonly presets: readonly Preset[];
  /** Ids of the straits that can be closed to ways by sea. */
  readonly straitIds: readonly string[];
}

const addresses = import.meta.glob<string>('../../data/*.{json,geojson}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * Where a data file lies.
 * @throws Error where the build has no such file
 */
export function dataAddress(file: string): string {
  const address = addresses[`../../data/${file}`];
  if (address === undefined) throw new Error(`The build has no data file ${file}.`);
  return new URL(address, document.baseURI).href;
}

async function read(file: string): Promise<unknown> {
  const response = await fetch(dataAddress(file));
  if (!response.ok) {
    throw new Error(`${file} could not be read: the server answered ${response.status}.`);
  }
  return response.json();
}

async function readLayers(): Promise<Record<string, unknown>> {
  const files = Object.keys(placeLayers);
  const layers = await Promise.all(files.map(read));
  return Object.fromEntries(files.map((file, index) => [file, layers[index]]));
}

/**
 * Reads the data files that ship with the page and parses them.
 * @throws Error or DataError naming the file that is missing or not valid.
 */
export async function loadAtlas(): Promise<LoadedAtlas> {
  const [layers, systems, conditions, documents, claims, events, references, scenarios, sea] =
    await Promise.all([
      readLayers(),
      read('systems.json'),
      read('conditions.json'),
      read('documents.json'),
      read('claims.json'),
      read('events.json'),
      read('references.json'),
      read('scenarios.json'),
      read('sea.json'),
    ]);
  return {
    atlas: parseAtlas({ layers, systems, conditions, documents, claims, events, references }),
    presets: parsePresets(scenarios),
    straitIds: [...parseSea(sea).gates.keys()],
  };
}
