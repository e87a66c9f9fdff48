import { describe, expect, it } from 'vitest';
import { changeText } from '#formats/change-text.ts';
import type { Difference, SiteDifference } from '#situation/difference.ts';
import type { FocusDifference } from '#situation/focus-difference.ts';
import { anAtlas, aPlace } from '../fixtures/build-records.ts';

const atlas = anAtlas({
  places: ['taipei', 'strait', 'bashi', 'miyako'].map((id) => aPlace(id, [0, 0])),
});

function depth(focusId: string, depthBefore: number, depthAfter: number): FocusDifference {
  return {
    focusId,
    depthBefore,
    depthAfter,
    uncertainBefore: 0,
    uncertainAfter: 0,
    gainedSiteIds: [],
    lostSiteIds: [],
    systems: [],
    nearestBefore: undefined,
    nearestAfter: undefined,
  };
}

function change(details: Partial<Difference>): Difference {
  const nothing = { opened: [], closed: [], focus: [], focusOnlyBefore: [], focusOnlyAfter: [] };
  return { ...nothing, ...details };
}

function sites(...siteIds: readonly string[]): SiteDifference[] {
  return siteIds.map((siteId) => ({ siteId, before: undefined, after: undefined }));
}

describe('changeText', () => {
  it('counts closed sites and says how depths changed', () => {
    const closed = sites('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
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
    expect(changeText(atlas, change({ opened: sites('a') }), 'en')).toBe('1 site opened');
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
    expect(changeText(atlas, change({ closed: sites('a', 'b'), focus }), 'ja')).toBe(
      '2か所が使えなくなりました、taipei 4 → 1',
    );
  });
});
