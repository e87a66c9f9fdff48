import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { claim, sourceDocument } from '#atlas/claim.ts';
import { condition } from '#atlas/condition.ts';
import { event } from '#atlas/event.ts';
import { system } from '#atlas/system.ts';
import { preset } from '#scenario/preset.ts';

const root = new URL('../../seeds/', import.meta.url);

function readYaml(path: string): unknown {
  return parse(readFileSync(new URL(path, root), 'utf8'));
}

function readFolder(folder: string): unknown[] {
  const files = readdirSync(new URL(`${folder}/`, root)).sort();
  return files.map((file) => readYaml(`${folder}/${file}`));
}

const sourceFile = z.strictObject({ document: sourceDocument, claims: z.array(claim) });

/** The source documents with their claims, one a file. */
export function readSources() {
  return readFolder('sources').map((file) => sourceFile.parse(file));
}

export function readClaims() {
  return readSources().flatMap(({ claims }) => claims);
}

export function readSystems() {
  return z.array(system).parse(readYaml('systems.yaml'));
}

export function readConditions() {
  return z.array(condition).parse(readYaml('conditions.yaml'));
}

export function readEvents() {
  return z.array(event).parse(readYaml('events.yaml'));
}

export function readPresets() {
  return readFolder('scenarios').map((file) => preset.parse(file));
}
