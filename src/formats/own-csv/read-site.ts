import { isOwnSiteKind, type OwnPlace, type OwnSite, ownSite } from '#scenario/own.ts';
import { fault, type RowReading, read } from './row-problem.ts';

const hosts = ownSite.shape.host.options;

const facilities = ownSite.shape.facilities.element.options;

const bases = ownSite.shape.basis.options;

const facilityOfKind = {
  'air-base': 'runway',
  airport: 'runway',
  'naval-base': 'pier',
  port: 'pier',
  camp: 'ground',
} as const;

/** The fields of a row that say what forces find at a place, as they are written. */
export interface SiteFields {
  readonly facilities: string;
  readonly host: string;
  readonly operators: string;
  readonly basis: string;
}

/**
 * Reads what forces find at a place of a kind. Where it is not said, a site has what its kind is for, is run by its host,
 * and is open to US forces only on US soil.
 */
export function readSite(
  kind: OwnPlace['kind'],
  fields: SiteFields,
): RowReading<OwnSite | undefined> {
  if (!isOwnSiteKind(kind)) {
    return fields.facilities === '' ? read(undefined) : fault({ kind: 'not-a-site', entry: kind });
  }
  if (fields.host === '') return fault({ kind: 'no-host', known: hosts });
  const host = oneOf(hosts, fields.host);
  if (host === undefined) return fault({ kind: 'unknown-host', entry: fields.host, known: hosts });
  const found = someOf(facilities, fields.facilities);
  if (!found.ok) return fault({ kind: 'unknown-facility', entry: found.entry, known: facilities });
  const operators = someOf(hosts, fields.operators);
  if (!operators.ok) return fault({ kind: 'unknown-host', entry: operators.entry, known: hosts });
  const basis = oneOf(bases, fields.basis === '' ? defaultBasis(host) : fields.basis);
  if (basis === undefined) {
    return fault({ kind: 'unknown-basis', entry: fields.basis, known: bases });
  }
  return read({
    host,
    operators: operators.words.length === 0 ? [host] : operators.words,
    facilities: found.words.length === 0 ? [facilityOfKind[kind]] : found.words,
    basis,
    needs: [],
  });
}

function defaultBasis(host: (typeof hosts)[number]): (typeof bases)[number] {
  return host === 'US' ? 'sovereign' : 'none';
}

/** A word of a list, in whatever case and with spaces for hyphens. */
export function oneOf<T extends string>(words: readonly T[], entry: string): T | undefined {
  const wanted = entry
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');
  return words.find((word) => word.toLowerCase() === wanted);
}

function someOf<T extends string>(
  words: readonly T[],
  entries: string,
): { readonly ok: true; readonly words: T[] } | { readonly ok: false; readonly entry: string } {
  const found = new Set<T>();
  for (const entry of entries.split(/[\s,;/、+|]+/u)) {
    if (entry === '') continue;
    const word = oneOf(words, entry);
    if (word === undefined) return { ok: false, entry };
    found.add(word);
  }
  return { ok: true, words: [...found] };
}
