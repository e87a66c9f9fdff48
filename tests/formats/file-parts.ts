import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenarioText } from '#formats/scenario-file.ts';
import type { Comparison } from '#scenario/comparison.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

export const context = readAtlas();
const first = context.presets[0]?.scenario;
if (first === undefined) throw new Error('there is no preset');
export const base = first;

export function fixture(version: number): string {
  const name = `../fixtures/scenarios/version-${version}.scenario.json`;
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

export function fieldsOf(version: number): Record<string, unknown> {
  return JSON.parse(fixture(version)) as Record<string, unknown>;
}

export function opened(text: string): Comparison {
  const read = readScenarioText(text, context);
  if (read.kind !== 'valid') throw new Error(JSON.stringify(read));
  return read.comparison;
}

export function problemsOf(content: unknown) {
  const read = readScenarioText(JSON.stringify(content), context);
  return read.kind === 'invalid' ? read.problems : read.kind;
}

export function ownPier(): Record<string, unknown> {
  const own = fieldsOf(2).own as { places: Record<string, unknown>[] };
  const pier = own.places[0];
  if (pier === undefined) throw new Error('the fixture has no own place');
  return pier;
}

export function ownDroneWithLow(value: number): unknown {
  const own = fieldsOf(2).own as { systems: { range: object }[] };
  return own.systems.map((drone) => ({
    ...drone,
    range: { ...drone.range, low: { value, unit: 'nmi' } },
  }))[0];
}
