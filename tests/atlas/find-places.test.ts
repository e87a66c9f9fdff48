import { describe, expect, it } from 'vitest';
import { findPlaces } from '#atlas/find-places.ts';
import type { Place } from '#atlas/place.ts';
import { aPlace } from '../fixtures/build-records.ts';

function named(id: string, names: Partial<Place['names']>): Place {
  const place = aPlace(id, [0, 0]);
  return { ...place, names: { ...place.names, ...names } };
}

const kadena = named('kadena', {
  en: 'Kadena Air Base',
  ja: '嘉手納飛行場',
  zhHant: '嘉手納空軍基地',
});
const lalLo = named('edca-lal-lo', { en: 'Lal-lo Airport', ja: 'ラルロ空港' });
const bago = named('camp-one', { en: 'Naval Base Bagó', also: ['Old Kadena Road'] });
const places = [bago, kadena, lalLo];

function found(typed: string): readonly string[] {
  return findPlaces(places, typed).map(({ id }) => id);
}

describe('findPlaces', () => {
  it('finds by part of the English name, whatever the case', () => {
    expect(found('LAL-LO')).toEqual(['edca-lal-lo']);
  });

  it('finds a hyphenated name typed without its hyphen', () => {
    expect(found('lallo')).toEqual(['edca-lal-lo']);
  });

  it('finds by the Japanese name', () => {
    expect(found('ラルロ')).toEqual(['edca-lal-lo']);
  });

  it('finds half-width katakana as full-width', () => {
    expect(found('ﾗﾙﾛ')).toEqual(['edca-lal-lo']);
  });

  it('finds by the Chinese name', () => {
    expect(found('空軍')).toEqual(['kadena']);
  });

  it('finds an accented name typed without its accent', () => {
    expect(found('bago')).toEqual(['camp-one']);
  });

  it('puts names that begin with what is typed first', () => {
    expect(found('kadena')).toEqual(['kadena', 'camp-one']);
  });

  it('gives all places where nothing is typed', () => {
    expect(found(' ')).toHaveLength(3);
  });
});
