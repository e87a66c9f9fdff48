import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFiles } from './data-files.ts';

/** The one file that the packed program carries, beside the program. */
const PACKED = 'data.json';

/** The folder of the data in the repository, seen from the folder of this file. */
const REPOSITORY_DATA = '../../../data';

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(
      `${path} could not be read as JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function isRecord(value: unknown): value is DataFiles {
  return typeof value === 'object' && value !== null;
}

/**
 * Reads the data that the program comes with: packed beside it, or in the `data` folder of the repository.
 * @throws Error naming the file that is missing or not JSON
 */
export function readData(): DataFiles {
  const here = dirname(fileURLToPath(import.meta.url));
  const packed = join(here, PACKED);
  if (existsSync(packed)) {
    const files = parseFile(packed);
    if (isRecord(files)) return files;
  }
  const folder = join(here, REPOSITORY_DATA);
  if (!existsSync(folder))
    throw new Error(`The data is missing: neither ${packed} nor ${folder} is there.`);
  const names = readdirSync(folder).filter((name) => /\.(?:geo)?json$/.test(name));
  return Object.fromEntries(names.map((name) => [name, parseFile(join(folder, name))]));
}
