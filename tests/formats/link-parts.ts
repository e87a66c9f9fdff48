import { packText, unpackText } from '#app/pack-text.ts';
import type { Linked } from '#formats/link.ts';
import { readLink } from '#formats/link-read.ts';
import { writeLink } from '#formats/link-write.ts';
import type { Look } from '#formats/look.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

export const context = readAtlas();
const preset = context.presets.find(({ id }) => id === 'trilateral-2023')?.scenario;
if (preset === undefined) throw new Error('the preset is missing');
export const base = preset;

export const fullLook: Look = {
  language: 'ja',
  lengthUnit: 'nmi',
  projection: 'globe',
  earthModel: 'sphere',
  drawnAs: 'depth',
  compareView: 'side-by-side',
  travelSpeed: { value: 12.5, unit: 'km/h' },
  timelineShown: true,
  selection: { kind: 'claim', id: 'S2-15' },
  camera: { centre: [-121.5264, 25.0531], zoom: 4.35 },
};

export const plainLook: Look = { projection: 'mercator', earthModel: 'wgs84', drawnAs: 'reach' };

export const write = (linked: Linked) => writeLink(linked, context, packText);
export const read = (fragment: string) => readLink(fragment, base, context, unpackText);

export async function written(linked: Linked): Promise<string> {
  const link = await write(linked);
  if (link === undefined) throw new Error('the link is too long');
  return link;
}

export async function opened(fragment: string) {
  const link = await read(fragment);
  if (link.kind !== 'link') throw new Error(`${fragment} is ${link.kind}`);
  return link;
}

export function alone(a: Scenario, look: Look = {}): Linked {
  return { comparison: { a, b: undefined, side: 'a' }, look };
}
