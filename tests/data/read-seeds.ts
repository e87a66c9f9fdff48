import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { claim, sourceDocument } from '#atlas/claim.ts';
import { condition } from '#atlas/condition.ts';
import { event } from '#atlas/event.ts';
import { system } from '#atlas/system.ts';
import { preset } from '#scenario/preset.ts';
import { readSeeds } from '../../src/pipeline/data/seed-files.ts';

const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));

/** The source documents with their claims, one a file. */
export function readSources() {
  const claims = readClaims();
  return z
    .array(sourceDocument)
    .parse(seeds.documents)
    .map((document) => ({
      document,
      claims: claims.filter((one) => one.document === document.id),
    }));
}

export function readClaims() {
  return z.array(claim).parse(seeds.claims);
}

export function readSystems() {
  return z.array(system).parse(seeds.systems);
}

export function readConditions() {
  return z.array(condition).parse(seeds.conditions);
}

export function readEvents() {
  return z.array(event).parse(seeds.events);
}

export function readPresets() {
  return z.array(preset).parse(seeds.presets);
}
