import { describe, expect, it } from 'vitest';
import { type Draft, draftOf } from '#app/keeping/draft.ts';
import { toldSentence } from '#app/keeping/draft-sentence.ts';
import { assumeCondition } from '#commands/assume-condition.ts';
import type { Stores } from '#store/stores.ts';
import { openStores } from '../../fixtures/open-stores.ts';

function kept({ atlas, document, situation }: Stores): Draft {
  const stated = { atlas, situation: situation.getState().situation };
  return { ...draftOf(document.getState(), stated, { keptAt: 1, look: {} }), id: 'one' };
}

function told({ sourcedAtlas, presets, document }: Stores, draft: Draft): Draft['sentence'] {
  return toldSentence(draft, document.getState().scenario, { atlas: sourcedAtlas, presets });
}

describe('the sentence of a draft in the list', () => {
  it.each([
    ['has no Japanese', ''],
    ['has English for Japanese', undefined],
  ])('is told in Japanese where the draft %s, as one kept later is', (_, ja) => {
    const stores = openStores();
    assumeCondition(stores, 'consent', false);
    const draft = kept(stores);
    const { en } = draft.sentence;
    expect(draft.sentence.ja).toMatch(/\p{Script=Hiragana}/u);
    expect(told(stores, { ...draft, sentence: { en, ja: ja ?? en } })).toEqual(draft.sentence);
  });

  it('stays as it was kept where it is in both languages', () => {
    const stores = openStores();
    const sentence = { en: 'as it was', ja: 'そのまま' };
    expect(told(stores, { ...kept(stores), sentence })).toEqual(sentence);
  });

  it('is English where the draft can be read no more', () => {
    const stores = openStores();
    const draft = { ...kept(stores), content: { version: 99 }, sentence: { en: 'said', ja: '' } };
    expect(told(stores, draft)).toEqual({ en: 'said', ja: 'said' });
  });
});
