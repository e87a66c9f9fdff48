import { describe, expect, test } from 'vitest';
import type { System } from '#atlas/system.ts';
import { bandProvenance, rangeFigureProvenance } from '#formats/band-provenance.ts';
import { type Band, bandOf } from '#situation/band.ts';
import { anAtlas, aSystem } from '../fixtures/build-records.ts';

const jet = aSystem('jet', { low: 150, stated: 200, high: 250 }, { refuellable: true });
const missile = aSystem('missile', { low: 90, stated: 100, high: 110 });
const combined: System = { ...jet, id: 'own-both', combination: { carrier: jet, weapon: missile } };
const atlas = anAtlas({ systems: [jet, missile] });

function bandOrFail(system: System, refuelled = false): Band {
  const band = bandOf(system, refuelled);
  if (band === undefined) throw new Error('no band');
  return band;
}

function told(system: System, refuelled = false) {
  return bandProvenance(atlas, system, bandOrFail(system, refuelled), 'en', 'shown');
}

function texts(facts: readonly { term: string; text: string }[], term: string): string[] {
  return facts.filter((one) => one.term === term).map(({ text }) => text);
}

describe('where a band comes from', () => {
  test('is what was printed, each figure by its name', () => {
    const { origin, facts } = told(jet);
    expect(origin).toBe('Published');
    expect([texts(facts, 'Low'), texts(facts, 'Stated'), texts(facts, 'High')]).toEqual([
      ['150\u2009km'],
      ['200\u2009km'],
      ['250\u2009km'],
    ]);
    expect(texts(facts, 'As of')).toEqual(['2023']);
  });

  test('refuelled is computed, with the formula and the band that went in', () => {
    const { origin, facts, method } = told(jet, true);
    expect(origin).toBe('Computed');
    expect(texts(facts, 'Formula')[0]).toContain('1.5');
    expect(texts(facts, 'From')).toEqual(['150 to 250\u2009km, stated 200\u2009km']);
    expect(method).toBe('refuelling');
  });

  test('of a carrier with its weapon names both', () => {
    const { origin, facts } = told(combined);
    expect(origin).toBe('Computed');
    expect(texts(facts, 'Formula')[0]).toContain('jet');
    expect(texts(facts, 'From')).toEqual([
      'jet: 150 to 250\u2009km, stated 200\u2009km',
      'missile: 90.0 to 110\u2009km, stated 100\u2009km',
    ]);
  });

  test('says that a figure is unverified, in place', () => {
    const [range] = jet.ranges;
    if (range === undefined) throw new Error('no range');
    const stated = { ...range.stated, verified: false };
    const doubtful: System = { ...jet, ranges: [{ ...range, stated }] };
    const { mark, facts } = told(doubtful);
    expect(mark).toBe('unverified');
    expect(texts(facts, 'Stated')).toEqual(['200\u2009km, unverified']);
    expect(rangeFigureProvenance(jet, range, stated, 'en', '200 km').mark).toBe('unverified');
    expect(rangeFigureProvenance(jet, range, range.stated, 'en', '200 km').mark).toBeUndefined();
  });
});
