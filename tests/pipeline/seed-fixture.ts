import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataError, type DataProblem } from '#atlas/data-error.ts';
import type { GazetteerRecord } from '#atlas/place.ts';
import { buildData } from '#pipeline/build-data.ts';

export const seedFixture = fileURLToPath(new URL('../fixtures/seeds', import.meta.url));

const entries: Readonly<Record<string, readonly [number, number]>> = {
  'ourairports RODN': [127.769444, 26.351667],
  'ourairports RPUO': [121.980003, 20.4513],
  'geonames PH/02/Basco': [121.97017, 20.44865],
};

/** A gazetteer of three records, and of a name that two records share. */
export function smallGazetteer({ gazetteer, id }: GazetteerRecord) {
  const position = entries[`${gazetteer} ${id}`];
  if (position !== undefined) return { position, name: id };
  return { matches: id === 'PH/02/San Vicente' ? 2 : 0 };
}

const copies: string[] = [];

/** Copies the seed fixture and replaces one text in one of its files; the text must be there. */
export function seedsWith(file: string, text: string, replacement: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  copies.push(folder);
  cpSync(seedFixture, folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(text)) throw new Error(`${file} does not hold "${text}"`);
  writeFileSync(path, before.replace(text, replacement));
  return folder;
}

/** Removes every copy that was made. */
export function removeCopies(): void {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true });
}

/** The problems that building from a seeds folder names; none where it builds. */
export function problemsOf(folder: string): readonly DataProblem[] {
  try {
    buildData(folder, smallGazetteer);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}
