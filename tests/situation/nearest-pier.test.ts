import { describe, expect, it } from 'vitest';
import { nearestPier } from '#situation/nearest-pier.ts';
import { resolve } from '#situation/resolve.ts';
import { anAtlas, aPlace, aScenario, aSite } from '../fixtures/build-records.ts';

const atlas = anAtlas({
  places: [
    aPlace('town', [0, 0]),
    aSite('strip', [0.5, 0], { facilities: ['runway'] }),
    aSite('shut', [1, 0], { facilities: ['pier'], basis: 'none' }),
    aSite('far', [3, 0], { facilities: ['pier'] }),
    aSite('near', [2, 0], { facilities: ['pier', 'runway'] }),
  ],
});

describe('nearestPier', () => {
  it('passes over sites without a pier and sites that are closed', () => {
    const situation = resolve(atlas, aScenario({ focusIds: ['town'] }));
    expect(nearestPier(atlas, situation, 'town')).toBe('near');
  });

  it('finds none for a place that is not in focus', () => {
    const situation = resolve(atlas, aScenario({ focusIds: [] }));
    expect(nearestPier(atlas, situation, 'town')).toBeUndefined();
  });
});
