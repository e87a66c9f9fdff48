import { type LengthUnit, toMetres } from '#geodesy/units.ts';

/** Units that distances are typed in. */
export type DistanceUnit = Exclude<LengthUnit, 'm'>;

/** Just above the largest distance between two points of the WGS 84 ellipsoid, metres. */
export const LARGEST_RING_METRES = 20_004_000;

/** How many rings one place may have. */
export const MOST_RINGS = 12;

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

const unitByName: Readonly<Record<string, DistanceUnit>> = {
  km: 'km',
  キロ: 'km',
  キロメートル: 'km',
  mi: 'mi',
  mile: 'mi',
  miles: 'mi',
  マイル: 'mi',
  nmi: 'nmi',
  nm: 'nmi',
  海里: 'nmi',
};

const entryShape = /^([-+]?\d*\.?\d+)?(\D*)$/u;

interface Entry {
  readonly text: string;
  readonly figure: string | undefined;
  readonly unit: DistanceUnit | undefined;
}

function readEntry(text: string): Entry | undefined {
  const [, figure, name = ''] = entryShape.exec(text) ?? [];
  const unit = unitByName[name.toLowerCase()];
  const known = name === '' || unit !== undefined;
  return known && (figure !== undefined || unit !== undefined) ? { text, figure, unit } : undefined;
}

function failed(problem: DistanceProblem): ParsedDistances {
  return { ok: false, problem };
}

/**
 * Reads distances as a user types them: `100, 250, 400`, `100 250 400 mi`, `１００、２００海里`. Commas,
 * semicolons and spaces part them, so that a thousand is `1000`. A unit that is written with them
 * stands for all and over `chosen`.
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
  const named = entries.filter(({ unit }) => unit !== undefined);
  const unit = named[0]?.unit ?? chosen;
  const other = named.find((entry) => entry.unit !== unit);
  if (other !== undefined) return failed({ kind: 'two-units', entry: other.text });
  const radii = new Set<number>();
  for (const { text, figure } of entries) {
    if (figure === undefined) continue;
    const metres = toMetres(Number(figure), unit);
    if (metres <= 0) return failed({ kind: 'not-positive', entry: text });
    if (metres > LARGEST_RING_METRES) return failed({ kind: 'too-far', entry: text });
    radii.add(metres);
  }
  if (radii.size === 0) return failed({ kind: 'empty' });
  if (radii.size > MOST_RINGS) return failed({ kind: 'too-many', count: radii.size });
  return { ok: true, radiiMetres: [...radii].sort((a, b) => a - b), unit };
}
