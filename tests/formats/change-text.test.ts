import { describe, expect, it } from 'vitest';
import { changeText } from '#formats/change-text.ts';
import type { Difference, FocusDifference } from '#situation/difference.ts';
import { anAtlas, aPlace } from '../fixtures/build-records.ts';

const atlas = anAtlas({
  places: ['taipei', 'strait', 'bashi', 'miyako'].map((id) => aPlace(id, [0, 0])),
});

function depth(focusId: string, depthBefore: number, depthAfter: number): FocusDifference {
  const nothing = { uncertainBefore: 0, uncertainAfter: 0 };
  return {
    ...nothing,
    focusId,
    depthBefore,
    depthAfter,
    nearestBefore: undefined,
    nearestAfter: undefined,
  };
}

function change(details: Partial<Difference>): Difference {
  return { opened: [], closed: [], focus: [], ...details };
}

describe('changeText', () => {
  it('counts closed sites and says how depths changed', () => {
    const closed = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const focus = [depth('taipei', 4, 1)];
    expect(changeText(atlas, change({ closed, focus }), 'en')).toBe('8 sites closed, taipei 4 → 1');
  });

  it('says which place is no longer reached, and which now is', () => {
    const focus = [depth('taipei', 2, 0), depth('bashi', 0, 3)];
    expect(changeText(atlas, change({ focus }), 'en')).toBe(
      'taipei no longer reached, bashi now reached by 3',
    );
  });

  it('speaks of one site in the singular', () => {
    expect(changeText(atlas, change({ opened: ['a'] }), 'en')).toBe('1 site opened');
  });

  it('counts the places after the third', () => {
    const focus = ['taipei', 'strait', 'bashi', 'miyako'].map((id) => depth(id, 4, 2));
    expect(changeText(atlas, change({ focus }), 'en')).toMatch(
      /bashi 4 → 2, 1 more place changed$/,
    );
  });

  it('says so where nothing followed', () => {
    expect(changeText(atlas, change({}), 'en')).toBe(
      'No site opened or closed, and no count changed',
    );
  });

  it('is worded in Japanese', () => {
    const focus = [depth('taipei', 4, 1)];
    expect(changeText(atlas, change({ closed: ['a', 'b'], focus }), 'ja')).toBe(
      '2か所が使えなくなりました、taipei 4 → 1',
    );
  });
});
