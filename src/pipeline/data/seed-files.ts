import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DataError, type DataProblem } from '#atlas/data-error.ts';
import { expandCitations, isMapping, type Mapping } from './shorthand.ts';

/** The seeds as read, citations written out in full: nothing about them is judged yet. */
export interface Seeds {
  readonly places: unknown;
  readonly grounds: unknown;
  readonly systems: unknown;
  readonly conditions: unknown;
  readonly events: unknown;
  readonly sea: unknown;
  readonly documents: readonly Mapping[];
  readonly claims: readonly unknown[];
  readonly references: readonly unknown[];
  readonly presets: readonly unknown[];
}

function fault(file: string, problem: string, mend: string): DataError {
  const found: DataProblem = { file: `seeds/${file}`, record: 'the file', path: '', problem, mend };
  return new DataError([found]);
}

function readYaml(folder: string, file: string): unknown {
  const path = join(folder, file);
  if (!existsSync(path)) throw fault(file, 'it is missing', 'Write that file');
  try {
    return expandCitations(parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw fault(file, `it is not YAML (${reason})`, 'Correct the file there');
  }
}

function yamlFilesOf(folder: string, subfolder: string): string[] {
  const path = join(folder, subfolder);
  const names = existsSync(path) ? readdirSync(path) : [];
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  if (files.length === 0) throw fault(subfolder, 'it holds no YAML file', 'Write one there');
  return files.map((name) => `${subfolder}/${name}`);
}

function readMappings(folder: string, subfolder: string): Mapping[] {
  return yamlFilesOf(folder, subfolder).map((file) => {
    const content = readYaml(folder, file);
    if (isMapping(content)) return content;
    throw fault(file, 'it is not one record', 'Write one record with its fields');
  });
}

function readLists(folder: string, subfolder: string): unknown[] {
  return yamlFilesOf(folder, subfolder).flatMap((file) => {
    const content = readYaml(folder, file);
    if (Array.isArray(content)) return content as unknown[];
    throw fault(file, 'it is not a list of records', 'Write a list of records');
  });
}

/** What one source file holds: a document under `document`, and under `claims` what it says. */
function readSource(
  file: string,
  { document, claims }: Mapping,
): { document: Mapping; claims: unknown[] } {
  if (!isMapping(document)) throw fault(file, 'it holds no document', 'Write it under document');
  if (!Array.isArray(claims)) throw fault(file, 'it lists no claims', 'List them under claims');
  const own: unknown[] = claims;
  return {
    document,
    claims: own.map((claim) => (isMapping(claim) ? { document: document.id, ...claim } : claim)),
  };
}

/**
 * Reads the seeds folder. The claims of a source file need not name their document.
 * Files of a subfolder are taken in the order of their names.
 * @throws DataError naming a file that is missing, empty or not YAML.
 */
export function readSeeds(folder: string): Seeds {
  const files = yamlFilesOf(folder, 'sources');
  const contents = readMappings(folder, 'sources');
  const sources = contents.map((content, index) => readSource(files[index] ?? 'sources', content));
  return {
    places: readYaml(folder, 'places.yaml'),
    grounds: readYaml(folder, 'grounds.yaml'),
    systems: readYaml(folder, 'systems.yaml'),
    conditions: readYaml(folder, 'conditions.yaml'),
    events: readYaml(folder, 'events.yaml'),
    sea: readYaml(folder, 'sea.yaml'),
    documents: sources.map(({ document }) => document),
    claims: sources.flatMap(({ claims }) => claims),
    references: readLists(folder, 'references'),
    presets: readMappings(folder, 'scenarios'),
  };
}
