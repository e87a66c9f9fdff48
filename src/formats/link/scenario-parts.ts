/** A part of a link: its name, and its value of ids, figures and the marks `,` `:` `~` `.` `-`. */
export type Part = readonly [name: string, value: string];

/** What a link's parts say of a scenario: all of it but what its author wrote. Read from a link it is unchecked. */
export interface Assumed {
  readonly date: string;
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly forced: Readonly<Record<string, string>>;
  readonly systemIds: readonly string[];
  readonly assigned: Readonly<Record<string, readonly string[]>>;
  readonly focusIds: readonly string[];
  readonly proximityRings: readonly {
    readonly placeId: string;
    readonly unit: string;
    readonly radiiMetres: readonly number[];
  }[];
}

/** A scenario that assumes and asks nothing. */
export const nothingAssumed: Assumed = {
  date: '',
  conditions: {},
  forced: {},
  systemIds: [],
  assigned: {},
  focusIds: [],
  proximityRings: [],
};

/** The names that the parts of a scenario have. */
export const scenarioPartNames = [
  'date',
  'yes',
  'no',
  'unset',
  'open',
  'closed',
  'free',
  'systems',
  'at',
  'focus',
  'rings',
] as const;

type PartName = (typeof scenarioPartNames)[number];

const comma = (ids: readonly string[]) => ids.join(',');
const listOf = (value: string) => (value === '' ? [] : value.split(','));
const groupsOf = (value: string) => (value === '' ? [] : value.split('~'));

function changedKeys<T>(
  now: Readonly<Record<string, T>>,
  base: Readonly<Record<string, T>>,
  value: T,
): string[] {
  return Object.keys(now).filter((key) => now[key] === value && base[key] !== value);
}

function lostKeys(now: Readonly<Record<string, unknown>>, base: Readonly<Record<string, unknown>>) {
  return Object.keys(base).filter((key) => !Object.hasOwn(now, key));
}

function assignedText(assigned: Assumed['assigned']): string {
  return Object.entries(assigned)
    .map(([systemId, siteIds]) => `${systemId}:${comma(siteIds)}`)
    .join('~');
}

function ringsText(rings: Assumed['proximityRings']): string {
  return rings
    .map(({ placeId, unit, radiiMetres }) => `${placeId}:${unit}:${radiiMetres.join(',')}`)
    .join('~');
}

/** The parts in which a scenario differs from its base, in a fixed order. */
export function scenarioParts(now: Assumed, base: Assumed): Part[] {
  const whole = (name: PartName, text: string, before: string): Part[] =>
    text === before ? [] : [[name, text]];
  const some = (name: PartName, ids: readonly string[]): Part[] =>
    ids.length === 0 ? [] : [[name, comma(ids)]];
  return [
    ...whole('date', now.date, base.date),
    ...some('yes', changedKeys(now.conditions, base.conditions, true)),
    ...some('no', changedKeys(now.conditions, base.conditions, false)),
    ...some('unset', lostKeys(now.conditions, base.conditions)),
    ...some('open', changedKeys(now.forced, base.forced, 'open')),
    ...some('closed', changedKeys(now.forced, base.forced, 'closed')),
    ...some('free', lostKeys(now.forced, base.forced)),
    ...whole('systems', comma(now.systemIds), comma(base.systemIds)),
    ...whole('at', assignedText(now.assigned), assignedText(base.assigned)),
    ...whole('focus', comma(now.focusIds), comma(base.focusIds)),
    ...whole('rings', ringsText(now.proximityRings), ringsText(base.proximityRings)),
  ];
}

function marked<T>(value: string | undefined, mark: T): (readonly [string, T])[] {
  return listOf(value ?? '').map((id) => [id, mark] as const);
}

function changedRecord<T>(
  base: Readonly<Record<string, T>>,
  lost: string | undefined,
  changes: readonly (readonly [string, T])[],
): Record<string, T> {
  const left = new Set(listOf(lost ?? ''));
  const kept = Object.entries(base).filter(([key]) => !left.has(key));
  return Object.fromEntries([...kept, ...changes]);
}

function readAssigned(value: string): Record<string, string[]> {
  return Object.fromEntries(
    groupsOf(value).map((group) => {
      const [systemId = '', siteIds = ''] = group.split(':');
      return [systemId, listOf(siteIds)] as const;
    }),
  );
}

function readRings(value: string): Assumed['proximityRings'] {
  return groupsOf(value).map((group) => {
    const [placeId = '', unit = '', radii = ''] = group.split(':');
    return { placeId, unit, radiiMetres: listOf(radii).map(Number) };
  });
}

/** What parts make of their base. It is not checked: that is the schema's and the atlas's to do. */
export function assumedOfParts(parts: ReadonlyMap<string, string>, base: Assumed): Assumed {
  const said = (name: PartName) => parts.get(name);
  const read = <T>(name: PartName, reader: (value: string) => T, otherwise: T): T => {
    const value = said(name);
    return value === undefined ? otherwise : reader(value);
  };
  return {
    date: said('date') ?? base.date,
    conditions: changedRecord(base.conditions, said('unset'), [
      ...marked(said('yes'), true),
      ...marked(said('no'), false),
    ]),
    forced: changedRecord(base.forced, said('free'), [
      ...marked(said('open'), 'open'),
      ...marked(said('closed'), 'closed'),
    ]),
    systemIds: read('systems', listOf, base.systemIds),
    assigned: read('at', readAssigned, base.assigned),
    focusIds: read('focus', listOf, base.focusIds),
    proximityRings: read('rings', readRings, base.proximityRings),
  };
}
