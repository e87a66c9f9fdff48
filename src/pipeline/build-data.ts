import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataError } from '#atlas/data-error.ts';
import { type PlaceLayer, placeLayer, placeLayers } from '#atlas/place-layer.ts';
import { type Gazetteer, openGazetteers } from './data/gazetteer.ts';
import { readSeeds } from './data/seed-files.ts';
import { seedRecords } from './data/seed-records.ts';
import { type DataFile, layerFile, manifestFile, recordFile } from './data/serialise.ts';

/**
 * Builds every data file from the seeds: contents by file name, the same bytes for the same seeds.
 * @param seedsFolder path of the folder that holds the YAML files
 * @param gazetteer where records are looked up; the packaged gazetteers unless given
 * @throws DataError naming each problem with its file, its record and how to mend it
 */
export function buildData(
  seedsFolder: string,
  gazetteer: Gazetteer = openGazetteers(),
): ReadonlyMap<string, string> {
  const { records, presets, sea } = seedRecords(readSeeds(seedsFolder), gazetteer);
  const { places, ...others } = records;
  const layers = Object.keys(placeLayers).map((name): DataFile => {
    const { features } = placeLayer(places, name as PlaceLayer);
    return { name, content: layerFile(features), records: features.length };
  });
  const lists = Object.entries({ ...others, scenarios: presets, sea }).map(
    ([name, list]): DataFile => ({
      name: `${name}.json`,
      content: recordFile(list),
      records: list.length,
    }),
  );
  const files = [...layers, ...lists];
  return new Map([
    ...files.map(({ name, content }): [string, string] => [name, content]),
    ['manifest.json', manifestFile(files)],
  ]);
}

function writeData(seedsFolder: string, dataFolder: string): void {
  const files = buildData(seedsFolder);
  mkdirSync(dataFolder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(dataFolder, name), content);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  console.log(`data/: ${files.size} files, ${Math.round(bytes / 1000)} kB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  try {
    writeData(join(root, 'seeds'), join(root, 'data'));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
