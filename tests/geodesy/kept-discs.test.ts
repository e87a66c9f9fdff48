import { describe, expect, it } from 'vitest';
import { KeptDiscs } from '#geodesy/kept-discs.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';

const disc = (longitude: number, radiusMetres = 1000) => {
  const centre: LonLat = [longitude, 0];
  return { centre, radiusMetres };
};

describe('discs that are kept', () => {
  it('are the very same for an equal centre and radius, and others for another', () => {
    const kept = new KeptDiscs(8);
    const first = kept.of(disc(1));
    expect(kept.of(disc(1))).toBe(first);
    expect(kept.of(disc(1, 2000))).not.toBe(first);
    expect(kept.of(disc(2))).not.toBe(first);
  });

  it('are as many as there may be: the one asked for longest ago is forgotten first', () => {
    const kept = new KeptDiscs(2);
    const [one, two] = [kept.of(disc(1)), kept.of(disc(2))];
    expect(kept.of(disc(1))).toBe(one);
    kept.of(disc(3));
    expect(kept.of(disc(1))).toBe(one);
    expect(kept.of(disc(2))).not.toBe(two);
  });
});
