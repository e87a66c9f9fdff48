import type { GazetteerRecord } from '#atlas/place.ts';
import { gazetteers } from '#atlas/place.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Ground, Grounds } from './grounds.ts';
import { isMapping, type Mapping } from './shorthand.ts';

/** How a gazetteer is called in a sentence; its reference has the gazetteer's own id. */
const titles: Readonly<Record<GazetteerRecord['gazetteer'], string>> = {
  ourairports: 'OurAirports',
  geonames: 'GeoNames',
};

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function gazetteerRecord(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const [only] = Object.entries(value);
  return only === undefined || 'gazetteer' in value ? value : { gazetteer: only[0], id: only[1] };
}

function isRecord(value: unknown): value is GazetteerRecord {
  if (!isMapping(value) || typeof value.id !== 'string') return false;
  return gazetteers.some((gazetteer) => gazetteer === value.gazetteer);
}

function round(degrees: number, decimals: number): number {
  return Number(degrees.toFixed(decimals));
}

function positionOf(record: unknown, gazetteer: Gazetteer): readonly number[] | undefined {
  const entry = isRecord(record) ? gazetteer(record) : undefined;
  if (entry === undefined || 'matches' in entry) return undefined;
  return entry.position.map((degrees) => round(degrees, 4));
}

function decisionOf(record: unknown) {
  if (!isRecord(record)) return {};
  const title = titles[record.gazetteer];
  return {
    decision: {
      en: `The position is that of the ${title} record ${record.id}.`,
      ja: `位置は${title}の記録「${record.id}」によります。`,
    },
  };
}

function geocoding(seed: Mapping) {
  const record = gazetteerRecord(seed.record);
  const own = isRecord(record) ? [{ reference: record.gazetteer, detail: record.id }] : [];
  return {
    ...(seed.record === undefined ? {} : { method: 'record', ...decisionOf(record) }),
    ...seed,
    ...(seed.record === undefined ? {} : { record }),
    ...(Array.isArray(seed.compared) ? { compared: seed.compared.map(gazetteerRecord) } : {}),
    citations: [...own, ...list(seed.citations)],
  };
}

function joined(first: Ground['note'], second: unknown) {
  if (!isMapping(second)) return first;
  return { en: `${first.en} ${second.en}`, ja: `${first.ja}${second.ja}` };
}

function siteDetails({ ground: groundId, groundNote, ...seed }: Mapping, grounds: Grounds) {
  const ground = typeof groundId === 'string' ? grounds[groundId] : undefined;
  if (ground === undefined) return seed;
  return {
    ...seed,
    basis: ground.basis,
    basisNote: joined(ground.note, groundNote),
    basisCitations: [...ground.citations, ...list(seed.basisCitations)],
    needs: ground.needs,
  };
}

function roundedPosition(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((degrees: unknown) =>
    typeof degrees === 'number' ? round(degrees, 5) : degrees,
  );
}

/**
 * Turns a place as the seeds write it into a candidate for the place schema:
 * - a gazetteer record (`record: { ourairports: RODN }`) gives its position, to 4 decimals (11 m), where
 *   the seed has none, its citation, and a plain sentence of decision where the seed has none;
 * - a site's `ground` gives its basis, needs, note and citations, with `groundNote` added after the note.
 */
export function placeRecord(seed: unknown, grounds: Grounds, gazetteer: Gazetteer): unknown {
  if (!isMapping(seed)) return seed;
  const settled = isMapping(seed.geocoding) ? geocoding(seed.geocoding) : seed.geocoding;
  const record = isMapping(settled) ? settled.record : undefined;
  return {
    ...seed,
    position: roundedPosition(seed.position ?? positionOf(record, gazetteer)),
    geocoding: settled,
    ...(isMapping(seed.site) ? { site: siteDetails(seed.site, grounds) } : {}),
  };
}
