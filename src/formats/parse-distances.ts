import { type LengthUnit, toMetres, type WrittenUnit } from '#geodesy/units.ts';
import { LARGEST_RING_METRES, MOST_RINGS } from '#scenario/scenario.ts';

/** Units that lengths are told in, each with its own way to write short ones. */
export type DistanceUnit = Exclude<LengthUnit, 'm'>;

/** Why a list of distances could not be read, without its words. */
export type DistanceProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number'; readonly entry: string }
  | { readonly kind: 'not-positive'; readonly entry: string }
  | { readonly kind: 'too-far'; readonly entry: string }
  | { readonly kind: 'two-units'; readonly entry: string }
  | { readonly kind: 'too-many'; readonly count: number };

/** Distances in metres, ascending and without repeats, with their unit; or the first thing wrong. */
export type ParsedDistances =
  | { readonly ok: true; readonly radiiMetres: readonly number[]; readonly unit: DistanceUnit }
  | { readonly ok: false; readonly problem: DistanceProblem };

const unitByName: ReadonlyMap<string, WrittenUnit> = new Map([
  ['km', 'km'],
  ['キロ', 'km'],
  ['キロメートル', 'km'],
  ['m', 'm'],
  ['メートル', 'm'],
  ['mi', 'mi'],
  ['mile', 'mi'],
  ['miles', 'mi'],
  ['マイル', 'mi'],
  ['ft', 'ft'],
  ['feet', 'ft'],
  ['foot', 'ft'],
  ['フィート', 'ft'],
  ['nmi', 'nmi'],
  ['nm', 'nmi'],
  ['海里', 'nmi'],
]);

/** The units of the list that a figure may be written in beside each: those that a short length is shown in. */
const unitsOfList: Readonly<Record<DistanceUnit, readonly WrittenUnit[]>> = {
  km: ['km', 'm'],
  mi: ['mi', 'ft'],
  nmi: ['nmi', 'm'],
};

const entryShape = /^([-+]?\d*\.?\d+)?(\D*)$/u;

interface Entry {
  readonly text: string;
  readonly figure: string | undefined;
  readonly unit: WrittenUnit | undefined;
}

function readEntry(text: string): Entry | undefined {
  const [, figure, name = ''] = entryShape.exec(text) ?? [];
  const unit = unitByName.get(name.toLowerCase());
  const known = name === '' || unit !== undefined;
  return known && (figure !== undefined || unit !== undefined) ? { text, figure, unit } : undefined;
}

function failed(problem: DistanceProblem): ParsedDistances {
  return { ok: false, problem };
}

/** The unit of the whole list: the first long one that is written, else the chosen one where it goes with the short ones. */
function unitOfList(named: readonly WrittenUnit[], chosen: DistanceUnit): DistanceUnit {
  const long = named.find((unit) => unit !== 'm' && unit !== 'ft');
  if (long !== undefined) return long;
  const short = named[0];
  if (short === undefined || unitsOfList[chosen].includes(short)) return chosen;
  return short === 'ft' ? 'mi' : 'km';
}

/** The unit of each figure: what is written with it or next after it, else what is written last, else the list's. */
function unitsOfFigures(entries: readonly Entry[], ofList: DistanceUnit): readonly WrittenUnit[] {
  const last = entries.findLast(({ unit }) => unit !== undefined)?.unit ?? ofList;
  return entries.map(
    (_, index) => entries.slice(index).find(({ unit }) => unit !== undefined)?.unit ?? last,
  );
}

/**
 * Reads distances as a user types them: `100, 250, 400`, `100 250 400 mi`, `１００、２００海里`, `500 m, 2 km`. Commas,
 * semicolons and spaces part them, so that a thousand is `1000`. A unit that is written stands for the figures before it, the
 * last for those after it too, and over `chosen`; metres go with kilometres and nautical miles, feet with statute miles.
 */
export function parseDistances(typed: string, chosen: DistanceUnit): ParsedDistances {
  const texts = typed
    .normalize('NFKC')
    .split(/[\s,;、]+/u)
    .filter((text) => text !== '');
  const entries: Entry[] = [];
  for (const text of texts) {
    const entry = readEntry(text);
    if (entry === undefined) return failed({ kind: 'not-a-number', entry: text });
    entries.push(entry);
  }
  const unit = unitOfList(
    entries.flatMap((entry) => entry.unit ?? []),
    chosen,
  );
  const other = entries.find((one) => one.unit && !unitsOfList[unit].includes(one.unit));
  if (other !== undefined) return failed({ kind: 'two-units', entry: other.text });
  const units = unitsOfFigures(entries, unit);
  const radii = new Set<number>();
  for (const [index, { text, figure }] of entries.entries()) {
    if (figure === undefined) continue;
    const metres = toMetres(Number(figure), units[index] ?? unit);
    if (metres <= 0) return failed({ kind: 'not-positive', entry: text });
    if (metres > LARGEST_RING_METRES) return failed({ kind: 'too-far', entry: text });
    radii.add(metres);
  }
  if (radii.size === 0) return failed({ kind: 'empty' });
  if (radii.size > MOST_RINGS) return failed({ kind: 'too-many', count: radii.size });
  return { ok: true, radiiMetres: [...radii].sort((a, b) => a - b), unit };
}
