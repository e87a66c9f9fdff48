import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actingRange, type Band, bandOf, judge } from '#situation/band.ts';
import { aSystem } from '../fixtures/build-records.ts';

const fighter = aSystem('f', { low: 900, stated: 1000, high: 1200 }, { refuellable: true });

describe('actingRange', () => {
  it('never takes a ferry range for a radius', () => {
    const [radius] = fighter.ranges;
    if (radius === undefined) throw new Error('the fixture has a range');
    const ferry = { ...radius, kind: 'ferry-range' as const };
    expect(actingRange({ ...fighter, ranges: [ferry] })).toBeUndefined();
    expect(actingRange({ ...fighter, ranges: [ferry, radius] })).toBe(radius);
  });
});

describe('bandOf', () => {
  it('is the published band when nothing is refuelled', () => {
    expect(bandOf(fighter, false)).toEqual({
      kind: 'combat-radius',
      lowMetres: 900_000,
      statedMetres: 1_000_000,
      highMetres: 1_200_000,
      computed: false,
      verified: true,
    });
  });

  it('is one and a half to two times as far when refuelled, and says that it is computed', () => {
    expect(bandOf(fighter, true)).toMatchObject({
      lowMetres: 1_350_000,
      statedMetres: 1_500_000,
      highMetres: 2_400_000,
      computed: true,
    });
  });

  it('leaves a system that takes no fuel in flight as published', () => {
    const missile = { ...fighter, refuellable: false };
    expect(bandOf(missile, true)).toEqual(bandOf(missile, false));
  });

  it('takes the stated figure where no lower or higher one is published', () => {
    const [range] = fighter.ranges;
    if (range === undefined) throw new Error('the fixture has a range');
    const { low: _low, high: _high, ...bare } = range;
    expect(bandOf({ ...fighter, ranges: [bare] }, false)).toMatchObject({
      lowMetres: 1_000_000,
      highMetres: 1_000_000,
    });
  });
});

describe('the band of a carrier with its weapon', () => {
  const missile = aSystem(
    'm',
    { low: 300, stated: 370, high: 400 },
    { category: 'missile', facility: undefined },
  );
  const both = { ...fighter, id: 'own-both', combination: { carrier: fighter, weapon: missile } };

  it('is the two end to end, and says that it is computed', () => {
    expect(bandOf(both, false)).toMatchObject({
      lowMetres: 1_200_000,
      statedMetres: 1_370_000,
      highMetres: 1_600_000,
      computed: true,
      verified: true,
    });
  });

  it('names both parts with their own bands', () => {
    expect(bandOf(both, false)?.parts).toEqual([
      { systemId: 'f', band: bandOf(fighter, false) },
      { systemId: 'm', band: bandOf(missile, false) },
    ]);
  });

  it('takes on the carrier’s refuelled band where tanks are filled in flight', () => {
    expect(bandOf(both, true)).toMatchObject({ statedMetres: 1_870_000, highMetres: 2_800_000 });
    expect(bandOf(both, true)?.parts?.[0].band.computed).toBe(true);
    expect(bandOf(both, true)?.parts?.[1].band.computed).toBe(false);
  });

  it('is unverified where a figure of either part is', () => {
    const [range] = missile.ranges;
    if (range === undefined) throw new Error('the fixture has a range');
    const doubtful = {
      ...missile,
      ranges: [{ ...range, stated: { ...range.stated, verified: false } }],
    };
    const combination = { carrier: fighter, weapon: doubtful };
    expect(bandOf({ ...both, combination }, false)?.verified).toBe(false);
  });

  it('is none where one part has no radius', () => {
    const [range] = missile.ranges;
    if (range === undefined) throw new Error('the fixture has a range');
    const ferry = { ...missile, ranges: [{ ...range, kind: 'ferry-range' as const }] };
    const combination = { carrier: fighter, weapon: ferry };
    expect(bandOf({ ...both, combination }, false)).toBeUndefined();
  });
});

describe('a computed figure beyond half the Earth', () => {
  it('ends where nothing but the antipode is farther', () => {
    const far = { low: 9000, stated: 15_000, high: 19_000 };
    const tanked = aSystem('tanked', far, { refuellable: true });
    expect(bandOf(tanked, true)).toMatchObject({
      lowMetres: 13_500_000,
      statedMetres: 19_900_000,
      highMetres: 19_900_000,
    });
    const combination = { carrier: tanked, weapon: aSystem('weapon', far) };
    expect(bandOf({ ...tanked, combination }, false)?.statedMetres).toBe(19_900_000);
  });
});

describe('judge', () => {
  const band: Band = {
    kind: 'combat-radius',
    lowMetres: 900_000,
    statedMetres: 1_000_000,
    highMetres: 1_200_000,
    computed: false,
    verified: true,
  };

  it.each([
    [900_000, 'inside'],
    [900_001, 'uncertain'],
    [1_200_000, 'uncertain'],
    [1_200_001, 'outside'],
  ] as const)('answers %d m with %s', (metres, verdict) => {
    expect(judge(metres, band)).toBe(verdict);
  });

  it('never gets better with distance', () => {
    const order = ['inside', 'uncertain', 'outside'];
    const metres = fc.double({ min: 0, max: 3e6, noNaN: true });
    fc.assert(
      fc.property(metres, metres, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        return order.indexOf(judge(near, band)) <= order.indexOf(judge(far, band));
      }),
    );
  });
});
