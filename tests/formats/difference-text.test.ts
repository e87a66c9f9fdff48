import { describe, expect, it } from 'vitest';
import { causesText } from '#formats/difference-cause.ts';
import { differenceSentence, differenceSentenceParts } from '#formats/difference-text.ts';
import type { AssumedOtherwise } from '#situation/assumed-otherwise.ts';
import type { DifferenceStatement } from '#situation/difference-statements.ts';
import { NO_AREA } from '#situation/sea-and-land.ts';
import { aCondition, anAtlas, aPlace, aSite, aSystem } from '../fixtures/build-records.ts';

const phrases = {
  holds: { en: 'with Japan’s agreement', ja: '日本の同意あり' },
  fails: { en: 'without Japan’s agreement', ja: '日本の同意なし' },
};

const atlas = anAtlas({
  places: [aPlace('taipei', [0, 0]), aSite('andersen', [1, 0]), aSite('kadena', [2, 0])],
  conditions: [aCondition('japan', { phrases }), aCondition('korea')],
  systems: [aSystem('f-35a', { low: 1, stated: 2, high: 3 })],
});

const denied: AssumedOtherwise = { kind: 'condition', conditionId: 'japan', holds: false };

function sentence(
  statement: DifferenceStatement,
  otherwise: readonly AssumedOtherwise[] = [denied],
  language: 'en' | 'ja' = 'en',
): string {
  return differenceSentence(statement, { atlas, otherwise, language, unit: 'km' });
}

const nearest = {
  before: { siteId: 'kadena', metres: 642_000 },
  after: { siteId: 'andersen', metres: 2_760_000 },
};

const depth = { kind: 'depth', focusId: 'taipei', before: 4, after: 1, nearest } as const;

