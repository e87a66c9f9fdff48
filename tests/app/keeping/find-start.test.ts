import { describe, expect, it } from 'vitest';
import type { Draft } from '#app/keeping/draft.ts';
import { findStart, type StartQuestion } from '#app/keeping/find-start.ts';
import { openStores } from '../../fixtures/open-stores.ts';
import { memoryCupboard } from './keeping-parts.ts';

const { sourcedAtlas, presets } = openStores();
const [agreed, denied] = presets.map(({ scenario }) => scenario);
if (agreed === undefined || denied === undefined) throw new Error('a preset is missing');
const base = agreed;

function aDraft(id: string, keptAt: number, content: unknown): Draft {
  return {
    id,
    keptAt,
    content,
    look: { language: 'ja', camera: { centre: [1, 2], zoom: 3 } },
    title: undefined,
    presetId: 'agreed',
    isComparison: false,
    sentence: { en: '', ja: '' },
  };
}

function cupboardWith(...drafts: readonly Draft[]) {
  const cupboard = memoryCupboard();
  for (const draft of drafts) cupboard.drafts.set(draft.id, draft);
  return cupboard;
}

const villaged = { ...base, focusIds: ['village'] };

async function start(question: Partial<StartQuestion>) {
  return findStart({
    fragment: '',
    addressDraftId: undefined,
    cupboard: cupboardWith(),
    context: { atlas: sourcedAtlas, presets },
    base,
    ...question,
  });
}

describe('a page opens with', () => {
  it('the preset where there is nothing else', async () => {
    expect(await start({})).toMatchObject({
      comparison: { a: base },
      draftId: undefined,
      told: [],
    });
  });

  it('the draft that was kept last, and where it was looked at, but in the language of the reader', async () => {
    const cupboard = cupboardWith(aDraft('old', 1, base), aDraft('new', 2, villaged));
    expect(await start({ cupboard })).toEqual({
      comparison: { a: villaged, b: undefined, side: 'a' },
      look: { camera: { centre: [1, 2], zoom: 3 } },
      draftId: 'new',
      told: [],
    });
  });

  it('the last draft where the fragment names a part of the page', async () => {
    const cupboard = cupboardWith(aDraft('new', 2, villaged));
    expect(await start({ cupboard, fragment: '#map' })).toMatchObject({ draftId: 'new' });
  });

  it('the link before any draft, which stays as it is', async () => {
    const cupboard = cupboardWith(aDraft('new', 2, villaged));
    expect(await start({ cupboard, fragment: '#1=denied&lang=en' })).toMatchObject({
      comparison: { a: denied },
      look: { language: 'en' },
      draftId: undefined,
      told: [],
    });
  });

  it('the draft that wrote the address, for it is at least as new', async () => {
    const cupboard = cupboardWith(aDraft('mine', 1, villaged), aDraft('newer', 2, base));
    const found = await start({ cupboard, fragment: '#1=agreed', addressDraftId: 'mine' });
    expect(found).toMatchObject({ comparison: { a: villaged }, draftId: 'mine' });
  });

  it('the link where the draft that wrote it is gone', async () => {
    const found = await start({ fragment: '#1=denied', addressDraftId: 'gone' });
    expect(found.comparison.a).toEqual(denied);
  });

  it('what is right in a broken link, and what is wrong in it', async () => {
    const { comparison, told } = await start({ fragment: '#1=denied&focus=town,nowhere' });
    expect(comparison.a.focusIds).toEqual(['town']);
    expect(told).toMatchObject([{ kind: 'link-mended', problems: [{ id: 'nowhere' }] }]);
  });

  it('the preset of a link that is newer', async () => {
    const found = await start({ fragment: '#2=denied.x&strange=1' });
    expect(found).toMatchObject({
      comparison: { a: denied },
      told: [{ kind: 'link-newer', presetId: 'denied' }],
    });
  });

  it('what is right in a draft, as a new one, so that the kept one stays', async () => {
    const cupboard = cupboardWith(aDraft('old', 1, { ...base, focusIds: ['town', 'lost'] }));
    expect(await start({ cupboard })).toMatchObject({
      comparison: { a: { focusIds: ['town'] } },
      draftId: undefined,
      told: [{ kind: 'draft-mended' }],
    });
  });

  it('a preset where the last draft is of a newer version', async () => {
    const cupboard = cupboardWith(aDraft('newer', 1, { ...base, version: 99 }));
    expect(await start({ cupboard })).toMatchObject({
      comparison: { a: base },
      draftId: undefined,
    });
  });

  it('a draft of version 1, brought up to date', async () => {
    const { assigned: _assigned, own: _own, ...rest } = villaged;
    const cupboard = cupboardWith(aDraft('old', 1, { ...rest, version: 1 }));
    expect(await start({ cupboard })).toMatchObject({
      comparison: { a: villaged },
      draftId: 'old',
    });
  });

  it('a preset where the browser bars the drafts', async () => {
    const barred = async () => {
      throw new DOMException('barred', 'SecurityError');
    };
    const cupboard = { ...cupboardWith(), list: barred, get: barred };
    const found = await start({ cupboard, addressDraftId: 'mine' });
    expect(found).toMatchObject({ comparison: { a: base }, told: [] });
  });
});
