import { type Look, look } from '../look.ts';
import type { Part } from './scenario-parts.ts';

/** The names that the parts of a look have. */
export const lookPartNames = [
  'lang',
  'unit',
  'on',
  'earth',
  'tint',
  'seen',
  'speed',
  'timeline',
  'record',
  'map',
] as const;

type PartName = (typeof lookPartNames)[number];

/** Decimals of a degree (11 m on the ground) and of a step of zoom. */
const DEGREE_DECIMALS = 4;
const ZOOM_DECIMALS = 2;

const speedUnits = { 'km/h': 'kmh', kn: 'kn' } as const;

/** The parts of a look, in a fixed order. What everyone sees at first is left out. */
export function lookParts(seen: Look): Part[] {
  const { travelSpeed, selection, camera } = seen;
  const parts: readonly (readonly [PartName, string | undefined])[] = [
    ['lang', seen.language],
    ['unit', seen.lengthUnit],
    ['on', seen.projection === 'globe' ? 'globe' : undefined],
    ['earth', seen.earthModel === 'sphere' ? 'sphere' : undefined],
    ['tint', seen.drawnAs === 'depth' ? 'depth' : undefined],
    ['seen', seen.compareView],
    ['speed', travelSpeed && `${travelSpeed.value}${speedUnits[travelSpeed.unit]}`],
    ['timeline', seen.timelineShown === true ? 'shown' : undefined],
    ['record', selection && `${selection.kind}:${selection.id}`],
    ['map', camera && cameraText(camera)],
  ];
  return parts.flatMap(([name, value]): Part[] => (value === undefined ? [] : [[name, value]]));
}

function cameraText({ centre, zoom }: NonNullable<Look['camera']>): string {
  const degrees = centre.map((one) => Number(one.toFixed(DEGREE_DECIMALS)));
  return [...degrees, Number(zoom.toFixed(ZOOM_DECIMALS))].join(',');
}

/** A figure as links write them; not a number for anything else, such as an empty text. */
function figure(text: string | undefined): number {
  return /^-?\d{1,9}(\.\d{1,18})?$/.test(text ?? '') ? Number(text) : Number.NaN;
}

function readSpeed(value: string): unknown {
  const [, amount, unit] = /^([\d.]+)(kmh|kn)$/.exec(value) ?? [];
  return { value: figure(amount), unit: unit === 'kmh' ? 'km/h' : unit };
}

function readRecord(value: string): unknown {
  const [kind, id] = value.split(':');
  return { kind, id };
}

function readCamera(value: string): unknown {
  const [longitude, latitude, zoom] = value.split(',').map(figure);
  return { centre: [longitude, latitude], zoom };
}

const readers: Readonly<Record<PartName, readonly [keyof Look, (value: string) => unknown]>> = {
  lang: ['language', (value) => value],
  unit: ['lengthUnit', (value) => value],
  on: ['projection', (value) => value],
  earth: ['earthModel', (value) => value],
  tint: ['drawnAs', (value) => value],
  seen: ['compareView', (value) => value],
  speed: ['travelSpeed', readSpeed],
  timeline: ['timelineShown', (value) => (value === 'shown' ? true : value)],
  record: ['selection', readRecord],
  map: ['camera', readCamera],
};

/**
 * The look that parts say. What is left out because everyone sees it at first is what everyone sees at first.
 * @returns the look, and the names of the parts that could not be read
 */
export function lookOfParts(parts: ReadonlyMap<string, string>): {
  readonly look: Look;
  readonly unread: readonly string[];
} {
  const unread: string[] = [];
  const entries = lookPartNames.flatMap((name): (readonly [string, unknown])[] => {
    const value = parts.get(name);
    if (value === undefined) return [];
    const [key, read] = readers[name];
    const entry = [key, read(value)] as const;
    if (look.safeParse(Object.fromEntries([entry])).success) return [entry];
    unread.push(name);
    return [];
  });
  const first: Look = { projection: 'mercator', earthModel: 'wgs84', drawnAs: 'reach' };
  return { look: look.parse({ ...first, ...Object.fromEntries(entries) }), unread };
}
