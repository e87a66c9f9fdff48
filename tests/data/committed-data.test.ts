import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type AtlasFiles, parseAtlas } from '#atlas/parse-atlas.ts';
import { buildData } from '#pipeline/build-data.ts';
import { parsePresets } from '#scenario/parse-presets.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function readJson(name: string): unknown {
  return JSON.parse(read(name));
}

function layers(): AtlasFiles['layers'] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.geojson'));
  return Object.fromEntries(names.map((name) => [name, readJson(name)]));
}

function readAtlas() {
  return parseAtlas({
    layers: layers(),
    systems: readJson('systems.json'),
    conditions: readJson('conditions.json'),
    documents: readJson('documents.json'),
    claims: readJson('claims.json'),
    events: readJson('events.json'),
    references: readJson('references.json'),
  });
}

describe('the committed data', () => {
  const built = buildData(seeds);

  test.each([...built.keys()])('%s is what the seeds build, byte for byte', (name) => {
    expect(read(name)).toBe(built.get(name));
  });

  test('holds no file that the seeds do not build', () => {
    const files = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name));

    expect(files.sort()).toEqual([...built.keys()].sort());
  });

  test('holds every place, claim, document, condition and preset', () => {
    const atlas = readAtlas();

    expect({
      places: atlas.places.size,
      sites: atlas.sites.length,
      claims: atlas.claims.size,
      documents: atlas.documents.size,
      presets: parsePresets(readJson('scenarios.json')).length,
    }).toEqual({ places: 105, sites: 60, claims: 120, documents: 5, presets: 5 });
  });

  test('holds the eight conditions in their order', () => {
    expect([...readAtlas().conditions.keys()]).toEqual([
      'japan-agrees',
      'philippines-agrees',
      'edca-2016',
      'edca-2023',
      'joint-use-southwest',
      'korea-agrees',
      'us-territory',
      'aerial-refuelling',
    ]);
  });

  test('holds the presets by their names', () => {
    const ids = parsePresets(readJson('scenarios.json')).map(({ id }) => id);

    expect(ids.sort()).toEqual([
      'command-upgrade-2024',
      'shared-facilities-2022',
      'strait-statement-2021',
      'tokyo-2plus2-2024',
      'trilateral-2023',
    ]);
  });

  test('ends every file with one newline and no carriage return', () => {
    for (const name of built.keys()) {
      expect(read(name)).toMatch(/[^\n]\n$/);
      expect(read(name)).not.toContain('\r');
    }
  });
});