describe('differenceSentence', () => {
  it('gives the cause, the depth and how much farther the nearest open site is', () => {
    expect(sentence(depth)).toBe(
      'Without Japan’s agreement, taipei is reached by 1 site instead of 4; the nearest open site becomes andersen, 2,118\u2009km farther than kadena.',
    );
  });

  it('says the same in Japanese', () => {
    expect(sentence(depth, [denied], 'ja')).toBe(
      '日本の同意なしの場合、taipeiに届く拠点は4か所から1か所に変わります。最も近い使える拠点はkadenaからandersenに変わり、2,118\u2009km遠くなります。',
    );
  });

  it('parts the cause from what follows, in both languages', () => {
    for (const language of ['en', 'ja'] as const) {
      const wording = { atlas, otherwise: [denied], language, unit: 'km' } as const;
      const { cause, rest } = differenceSentenceParts(depth, wording);
      expect(`${cause}${rest}`).toBe(differenceSentence(depth, wording));
      expect(cause).toContain(language === 'en' ? 'agreement' : '同意');
      expect(rest).toMatch(/^taipei/);
    }
  });

  it('does not say that a site becomes the nearest that was so before', () => {
    const moved = { before: nearest.before, after: { siteId: 'kadena', metres: 652_000 } };
    const back = { before: moved.after, after: moved.before };
    const of = (change: typeof moved) => {
      return { kind: 'nearest', focusId: 'taipei', nearest: change } as const;
    };
    expect(sentence(of(moved), [])).toBe(
      'For taipei, the nearest open site, kadena, is 10.0\u2009km farther.',
    );
    expect(sentence(of(back), [], 'ja')).toBe(
      'taipeiから見て、最も近い使える拠点のkadenaは10.0\u2009km近くなります。',
    );
  });

  it('calls a nearest site that is as far away neither nearer nor farther', () => {
    const change = { before: nearest.before, after: { siteId: 'andersen', metres: 642_001 } };
    const statement = { kind: 'nearest', focusId: 'taipei', nearest: change } as const;
    expect(sentence(statement, [])).toBe(
      'For taipei, the nearest open site becomes andersen, as far away as kadena.',
    );
    expect(sentence(statement, [], 'ja')).toBe(
      'taipeiから見て、最も近い使える拠点はkadenaからandersenに変わり、距離は変わりません。',
    );
  });

  it('speaks of other open sites for a place that is a site itself', () => {
    const gone = { before: nearest.before, after: undefined };
    const of = (focusId: string) => ({ kind: 'nearest', focusId, nearest: gone }) as const;
    expect(sentence(of('taipei'), [])).toBe('For taipei, no open site is left.');
    expect(sentence(of('andersen'), [])).toBe('For andersen, no other open site is left.');
  });

  it('says nothing of the nearest open site where it stays', () => {
    expect(sentence({ ...depth, nearest: undefined })).toMatch(/instead of 4\.$/);
  });

  it('says how much nearer it becomes, and when none is left', () => {
    const back = { before: nearest.after, after: nearest.before };
    expect(sentence({ ...depth, nearest: back })).toMatch(
      /becomes kadena, 2,118\u2009km nearer than andersen\.$/,
    );
    const none = { before: nearest.before, after: undefined };
    expect(sentence({ ...depth, nearest: none })).toMatch(/; no open site is left\.$/);
    const first = { before: undefined, after: nearest.before };
    expect(sentence({ ...depth, nearest: first })).toMatch(/site is kadena, 642\u2009km\.$/);
  });

  it('speaks of no site and of none', () => {
    expect(sentence({ ...depth, after: 0, nearest: undefined })).toContain(
      'by no site instead of 4',
    );
    expect(sentence({ ...depth, before: 0, after: 2, nearest: undefined })).toContain(
      'by 2 sites instead of none',
    );
  });

  it('begins with a capital where it has no cause', () => {
    const closed = { kind: 'sites', change: 'closed', siteIds: ['kadena'] } as const;
    expect(sentence(closed, [])).toBe('1 site closes: kadena.');
    const system = { kind: 'system', focusId: 'taipei', systemId: 'f-35a' } as const;
    expect(sentence({ ...system, before: 'inside', after: 'uncertain' }, [])).toBe(
      'F-35a reaches taipei by some published figures only.',
    );
  });

  it.each([
    ['inside', 'outside', 'no longer reaches'],
    ['outside', 'inside', 'comes to reach'],
    ['uncertain', 'inside', 'for certain'],
    ['outside', 'uncertain', 'comes to reach taipei by some'],
    ['uncertain', 'outside', 'by any published figure'],
  ] as const)('says what a system that was %s and is %s does', (before, after, words) => {
    const said = sentence({ kind: 'system', focusId: 'taipei', systemId: 'f-35a', before, after });
    expect(said).toContain(words);
  });

  it('names eight sites and counts the rest', () => {
    const siteIds = Array.from({ length: 11 }, (_, index) => `site-${index}`);
    const said = sentence({ kind: 'sites', change: 'opened', siteIds });
    expect(said).toMatch(/11 sites open: site-0, .* site-7 and 3 more\.$/);
  });

  it('tells an area in all, and sea and land apart', () => {
    const area = { ...NO_AREA, seaSquareMetres: 5.4589e12, landSquareMetres: 1.3729e12 };
    expect(sentence({ kind: 'area', change: 'lost', area: { low: area, high: area } })).toBe(
      'Without Japan’s agreement, 6,831,800\u2009km² are no longer reached: 5,458,900\u2009km² of sea and 1,372,900\u2009km² of land.',
    );
  });

  it('tells an area by the lowest and by the highest figures where they differ', () => {
    const low = { ...NO_AREA, seaSquareMetres: 5e12, landSquareMetres: 1e12 };
    const high = { ...low, seaSquareMetres: 4e12 };
    expect(sentence({ kind: 'area', change: 'gained', area: { low, high } })).toBe(
      'Without Japan’s agreement, 5,000,000–6,000,000\u2009km² come to be reached: 4,000,000–5,000,000\u2009km² of sea and 1,000,000\u2009km² of land, by the lowest and by the highest figures of ranges.',
    );
  });
});

describe('causesText', () => {
  it('joins two causes and counts more', () => {
    const forced = { kind: 'forced', siteId: 'kadena', state: 'closed' } as const;
    const system = { kind: 'system', systemId: 'f-35a', chosen: true } as const;
    expect(causesText(atlas, [denied, forced], 'en')).toBe(
      'without Japan’s agreement and with kadena held closed',
    );
    expect(causesText(atlas, [denied, forced, system], 'en')).toBe('with 3 assumptions changed');
    expect(causesText(atlas, [], 'en')).toBeUndefined();
  });

  it('names a condition by its title where it has no phrase', () => {
    const korea = { kind: 'condition', conditionId: 'korea', holds: true } as const;
    expect(causesText(atlas, [korea], 'en')).toBe('with “korea”');
    expect(causesText(atlas, [{ ...korea, holds: false }], 'ja')).toBe('「korea」の不成立');
  });
});
