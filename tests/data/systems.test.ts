import { describe, expect, test } from 'vitest';
import type { PublishedRange } from '#atlas/system.ts';
import { readSystems } from './read-seeds.ts';

const systems = readSystems();
const ids = systems.map(({ id }) => id);

/** Metres in each unit, exact by definition: the international mile and nautical mile. */
const metresIn = { km: 1000, mi: 1609.344, nmi: 1852 };

function figuresOf({ low, stated, high }: PublishedRange) {
  return [low, stated, high].filter((figure) => figure !== undefined);
}

describe('published ranges', () => {
  test.each(systems)('$id: metres are the printed figure in its unit', ({ ranges }) => {
    for (const { metres, given } of ranges.flatMap(figuresOf)) {
      expect(metres).toBeCloseTo(given.value * metresIn[given.unit], 4);
    }
  });

  test.each(systems)('$id: low, stated and high stand in order', ({ ranges }) => {
    for (const range of ranges) {
      const metres = figuresOf(range).map((figure) => figure.metres);
      expect(metres).toEqual(metres.toSorted((a, b) => a - b));
    }
  });

  test.each(systems)('$id: a kind of range is published once', ({ ranges }) => {
    const kinds = ranges.map(({ kind }) => kind);
    expect(kinds).toEqual([...new Set(kinds)]);
  });

  test('an aircraft flies farther one way than its radius', () => {
    const short = systems.filter(({ ranges }) => {
      const radius = ranges.find(({ kind }) => /radius/.test(kind));
      const oneWay = ranges.filter(({ kind }) => /ferry|unrefuelled/.test(kind));
      return oneWay.some(({ stated }) => stated.metres <= (radius?.stated.metres ?? 0));
    });
    expect(short.map(({ id }) => id)).toEqual([]);
  });
});

describe('what carries and holds a system', () => {
  test('a carrier is a system of the list', () => {
    expect(systems.flatMap(({ carriedBy }) => carriedBy).filter((id) => !ids.includes(id))).toEqual(
      [],
    );
  });

  test('a system without a facility is carried by another', () => {
    const loose = systems.filter(
      ({ facility, carriedBy }) => (facility === undefined) !== carriedBy.length > 0,
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  test('the systems that the documents name are there', () => {
    const named = ['jassm', 'b-1b', 'b-52h', 'pac-3-cri', 'pac-3-mse', 'type-12-upgraded', 'thaad'];
    expect(ids).toEqual(expect.arrayContaining(named));
  });
});
