import { describe, expect, test } from 'vitest';
import {
  azimuthProvenance,
  type DistanceProvenanceInput,
  distanceProvenance,
  isUnverifiedDistance,
  positionProvenance,
} from '#formats/distance-provenance.ts';
import { anAtlas, aPlace, aSite } from '../fixtures/build-records.ts';

const town = { ...aPlace('town', [0, 0]), precisionMetres: 2000 };
const weak = aPlace('village', [0, 1]);
const village = { ...weak, geocoding: { ...weak.geocoding, confidence: 'low' as const } };
const base = aSite('base', [1, 0]);

const input: DistanceProvenanceInput = {
  atlas: anAtlas({ places: [town, village, base] }),
  fromId: 'town',
  toId: 'village',
  metres: 110_574,
  earthModel: 'wgs84',
  language: 'en',
  figure: '111 km',
};

function told(details: Partial<DistanceProvenanceInput> = {}) {
  const provenance = distanceProvenance({ ...input, ...details });
  if (provenance === undefined) throw new Error('nothing is told');
  return provenance;
}

function fact(terms: readonly { term: string; text: string }[], term: string): string[] {
  return terms.filter((one) => one.term === term).map(({ text }) => text);
}

describe('where a distance comes from', () => {
  test('names both places, their positions and precisions as what went in', () => {
    expect(fact(told().facts, 'From')).toEqual([
      'town, 0.0000° N, 0.0000° E, within 2.0\u2009km',
      'village, 1.0000° N, 0.0000° E, within 1.0\u2009km',
    ]);
  });

  test('is as imprecise as both its ends together', () => {
    expect(fact(told().facts, 'Precision')[0]).toContain('within 3.0\u2009km');
  });

  test('is no surer than the less sure of its ends', () => {
    expect(fact(told().facts, 'Confidence')).toEqual(['low: a weak source']);
  });

  test('names formula and Earth of the model that it was measured on', () => {
    const [ellipsoid, sphere] = [told(), told({ earthModel: 'sphere' })];
    expect(fact(ellipsoid.facts, 'Formula')[0]).toContain('GeographicLib');
    expect(fact(ellipsoid.facts, 'Earth model')[0]).toContain('298.257223563');
    expect(fact(sphere.facts, 'Formula')[0]).toContain('Turf');
    expect(fact(sphere.facts, 'Earth model')[0]).not.toContain('WGS');
  });

  test('cites what both positions rest on, each once', () => {
    expect(told().citations).toEqual([{ reference: 'a-source' }]);
  });

  test('marks a figure from a position that nobody verified', () => {
    const geocoding = { ...town.geocoding, confidence: 'unverified' as const };
    const atlas = anAtlas({ places: [{ ...town, geocoding }, village] });
    expect(told({ atlas }).mark).toBe('unverified');
    expect(isUnverifiedDistance(atlas, 'village', 'town')).toBe(true);
    expect(isUnverifiedDistance(input.atlas, 'village', 'town')).toBe(false);
    expect(told().mark).toBeUndefined();
  });

  test('is nothing where the atlas lacks a place', () => {
    expect(distanceProvenance({ ...input, toId: 'nowhere' })).toBeUndefined();
  });

  test('is told in Japanese too', () => {
    expect(told({ language: 'ja' }).subject).toBe('townからvillageまで');
  });
});

/** 3 km seen from 110,574 m: asin(3000 / 110574) = 1.5547 degrees. */
test('a direction is as uncertain as the precision of both ends seen from afar', () => {
  const provenance = azimuthProvenance({ ...input, figure: '000°' });
  expect(fact(provenance?.facts ?? [], 'Precision')[0]).toContain('within 1.6°');
});

test('nothing is known of the direction between places closer than they are precise', () => {
  const provenance = azimuthProvenance({ ...input, metres: 500, figure: '000°' });
  expect(fact(provenance?.facts ?? [], 'Precision')[0]).toContain('within 90.0°');
});

describe('where a position comes from', () => {
  test('says how it was settled', () => {
    const { facts } = positionProvenance(town, 'position', 'en', '0° N, 0° E');
    expect(fact(facts, 'Method')).toEqual(['two sources that agree']);
    expect(fact(facts, 'How it was settled')).toEqual(['two sources agree']);
  });

  test('marks a precision that is an estimate', () => {
    const site = aSite('base', [1, 0], { estimated: ['precision'] });
    expect(positionProvenance(site, 'precision', 'en', 'within 1 km').mark).toBe('estimate');
    expect(positionProvenance(site, 'position', 'en', '0° N').mark).toBeUndefined();
  });
});
